// The facts a journal holds in memory, each once and in order, whatever storage they come from.
import { chooseCopy } from '../practice/facts/copies.ts';
import { type Fact, isErasedBy } from '../practice/facts/fact.ts';
import { createOrdering } from '../practice/facts/ordering.ts';
import { createFactIndex } from './fact-index.ts';

interface Ledger {
  /** Adds facts and returns those that are new or replace another copy. Facts of an erased learner are never new. */
  add(facts: readonly Fact[]): readonly Fact[];
  /** Every fact, in the order of `compareFacts`. */
  all(): readonly Fact[];
  /** True where a fact with this id is held, or was held before its learner was erased. */
  knows(id: string): boolean;
  /** True for a fact whose learner a tombstone has erased. */
  isErased(fact: Pick<Fact, 'type' | 'learner'>): boolean;
}

export function createLedger(): Ledger {
  const held = createOrdering();
  const known = createFactIndex();
  const erased = new Set<string>();
  const isErased: Ledger['isErased'] = (fact) => erased.size > 0 && isErasedBy(erased, fact);
  return {
    add(facts) {
      const before = erased.size;
      for (const { type, learner } of facts) if (type === 'Erased' && learner) erased.add(learner);
      if (erased.size > before) held.keepOnly((fact) => !isErased(fact));
      const fresh: Fact[] = [];
      const replaced = new Set<string>();
      for (const fact of facts) {
        if (isErased(fact)) continue;
        const before = known.get(fact.id);
        if (before && chooseCopy(before, fact) === before) continue;
        if (before) replaced.add(fact.id);
        known.set(fact);
        fresh.push(fact);
      }
      if (replaced.size === 0) {
        held.add(fresh);
        return fresh;
      }
      // Compared by id, because a fact moved to its proven place is another object than the one that came in.
      held.keepOnly(({ id }) => !replaced.has(id));
      const kept = fresh.filter((fact) => known.get(fact.id) === fact);
      held.add(kept);
      return kept;
    },
    all: held.all,
    knows: (id) => known.get(id) !== undefined,
    isErased,
  };
}

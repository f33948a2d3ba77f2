// The facts a journal holds in memory, each once and in order, whatever storage they come from.
import { chooseCopy } from '../practice/facts/copies.ts';
import { type Fact, isErasedBy, orderFacts } from '../practice/facts/fact.ts';

interface Ledger {
  /** Adds facts and returns those that are new or replace another copy. Facts of an erased learner are never new. */
  add(facts: readonly Fact[]): readonly Fact[];
  /** Every fact, in the order of `compareFacts`. */
  all(): readonly Fact[];
  /** True for a fact whose learner a tombstone has erased. */
  isErased(fact: Pick<Fact, 'type' | 'learner'>): boolean;
}

export function createLedger(): Ledger {
  let held: readonly Fact[] = [];
  let unsorted: readonly Fact[] = [];
  const known = new Map<string, Fact>();
  const erased = new Set<string>();
  const isErased: Ledger['isErased'] = (fact) => isErasedBy(erased, fact);
  return {
    add(facts) {
      const before = erased.size;
      for (const { type, learner } of facts) if (type === 'Erased' && learner) erased.add(learner);
      if (erased.size > before) {
        held = held.filter((fact) => !isErased(fact));
        unsorted = unsorted.filter((fact) => !isErased(fact));
      }
      let fresh: Fact[] = [];
      const replaced = new Set<string>();
      for (const fact of facts) {
        if (isErased(fact)) continue;
        const before = known.get(fact.id);
        if (before && chooseCopy(before, fact) === before) continue;
        if (before) replaced.add(fact.id);
        known.set(fact.id, fact);
        fresh.push(fact);
      }
      if (replaced.size > 0) {
        // Compared by id, because a fact moved to its proven place is another object than the one that came in.
        const isKept = (fact: Fact): boolean => !replaced.has(fact.id) || known.get(fact.id) === fact;
        held = held.filter(isKept);
        unsorted = unsorted.filter(isKept);
        fresh = fresh.filter(isKept);
      }
      // Not `push(...fresh)`: a school has more facts than a call can have arguments.
      unsorted = unsorted.length === 0 ? fresh : [...unsorted, ...fresh];
      return fresh;
    },
    all() {
      if (unsorted.length > 0) held = orderFacts(held.length === 0 ? unsorted : [...held, ...unsorted]);
      unsorted = [];
      return held;
    },
    isErased,
  };
}

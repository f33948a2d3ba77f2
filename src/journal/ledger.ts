// The facts a journal holds in memory, each once and in order, whatever they are written on.
import { chooseCopy } from '../practice/facts/copies.ts';
import { type Fact, isErasedBy, orderFacts } from '../practice/facts/fact.ts';

interface Ledger {
  /** Takes in facts and returns those that were new, or take the place of another copy. Facts of an erased learner are never new. */
  add(facts: readonly Fact[]): readonly Fact[];
  /** Every fact, in the order of `compareFacts`. */
  all(): readonly Fact[];
  /** True for a fact that a tombstone has deleted. */
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
        // By id: a fact that stands where it proves to stand is a copy of the one that came.
        const isKept = (fact: Fact): boolean => !replaced.has(fact.id) || known.get(fact.id) === fact;
        held = held.filter(isKept);
        unsorted = unsorted.filter(isKept);
        fresh = fresh.filter(isKept);
      }
      // A school's practice is too much to be handed over as arguments.
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

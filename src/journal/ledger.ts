// The facts a journal holds in memory, each once and in order, whatever they are written on.
import { type Fact, mergeFacts } from '../practice/fact.ts';

export interface Ledger {
  /** Takes in facts and returns those that were new. Facts of an erased learner are never new. */
  add(facts: readonly Fact[]): readonly Fact[];
  /** Every fact, in the order of `compareFacts`. */
  all(): readonly Fact[];
  /** True for a fact that a tombstone has deleted. */
  isErased(fact: Pick<Fact, 'type' | 'learner'>): boolean;
}

export function createLedger(): Ledger {
  let held: readonly Fact[] = [];
  let unsorted: Fact[] = [];
  const known = new Set<string>();
  const erased = new Set<string>();
  const isErased: Ledger['isErased'] = ({ type, learner }) =>
    type !== 'Erased' && learner !== undefined && erased.has(learner);
  return {
    add(facts) {
      for (const fact of facts) if (fact.type === 'Erased' && fact.learner) erased.add(fact.learner);
      const fresh: Fact[] = [];
      for (const fact of facts) {
        if (known.has(fact.id) || isErased(fact)) continue;
        known.add(fact.id);
        fresh.push(fact);
      }
      unsorted.push(...fresh);
      return fresh;
    },
    all() {
      if (unsorted.length > 0) held = mergeFacts(held, unsorted);
      unsorted = [];
      return held;
    },
    isErased,
  };
}

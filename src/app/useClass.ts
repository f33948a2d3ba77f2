// The class as the pages see it: folded once, and then one fact at a time.
import { useMemo, useRef } from 'preact/hooks';
import type { Fact } from '../practice/fact.ts';
import { type ClassState, evolveClass, foldOrdered } from '../progress/class-state.ts';

interface Folded {
  readonly facts: readonly Fact[];
  readonly state: ClassState;
}

/** `facts` are in the order of the journal, a new list when there are new ones. */
export function useClass(facts: readonly Fact[]): ClassState {
  const folded = useRef<Folded | undefined>(undefined);
  return useMemo(() => {
    const before = folded.current;
    if (before?.facts === facts) return before.state;
    const state =
      before && isLonger(facts, before.facts)
        ? evolveClass(before.state, freshIn(facts, before.facts))
        : foldOrdered(facts);
    folded.current = { facts, state };
    return state;
  }, [facts]);
}

/** Facts are only added; fewer of them are another device's, or somebody was erased. */
function isLonger(facts: readonly Fact[], before: readonly Fact[]): boolean {
  return before.length > 0 && facts.length >= before.length && facts.length - before.length < 50;
}

function freshIn(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] {
  const held = new Set(before.map(({ id }) => id));
  return facts.filter(({ id }) => !held.has(id));
}

// The deletion record: on which days students were erased, by whom, and how many. No names: a tombstone has none.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { isDemo } from '../../../progress/class/demo.ts';

interface Erasure {
  readonly day: Day;
  /** An adult's id; absent where students erased themselves. */
  readonly by?: string;
  readonly count: number;
}

/** The latest first. */
export function projectErasures(state: ClassState): readonly Erasure[] {
  const found = new Map<string, Erasure>();
  for (const facts of state.factsOf.values()) {
    const fact = facts.find(({ type }) => type === 'Erased');
    // Students of a demo class are invented, so erasing them is no deletion.
    if (fact?.learner === undefined || isDemo(fact.learner)) continue;
    const by = fact.actor === fact.learner ? undefined : fact.actor;
    const key = `${fact.day} ${by ?? ''}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { day: fact.day, ...(by === undefined ? {} : { by }), count });
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

// What is given and not taken back: one answer for a student's list and for the desk.
import type { Fact } from '../../practice/facts/fact.ts';
import { readingIn } from '../door/narrowed-id.ts';

export interface Given {
  /** The last fact that gives it: what it says now. */
  readonly fact: Fact<'Assigned'>;
  /** The one that gave it first: taken back and given again, it is as old as it was. */
  readonly first: Fact<'Assigned'>;
}

/** Facts in order; what was given first comes first. */
export function openAssignments(facts: readonly Fact[]): readonly Given[] {
  const all = new Map<string, Given>();
  const open = new Set<string>();
  const whole = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'Assigned') {
      // Two students of one home bring a reading each of what both were given.
      const key = `${fact.assignment} ${readingIn(fact.id)}`;
      if (readingIn(fact.id) === '') whole.add(fact.assignment);
      all.set(key, { fact, first: all.get(key)?.first ?? fact });
      open.add(fact.assignment);
    } else if (fact.type === 'AssignmentWithdrawn') open.delete(fact.assignment);
  }
  return [...all.values()].filter(
    // Where the whole of it is, no reading of it says more.
    ({ fact }) => open.has(fact.assignment) && (readingIn(fact.id) === '' || !whole.has(fact.assignment)),
  );
}

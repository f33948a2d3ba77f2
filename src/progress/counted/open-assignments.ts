// Which assignments are open, that is, not withdrawn: one answer for a student's list and for the desk.
import type { Fact } from '../../practice/facts/fact.ts';
import { readingIn } from '../door/narrowed-id.ts';

export interface Given {
  /** The latest fact of this assignment: what it says now. */
  readonly fact: Fact<'Assigned'>;
  /** Its first fact: an assignment withdrawn and given again keeps its age. */
  readonly first: Fact<'Assigned'>;
}

/** `facts` are in order; the assignment given first comes first. */
export function openAssignments(facts: readonly Fact[]): readonly Given[] {
  const all = new Map<string, Given>();
  const open = new Set<string>();
  const whole = new Set<string>();
  for (const fact of facts) {
    if (fact.type === 'Assigned') {
      // Two students of one home may each bring their own narrowed copy of an assignment for both.
      const key = `${fact.assignment} ${readingIn(fact.id)}`;
      if (readingIn(fact.id) === '') whole.add(fact.assignment);
      all.set(key, { fact, first: all.get(key)?.first ?? fact });
      open.add(fact.assignment);
    } else if (fact.type === 'AssignmentWithdrawn') open.delete(fact.assignment);
  }
  return [...all.values()].filter(
    // Where the whole assignment is here, its narrowed copies are left out.
    ({ fact }) => open.has(fact.assignment) && (readingIn(fact.id) === '' || !whole.has(fact.assignment)),
  );
}

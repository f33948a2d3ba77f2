// Whom an assignment reaches: one answer for the student's list, the desk, and the door out of a device.
import type { Fact } from './fact.ts';
import { isOfOtherFigure } from './joins.ts';

/** As much of a student as the answer needs. */
export interface Student {
  readonly id: string;
  /** The classes they are in now; empty where no adult has placed them, or where the class is not known. */
  readonly classes?: readonly string[];
  /** True once they were removed: no assignment reaches them any more. */
  readonly left?: boolean;
}

/**
 * A class means the students in it now: one who joins later is reached, one who moved away is not. Without a class it
 * is for everyone who is here. Groups and single students are reached by their id, in whatever class they are.
 */
export function reachesStudent(to: Fact<'Assigned'>['to'], { id, classes = [], left }: Student): boolean {
  if (left) return false;
  switch (to.kind) {
    case 'class':
      return to.class === undefined || classes.includes(to.class);
    case 'group':
      return to.learners.includes(id);
    case 'student':
      return to.learner === id;
  }
}

/** A student, read from facts in order: they are in the class they were placed in last. */
export function studentIn(facts: readonly Fact[], id: string): Student {
  let classes: readonly string[] = [];
  let left = false;
  for (const fact of facts) {
    if (fact.learner !== id || isOfOtherFigure(fact)) continue;
    if (fact.type === 'LearnerPlaced') classes = [fact.class];
    else if (fact.type === 'LearnerAdded') left = false;
    else if (fact.type === 'LearnerRemoved') left = true;
  }
  return { id, classes, left };
}

// What adults assigned to a learner and did not withdraw, and whether it has been done since.

import type { Day } from '../../practice/days.ts';
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { reachesStudent, studentIn } from '../../practice/facts/reach.ts';
import type { MicroId } from '../../practice/rubric.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { whatWasDone } from '../counted/done-of-given.ts';
import { type Given, openAssignments } from '../counted/open-assignments.ts';

export interface Assignment {
  readonly id: string;
  /** A role-play or a micro-skill: always exactly one of the two. */
  readonly story?: string;
  readonly micro?: MicroId;
  /** The adult who gave it. */
  readonly by: string;
  /** The day it was assigned. */
  readonly given: Day;
  readonly due?: Day;
  readonly note?: string;
  /** A sitting of it ended after it was assigned. */
  readonly done: boolean;
}

/** Folds facts in any order; the oldest assignment comes first. */
export function projectAssignments(facts: readonly Fact[], learner: string): readonly Assignment[] {
  const inOrder = mergeFacts([], facts);
  const student = studentIn(inOrder, learner);
  const theirs = openAssignments(inOrder).filter(({ fact }) => reachesStudent(fact.to, student));
  if (theirs.length === 0) return [];
  const counted = countedFacts(inOrder.filter((fact) => fact.learner === learner));
  return theirs.map((given) => assignmentOf(given, whatWasDone(counted, given).endings.size > 0));
}

/**
 * The assignments that ask for this role-play and are not done yet, the one to do first before the others: each may
 * be from another adult, with a day and a note of its own.
 */
export function askingFor(
  story: { readonly id: string; readonly practises: readonly MicroId[] },
  assignments: readonly Assignment[],
): readonly Assignment[] {
  return assignments
    .filter(
      (each) =>
        !each.done &&
        (each.micro === undefined ? each.story === story.id : story.practises.includes(each.micro)),
    )
    .sort(compareDue);
}

/** The earliest due day comes first; assignments without one come last, the oldest first. */
export function compareDue(a: Assignment, b: Assignment): number {
  const [dueA, dueB] = [a.due ?? '9', b.due ?? '9'];
  return dueA < dueB ? -1 : dueA > dueB ? 1 : 0;
}

function assignmentOf({ fact, first }: Given, done: boolean): Assignment {
  const { assignment, what, due, note } = fact;
  return {
    id: assignment,
    ...(what.kind === 'story' ? { story: what.story } : { micro: what.micro }),
    by: fact.actor,
    given: first.day,
    ...(due === undefined ? {} : { due }),
    ...(note === undefined ? {} : { note }),
    done,
  };
}

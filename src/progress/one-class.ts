// One class of several on a device: its students, and of what is the school's own all but what belongs to another class.
import type { Fact } from '../practice/fact.ts';
import type { ClassState } from './class-state.ts';
import { projectRoleBook } from './role-book.ts';

/** Staff and jobs are the school's; ideas, assignments, groups and reviews are a class's. */
export function narrowToClass(state: ClassState, id: string): ClassState {
  const learners = new Map([...state.learners].filter(([, learner]) => learner.class === id));
  const isHere = (fact: Fact): boolean =>
    (fact.learner === undefined || learners.has(fact.learner)) &&
    (classOf(fact) === undefined || classOf(fact) === id);
  const own = state.own.filter(isHere);
  return {
    ...state,
    learners,
    own,
    // A job that came of another class's idea says itself what it is.
    roles: projectRoleBook(own, state.staff),
    factsOf: new Map([...state.factsOf].filter(([learner]) => learners.has(learner))),
  };
}

function classOf(fact: Fact): string | undefined {
  switch (fact.type) {
    case 'ClassOpened':
    case 'ClassClosed':
    case 'GroupMade':
    case 'BoardReviewed':
      return fact.class;
    case 'Assigned':
      return fact.to.kind === 'class' ? fact.to.class : undefined;
    default:
      return undefined;
  }
}

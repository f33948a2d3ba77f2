// One class of several on a device: its students, and of what is the school's own all but what belongs to another class.
import type { Fact } from '../../practice/facts/fact.ts';
import { classOfFact } from '../../practice/facts/scope.ts';
import { classesSaid } from '../door/class-said.ts';
import { projectRoleBook } from '../pathway/role-book.ts';
import type { ClassState } from './class-state.ts';

/** Staff and jobs are the school's; ideas, assignments, groups and reviews are a class's. */
export function narrowToClass(state: ClassState, id: string): ClassState {
  const learners = new Map([...state.learners].filter(([, learner]) => learner.class === id));
  const said = classesSaid(state.own);
  const isHere = (fact: Fact): boolean => {
    const inClass = classOfFact(fact) ?? said.get(fact.id);
    return (
      (fact.learner === undefined || learners.has(fact.learner)) && (inClass === undefined || inClass === id)
    );
  };
  const own = state.own.filter(isHere);
  return {
    ...state,
    learners,
    own,
    // A job that came of another class's idea says itself what it is.
    roles: projectRoleBook(own, state.roles.catalogue, state.staff),
    factsOf: new Map([...state.factsOf].filter(([learner]) => learners.has(learner))),
  };
}

// One class of several on a device: its students, and the school's facts without those of other classes.
import type { Fact } from '../../practice/facts/fact.ts';
import { classOfFact } from '../../practice/facts/scope.ts';
import { classesSaid } from '../door/class-said.ts';
import { projectRoleBook } from '../pathway/role-book.ts';
import type { ClassState } from './class-state.ts';

/** Staff and jobs belong to the school; ideas, assignments, groups and reviews belong to a class. */
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
    // A job that came from another class's idea stays: its own fact holds all its texts.
    roles: projectRoleBook(own, state.roles.catalogue, state.staff),
    factsOf: new Map([...state.factsOf].filter(([learner]) => learners.has(learner))),
  };
}

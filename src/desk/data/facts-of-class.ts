// Facts for a copy: everything of some students, with what is the class's own. And what a student's device is handed.
import { mayKnow } from '../../practice/audience.ts';
import { compareFacts, type Fact } from '../../practice/fact.ts';
import { reachesStudent } from '../../practice/reach.ts';
import type { ClassState } from '../../progress/class-state.ts';
import { studentOf } from '../../progress/learner-state.ts';
import type { Word } from '../desk.ts';

export function factsOfClass(state: ClassState, learners: readonly string[]): readonly Fact[] {
  const theirs = new Set(learners);
  const byId = new Map<string, Fact>();
  for (const fact of state.own)
    if (fact.learner === undefined || theirs.has(fact.learner)) byId.set(fact.id, fact);
  for (const id of learners) for (const fact of state.factsOf.get(id) ?? []) byId.set(fact.id, fact);
  return [...byId.values()].sort(compareFacts);
}

/** All that is kept of one student: what they did, what was said of them, and what of the class's own is theirs to know. */
export function factsOfStudent(state: ClassState, id: string): readonly Fact[] {
  const student = studentOf(state.learners.get(id) ?? { id });
  const given = givenTo(state, ({ to }) => reachesStudent(to, student));
  return factsOfClass(state, [id]).filter((fact) =>
    fact.type === 'Assigned' || fact.type === 'AssignmentWithdrawn'
      ? given.has(fact.assignment)
      : fact.learner === id || mayKnow({ role: 'student', id }, fact),
  );
}

/** That a copy was taken is kept with each student it is about, for them to see. */
export function wordsForCopy(learners: readonly string[]): readonly Word[] {
  return learners.map((learner) => ({ learner, draft: { type: 'RecordLookedAt', what: 'copy' } }));
}

/**
 * Assignments with the class, jobs and names they need; nothing of what was practised. `to` one student it is all
 * that reaches them; `to` everyone it is what everyone may see: what was given to one or to a few is not in it.
 */
export function factsToGive(
  state: ClassState,
  learners: readonly string[],
  to: 'everyone' | 'each',
): readonly Fact[] {
  const classes = new Set(learners.map((id) => state.learners.get(id)?.class));
  const given = givenTo(
    state,
    (fact) =>
      (to === 'each' || fact.to.kind === 'class') &&
      learners.some((id) => reachesStudent(fact.to, studentOf(state.learners.get(id) ?? { id }))),
  );
  const own = state.own.filter((fact) => {
    switch (fact.type) {
      case 'Assigned':
      case 'AssignmentWithdrawn':
        return given.has(fact.assignment);
      case 'ClassOpened':
        return classes.has(fact.class);
      case 'RoleOpened':
      case 'RoleEdited':
      case 'RoleClosed':
      case 'StaffNamed':
      case 'StaffLeft':
        return true;
      default:
        return false;
    }
  });
  const placed = learners.flatMap(
    (id) => state.factsOf.get(id)?.findLast(({ type }) => type === 'LearnerPlaced') ?? [],
  );
  return [...own, ...placed].sort(compareFacts);
}

/** Assignments, taken back or not. */
function givenTo(state: ClassState, isFor: (fact: Fact<'Assigned'>) => boolean): ReadonlySet<string> {
  return new Set(
    state.own.flatMap((fact) => (fact.type === 'Assigned' && isFor(fact) ? [fact.assignment] : [])),
  );
}

/** Nicknames, figures, pictures and cards of some students: what a new device needs to let them in. */
export function whoTheyAre(state: ClassState, learners: readonly string[]): readonly Fact[] {
  return learners.flatMap((id) =>
    (state.factsOf.get(id) ?? []).filter(({ type }) => {
      switch (type) {
        case 'LearnerAdded':
        case 'LearnerRenamed':
        case 'PinSet':
        case 'SignInCardMade':
        case 'SignInCardVoided':
          return true;
        default:
          return false;
      }
    }),
  );
}

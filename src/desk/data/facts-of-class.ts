// Facts for a copy: everything of some students, with what is the class's own. And what a student's device is handed.
import { compareFacts, type Fact } from '../../practice/fact.ts';
import type { ClassState } from '../../progress/class-state.ts';

export function factsOfClass(state: ClassState, learners: readonly string[]): readonly Fact[] {
  const theirs = new Set(learners);
  const byId = new Map<string, Fact>();
  for (const fact of state.own)
    if (fact.learner === undefined || theirs.has(fact.learner)) byId.set(fact.id, fact);
  for (const id of learners) for (const fact of state.factsOf.get(id) ?? []) byId.set(fact.id, fact);
  return [...byId.values()].sort(compareFacts);
}

/** Assignments that reach one of them, with the class, jobs and names they need; nothing of what was practised. */
export function factsToGive(state: ClassState, learners: readonly string[]): readonly Fact[] {
  const theirs = new Set(learners);
  const classes = new Set(learners.map((id) => state.learners.get(id)?.class));
  const isFor = (fact: Fact<'Assigned'>): boolean =>
    fact.to.kind === 'class'
      ? fact.to.class === undefined || classes.has(fact.to.class)
      : fact.to.kind === 'group'
        ? fact.to.learners.some((id) => theirs.has(id))
        : theirs.has(fact.to.learner);
  const given = new Set(
    state.own.flatMap((fact) => (fact.type === 'Assigned' && isFor(fact) ? [fact.assignment] : [])),
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

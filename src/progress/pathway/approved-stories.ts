// Sensitive role-plays that a student may open because a counselor approved them for a role.
import type { Fact } from '../../practice/facts/fact.ts';
import type { JobCatalogue } from '../../practice/jobs.ts';
import { type ClassLearner, projectClass } from '../class/class-state.ts';
import type { RoleBook } from './role-book.ts';

/** Role-plays of every role a counselor approved. A role that is off opens none. */
export function approvedStories(
  learner: Pick<ClassLearner, 'pathways'> | undefined,
  { roles }: RoleBook,
): ReadonlySet<string> {
  const approved = [...(learner?.pathways.values() ?? [])].filter(
    ({ role, shown }) => shown.approved && roles.get(role)?.state !== 'off',
  );
  return new Set(approved.flatMap(({ role }) => roles.get(role)?.job.rolePlays ?? []));
}

/** The same from facts, for a page that folds nothing else. It reads no facts of other students. */
export function approvedStoriesFor(
  facts: readonly Fact[],
  learner: string,
  jobs: JobCatalogue,
): ReadonlySet<string> {
  const theirs = facts.filter((fact) => fact.learner === undefined || fact.learner === learner);
  const state = projectClass(theirs, jobs);
  return approvedStories(state.learners.get(learner), state.roles);
}

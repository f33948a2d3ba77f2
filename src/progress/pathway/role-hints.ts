// A job that a student without one might like, judged by what they practice. A hint for the teacher only, to invite the student.
import { bands } from '../../practice/terms.ts';
import type { ClassLearner } from '../class/class-state.ts';
import type { ClassRole, RoleBook } from './role-book.ts';

/** The open job that their role-plays practice most. `feeds` says for which jobs a role-play is good practice. */
export function roleHint(
  learner: ClassLearner,
  book: RoleBook,
  feeds: ReadonlyMap<string, readonly string[]>,
): ClassRole | undefined {
  const times = new Map<string, number>();
  for (const { story } of learner.closings)
    for (const role of feeds.get(story) ?? []) times.set(role, (times.get(role) ?? 0) + 1);
  const [best] = openRolesFor(learner, book)
    .filter(({ id, job }) => times.has(id) && !job.gated)
    .sort((a, b) => (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0) || (a.job.title < b.job.title ? -1 : 1));
  return best;
}

/** Open jobs that a student may choose and has not chosen, by title. */
export function openRolesFor({ named, pathways }: ClassLearner, { roles }: RoleBook): readonly ClassRole[] {
  const band = bands.indexOf(named?.band ?? 'C');
  return [...roles.values()]
    .filter(({ id, job, state }) => {
      const step = pathways.get(id)?.step ?? 'idea';
      return state === 'open' && step === 'idea' && bands.indexOf(job.band) <= band;
    })
    .sort((a, b) => (a.job.title < b.job.title ? -1 : 1));
}

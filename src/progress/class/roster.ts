// Whom an adult can assign to: the open classes with their students and groups, in the order of their names.
import { type Band, bands } from '../../practice/terms.ts';
import type { ClassLearner, ClassState } from './class-state.ts';
import { type Group, projectClasses, projectGroups } from './classes.ts';

export type NamedLearner = ClassLearner & Required<Pick<ClassLearner, 'named'>>;

export interface RosterClass {
  /** Absent where no class was opened: then the entry holds everyone here. */
  readonly id?: string;
  readonly name?: string;
  /** Whom stories are offered for: the band of the class, or of its youngest student where no class was opened. */
  readonly band: Band;
  readonly learners: readonly NamedLearner[];
  readonly groups: readonly Group[];
}

/**
 * Never empty. A group lists only members who are still in the class. `compare` orders names as the page's language
 * does.
 */
export function projectRoster(
  state: ClassState,
  compare: (a: string, b: string) => number,
): readonly RosterClass[] {
  const named = [...state.learners.values()]
    .filter((learner): learner is NamedLearner => learner.named !== undefined)
    .sort((a, b) => compare(a.named.nickname, b.named.nickname) || (a.id < b.id ? -1 : 1));
  const groups = projectGroups(state.own);
  const open = projectClasses(state.own).filter(({ closed }) => !closed);
  if (open.length === 0) {
    const band = bands.find((each) => named.some((learner) => learner.named.band === each)) ?? bands[0];
    return [{ band, learners: named, groups: groups.map((group) => only(group, named)) }];
  }
  return open.map(({ id, name, band }) => {
    const learners = named.filter((learner) => learner.class === id);
    const here = groups.filter((group) => group.class === id || group.class === undefined);
    return { id, name, band, learners, groups: here.map((group) => only(group, learners)) };
  });
}

function only(group: Group, learners: readonly NamedLearner[]): Group {
  return { ...group, learners: group.learners.filter((id) => learners.some((each) => each.id === id)) };
}

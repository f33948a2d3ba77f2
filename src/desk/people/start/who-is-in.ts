// Which students are in which class: all with a nickname, the open classes, and the students in none.
import { compareWords } from '../../../kit/page-language.ts';
import type { ClassLearner, ClassState } from '../../../progress/class/class-state.ts';
import { projectClasses, type SchoolClass } from '../../../progress/class/classes.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';

export interface ClassWith extends SchoolClass {
  readonly learners: readonly NamedLearner[];
}

interface WhoIsIn {
  readonly open: readonly ClassWith[];
  readonly loose: readonly NamedLearner[];
}

/** Sorted by name. */
export function whoIsIn(state: ClassState): WhoIsIn {
  const classes = projectClasses(state.own).filter(({ closed }) => !closed);
  const named = [...state.learners.values()].filter(isNamed).sort(byName);
  const ids = new Set(classes.map(({ id }) => id));
  return {
    open: classes.map((each) => ({ ...each, learners: named.filter((one) => one.class === each.id) })),
    loose: named.filter((one) => one.class === undefined || !ids.has(one.class)),
  };
}

export function namesOf(learners: readonly NamedLearner[]): readonly string[] {
  return learners.map(({ named }) => named.nickname);
}

function isNamed(learner: ClassLearner): learner is NamedLearner {
  return learner.named !== undefined;
}

function byName(a: NamedLearner, b: NamedLearner): number {
  return compareWords(a.named.nickname, b.named.nickname);
}

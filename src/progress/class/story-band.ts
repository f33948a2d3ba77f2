// The band that a student's stories are offered for, as far as facts say it. A student's own wish, which no fact keeps, goes before it.
import { type Band, bands } from '../../practice/terms.ts';
import type { ClassState } from './class-state.ts';
import { projectClasses } from './classes.ts';

/**
 * What an adult set for the class goes before the grade a student chose with their figure. Somebody without a figure is
 * of the class, where there is only one, and otherwise of the youngest band, which everyone can read.
 */
export function storyBandOf({ learners, own }: Pick<ClassState, 'learners' | 'own'>, learner: string): Band {
  const me = learners.get(learner);
  const open = projectClasses(own).filter(({ closed }) => !closed);
  const mine = open.find(({ id }) => id === me?.class);
  if (mine) return mine.band;
  if (me?.named) return me.named.band;
  const [only, another] = open;
  return only && !another ? only.band : bands[0];
}

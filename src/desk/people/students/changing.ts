// The facts for a student who is renamed, moves, leaves or comes back.
import type { NamedLearner } from '../../../progress/class/roster.ts';
import type { Word } from '../../said.ts';

export function wordsForRename(learner: string, nickname: string): readonly Word[] {
  return [{ learner, draft: { type: 'LearnerRenamed', nickname } }];
}

export function wordsForLeaving(learners: readonly string[]): readonly Word[] {
  return learners.map((learner) => ({ learner, draft: { type: 'LearnerRemoved' } }));
}

/** Whoever comes back is called and drawn as before, in the same class, with the same pictures and cards. */
export function wordsForReturn(
  learners: readonly { readonly id: string; readonly named: NamedLearner['named'] }[],
): readonly Word[] {
  return learners.map(({ id, named: { nickname, figure, band } }) => ({
    learner: id,
    draft: { type: 'LearnerAdded', nickname, figure, band },
  }));
}

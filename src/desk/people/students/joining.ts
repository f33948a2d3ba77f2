// The facts that make one student of two figures, take that back, and welcome a student whose file came from elsewhere.
import type { Fact } from '../../../practice/facts/fact.ts';
import type { LearnerState } from '../../../progress/class/learner-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import type { Word } from '../../said.ts';
import { wordsForPlacing } from '../start/make-class.ts';

/** Said about both figures. The name, class, PIN and card of `kept` count. */
export function wordsForJoin(kept: Pick<LearnerState, 'id' | 'class'>, other: string): readonly Word[] {
  const { id, class: into } = kept;
  return [
    { learner: id, draft: { type: 'LearnersJoined', other, kept: id } },
    { learner: other, draft: { type: 'LearnersJoined', other: id, kept: id } },
    // Of the two figures, the one placed last would say the class.
    ...(into === undefined ? [] : wordsForPlacing([id], into)),
  ];
}

export function wordsForPart(kept: string, other: string): readonly Word[] {
  return [
    { learner: kept, draft: { type: 'LearnersParted', other } },
    { learner: other, draft: { type: 'LearnersParted', other: kept } },
  ];
}

/**
 * Places a student whose facts come from elsewhere, under this nickname. Where an adult of another desk had named
 * them, their figure is said anew, because the words of another desk's adults are not taken in.
 */
export function wordsForWelcome(
  learner: string,
  facts: readonly Fact[],
  into: string,
  nickname: string,
): readonly Word[] {
  const added = facts.findLast((fact): fact is Fact<'LearnerAdded'> => fact.type === 'LearnerAdded');
  const draft: Word['draft'] | undefined =
    added && added.actor !== learner
      ? { type: 'LearnerAdded', nickname, figure: added.figure, band: added.band }
      : nicknameIn(facts) === nickname
        ? undefined
        : { type: 'LearnerRenamed', nickname };
  return [...(draft ? [{ learner, draft }] : []), { learner, draft: { type: 'LearnerPlaced', class: into } }];
}

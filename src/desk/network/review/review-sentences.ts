// The result of a review: recorded with learner ids, and shown in plain sentences with each name looked up.

import type { BoardChange } from '../../../practice/board-change.ts';
import type { Fact } from '../../../practice/facts/fact.ts';
import type { WallChanges } from '../../../progress/board/wall-changes.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import { changesOf, ownersIn, type ReadChange } from '../../../progress/door/past-reviews.ts';
import type { TrainingDay } from '../../../progress/pathway/training-days.ts';
import { sentenceWords as words } from '../../../strings/en/review.ts';

interface ReviewCame {
  readonly changes: WallChanges;
  readonly trainings: readonly TrainingDay[];
  /** The title of the job to try. */
  readonly idea?: string | undefined;
}

export function reviewChanges({ changes, trainings, idea }: ReviewCame): readonly BoardChange[] {
  const { fresh, resting, back, down, opened, closed } = changes;
  return [
    ...fresh.map(({ learner, job }) => ({ kind: 'fresh', learner, title: job.title }) as const),
    ...resting.map(({ learner, job }) => ({ kind: 'resting', learner, title: job.title }) as const),
    ...back.map(({ learner, job }) => ({ kind: 'back', learner, title: job.title }) as const),
    ...down.map(({ learner, title }) => ({ kind: 'down', learner, title }) as const),
    ...opened.map(({ job }) => ({ kind: 'opened', title: job.title }) as const),
    ...closed.map(({ job }) => ({ kind: 'closed', title: job.title }) as const),
    ...trainings.map(({ title, when }) => ({ kind: 'training', title, when }) as const),
    ...(idea ? [{ kind: 'idea', title: idea } as const] : []),
  ];
}

/** The changes of a recorded review, also of one that an older version recorded as text. */
export function changesIn(state: ClassState, review: Fact<'BoardReviewed'>): readonly ReadChange[] {
  const isOlder = review.changes.some((change) => typeof change === 'string');
  return changesOf(review, isOlder ? ownersIn([...state.factsOf.values()].flat()) : () => undefined);
}

/** `said` puts a day in words. A student who was erased, or is in another class, is not named. */
export function sentenceFor(state: ClassState, said: (day: string) => string) {
  const nameOf = (learner: string | undefined): string =>
    (learner === undefined ? '' : nicknameIn(state.factsOf.get(learner) ?? [])) || words.somebody;
  return (change: ReadChange): string => {
    switch (change.kind) {
      case 'fresh':
      case 'resting':
      case 'back':
      case 'down':
        return words[change.kind](nameOf(change.learner), change.title);
      case 'opened':
      case 'closed':
      case 'idea':
        return words[change.kind](change.title);
      case 'training':
        return words.training(change.title, said(change.when));
      case 'said':
        return change.text;
      case 'unknown':
        return words.unknown;
    }
  };
}

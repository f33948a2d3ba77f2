// What a review came to, in plain sentences: changes on the wall, trainings with a day, the idea that was chosen.
import { sentenceWords as words } from '../../kit/strings/review.ts';
import type { TrainingDay } from '../../progress/training-days.ts';
import type { WallChanges } from '../../progress/wall-changes.ts';

export interface ReviewCame {
  readonly changes: WallChanges;
  readonly trainings: readonly TrainingDay[];
  /** The title of the idea to be tried. */
  readonly idea?: string | undefined;
  /** A day as it is said. */
  readonly said: (day: string) => string;
}

export function reviewSentences({ changes, trainings, idea, said }: ReviewCame): readonly string[] {
  const { fresh, resting, back, down, opened, closed } = changes;
  return [
    ...fresh.map(({ nickname, job }) => words.fresh(nickname, job.title)),
    ...resting.map(({ nickname, job }) => words.resting(nickname, job.title)),
    ...back.map(({ nickname, job }) => words.back(nickname, job.title)),
    ...down.map(({ nickname, title }) => words.down(nickname, title)),
    ...opened.map(({ job }) => words.opened(job.title)),
    ...closed.map(({ job }) => words.closed(job.title)),
    ...trainings.map(({ title, when }) => words.training(title, said(when))),
    ...(idea ? [words.idea(idea)] : []),
  ];
}

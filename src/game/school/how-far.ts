// How far a student is with a role-play, from what they have practiced and what is suggested to them.
import type { NextPractice } from '../../progress/assign/next-practice.ts';
import type { PracticeLog } from '../../progress/records/practice-log.ts';
import type { StoryWaiting } from './who-is-where.ts';

interface Practised {
  /** True when it was left in the middle and can be gone on with. */
  readonly begun: boolean;
  /** Suggested role-plays, the most useful first. */
  readonly suggested: readonly Pick<NextPractice, 'story'>[];
  readonly log: Pick<PracticeLog, 'stories'>;
}

/** `open` goes before all else; the first suggestion is `next` even when it has been played. */
export function howFar(story: string, { begun, suggested, log }: Practised): StoryWaiting {
  if (begun) return 'open';
  const at = suggested.findIndex((each) => each.story === story);
  if (at === 0) return 'next';
  if ((log.stories[story]?.finished ?? 0) === 0) return 'fresh';
  return at > 0 ? 'again' : 'done';
}

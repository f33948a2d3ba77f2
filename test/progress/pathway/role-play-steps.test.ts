// The role-plays of a job: how they went, which moves the job still needs, and where a move can grow.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Job } from '../../../src/practice/job.ts';
import type { PracticeStory } from '../../../src/progress/assign/next-practice.ts';
import { emptyMastery, foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { growIn, howPlayed, movesWanted } from '../../../src/progress/pathway/role-play-steps.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const pen = createPen();

describe('The role-plays of a job', () => {
  it('keep their best ending, in whatever order the endings came', () => {
    const bright = pen(closes({ story: 'a' }, 'bright'));
    const bumpy = pen(closes({ story: 'a' }, 'bumpy'));
    expect(howPlayed('a', [bright, bumpy])).toBe('bright');
    expect(howPlayed('a', [bumpy])).toBe('bumpy');
    expect(howPlayed('b', [bright])).toBeUndefined();
  });
  it('need three moves, one more of them strong for a job that needs a counselor', () => {
    const wants = (id: string) =>
      movesWanted(jobs.get(id) as Job, emptyMastery).map(({ wants: level }) => level);
    expect(wants('time-buddy')).toEqual(['steady', 'steady', 'strong']);
    expect(wants('peer-listener')).toEqual(['steady', 'strong', 'strong']);
  });
  it('help a move grow where it was not shown yet, the easiest first, never in a sensitive story or one for older students', () => {
    const story = (id: string, more: Partial<PracticeStory> = {}): PracticeStory => ({
      id,
      practises: ['safety-sort'],
      difficulty: 1,
      setting: 'library',
      band: 'A',
      sensitive: false,
      ...more,
    });
    const stories = [
      story('used'),
      story('hard', { difficulty: 3 }),
      story('heavy', { sensitive: true }),
      story('older', { band: 'C' }),
      story('other', { practises: ['name-need'] }),
      story('fits', { difficulty: 2 }),
    ];
    const used = foldMastery([
      pen(opens({ story: 'used' })),
      pen(moves([show('safety-sort')], { story: 'used' })),
    ]);
    const next = (among: readonly PracticeStory[], today: number) => {
      const found = growIn('safety-sort', used, among, 'A', dayFor(today));
      return typeof found === 'object' ? found.id : found;
    };
    expect(next(stories, 1)).toBe('fits');
    expect(next([story('used')], 2)).toBe('used');
    // On the same day the move cannot grow any further in that story.
    expect(next([story('used')], 1)).toBe('another day');
    expect(growIn('hear-feedback', used, stories, 'A', dayFor(1))).toBeUndefined();
  });
});

// Whether the bands differ: sentences, hard words and grade of made-up role-plays.
import { expect, it } from 'vitest';
import { bandReadings, readingsOf, sentenceOffenders } from '../../../src/workshop/audit/bands.ts';
import { auditedStory } from '../../support/audited-story.ts';

const story = (id: string, band: 'A' | 'B' | 'C', line: string, trains?: 'media-maker') =>
  auditedStory([{ lines: [line] }], { id, band, ...(trains ? { trains } : {}) });
const stories = [
  story('a', 'A', 'The dog ran home.'),
  story('a-training', 'A', 'The dog and the cat and the hen and the pig ran home.', 'media-maker'),
  story('b', 'B', 'The dog and Noor and the xylophone ran home.'),
];
const readings = readingsOf(stories, ['Noor']);

it('each band has the mean of its role-plays, and trainings count for none', () => {
  const [a, b, c] = bandReadings(stories, readings);
  expect(a).toMatchObject({ stories: 1, sentence: 4, hard: 0 });
  expect(b).toMatchObject({ stories: 1, sentence: 9 });
  expect(b?.hard).toBeCloseTo(1 / 9);
  expect(c).toMatchObject({ stories: 0, sentence: 0 });
});

it('a story with sentences too short or too long for its band is named', () => {
  expect(sentenceOffenders(stories, readings, 'A', { least: 5, most: 6.5 })).toMatchObject([
    { story: 'a', why: '4.0 words a sentence; band A has 5 to 6.5 on average' },
  ]);
  expect(sentenceOffenders(stories, readings, 'B', { least: 6.5, most: 9 })).toEqual([]);
});

// How plain a text is: its sentences, its syllables, and the words that a child of eight may not know.
import { expect, it } from 'vitest';
import { isEasy } from '../../src/writing/easy-words.ts';
import { readingOf, sentencesIn, syllablesIn, wordsIn } from '../../src/writing/reading.ts';

it.each([
  ['Ms. Okafor walks by. You look busy!', 2],
  ['“Is now okay?” she asks.', 1],
  ['Wait… what? Oh.', 2],
  ['“Hi!” “Hello.”', 2],
  ['…', 0],
])('%j has %i sentences', (text, count) => expect(sentencesIn(text)).toHaveLength(count));

it.each([
  ['plant', 1],
  ['like', 1],
  ['played', 1],
  ['secret', 2],
  ['boxes', 2],
  ['needed', 2],
  ['sometimes', 2],
  ['everything', 3],
  ['potatoes', 3],
  ['caterpillar', 4],
  ['information', 4],
])('%s has %i syllables', (word, count) => expect(syllablesIn(word)).toBe(count));

it.each(['plays', 'hopping', 'tries', 'happiest', 'quietly', "can't", "they'll", 'wolves', '36'])(
  '%s is easy',
  (word) => expect(isEasy(word)).toBe(true),
);

it.each(['photosynthesis', 'hypothesis', 'appreciate', 'procedure', 'cooperation', 'xylophone'])(
  '%s is hard',
  (word) => expect(isEasy(word)).toBe(false),
);

it('a word with a curly apostrophe is one word', () =>
  expect(wordsIn('It’s Noor’s clip')).toEqual(
    ['It’s', 'Noor’s', 'clip'].map((word) => word.replace('’', "'")),
  ));

it('names and explained words are never hard, and the same words are hard elsewhere', () => {
  const text = ['Lucía edits the hypothesis.'];
  expect(readingOf(text, new Set(['lucía', 'hypothesis', 'edit']))).toMatchObject({
    words: 4,
    hard: [],
    longShare: 0,
  });
  const { hard, hardShare, longShare } = readingOf(text, new Set());
  expect(hard).toEqual(['lucía', 'edits', 'hypothesis']);
  expect([hardShare, longShare]).toEqual([0.75, 0.25]);
});

it('longer sentences and longer words give a higher grade', () => {
  const plain = readingOf(['The cat sat. It was fat.'], new Set()).grade;
  const heavy = readingOf(
    ['The elephant considered every possibility carefully before answering.'],
    new Set(),
  ).grade;
  expect(plain).toBeLessThan(2.5);
  expect(heavy).toBeGreaterThan(5);
});

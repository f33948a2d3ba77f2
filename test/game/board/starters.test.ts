// Ways to start: they stand before what is written, in place of one another, and never double.
import { expect, it } from 'vitest';
import { sentenceOf, startWith } from '../../../src/game/board/starters.ts';

const starters = ['Could you help me with', 'Can you show me how to', 'I do not know where to start.'];
const [could = '', can = '', whole = ''] = starters;

it('begins an empty line and leaves room to go on', () => {
  expect(startWith('', could, starters)).toBe('Could you help me with ');
});

it('stands before what was written already', () => {
  expect(startWith('my slides', could, starters)).toBe('Could you help me with my slides');
});

it('takes the place of another, and of itself', () => {
  expect(startWith('Could you help me with my slides', can, starters)).toBe(
    'Can you show me how to my slides',
  );
  expect(startWith('Could you help me with my slides', could, starters)).toBe(
    'Could you help me with my slides',
  );
});

it('is the whole answer where it is a whole sentence', () => {
  expect(startWith('I tried', whole, starters)).toBe(whole);
});

it('is shown as unfinished until something follows', () => {
  expect(sentenceOf('Could you help me with ', starters)).toBe('Could you help me with…');
  expect(sentenceOf(' Could  you help me with\nmy slides ', starters)).toBe(
    'Could you help me with my slides',
  );
  expect(sentenceOf(whole, starters)).toBe(whole);
  expect(sentenceOf('', starters)).toBe('');
});

// Sentence starters on an Ask Card: a starter goes before what is written and replaces another starter.
import { expect, it } from 'vitest';
import { sentenceOf, startWith } from '../../../src/game/board/starters.ts';

const starters = ['Could you help me with', 'Can you show me how to', 'I do not know where to start.'];
const [could = '', can = '', whole = ''] = starters;

it('a starter begins an empty line and leaves a space to go on', () => {
  expect(startWith('', could, starters)).toBe('Could you help me with ');
});

it('a starter goes before what was written already', () => {
  expect(startWith('my slides', could, starters)).toBe('Could you help me with my slides');
});

it('a starter replaces another, and is not put in twice', () => {
  expect(startWith('Could you help me with my slides', can, starters)).toBe(
    'Can you show me how to my slides',
  );
  expect(startWith('Could you help me with my slides', could, starters)).toBe(
    'Could you help me with my slides',
  );
});

it('a starter that is a whole sentence replaces the answer', () => {
  expect(startWith('I tried', whole, starters)).toBe(whole);
});

it('an answer with a starter alone is shown as unfinished', () => {
  expect(sentenceOf('Could you help me with ', starters)).toBe('Could you help me with…');
  expect(sentenceOf(' Could  you help me with\nmy slides ', starters)).toBe(
    'Could you help me with my slides',
  );
  expect(sentenceOf(whole, starters)).toBe(whole);
  expect(sentenceOf('', starters)).toBe('');
});

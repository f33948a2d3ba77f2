// Words that sound big lead to a real person; words about things do not.
import { expect, it } from 'vitest';
import { soundsBig } from '../../src/words/sounds-big.ts';

it.each([
  'someone is hurt',
  'I’m scared to go home',
  'skared',
  'it is not safe',
  'I dont feel safe',
  'he hit me',
  'they keep hitting people',
  'a bully',
  'she bullies me every day',
  'buly',
  'I want to die',
  'kill',
  'I have a SECRET',
  'he touched me',
  'a gun',
  'running away',
  'there is no food at home',
  'tengo miedo',
  'un secréto',
  'unsafe!!!',
  `${'la '.repeat(600)} hurt`,
])('“%s” sounds big', (words) => {
  expect(soundsBig(words)).toBe(true);
});

it.each([
  '',
  'my slides',
  'the hot glue gun',
  'my touch screen is stuck',
  'hit the save button',
  'my tablet is dead',
  'the deadline',
  'a secret code',
  'punch line',
  'skill',
  'a dice game',
  'making up with a friend',
  'I am sad',
  'shooting hoops',
  'my scary story',
  '😢',
])('“%s” does not', (words) => {
  expect(soundsBig(words)).toBe(false);
});

it('sounds big once, and again: nothing is remembered between two questions', () => {
  expect([soundsBig('hurt'), soundsBig('slides'), soundsBig('hurt')]).toEqual([true, false, true]);
});

// A typed wish for help: a wish with big words is kept out of the address, and a few letters are not yet a wish.
import { expect, it } from 'vitest';
import { isUnmet, wishInAddress } from '../../../src/game/board/wish.ts';

const isBig = (wish: string): boolean => wish.includes('hurt');
const fits = (wish: string): boolean => wish.includes('write');

it.each([
  ['', ''],
  ['  fractions ', 'fractions'],
  ['he wants to hurt me', ''],
  ['x'.repeat(200), 'x'.repeat(80)],
])('“%s” is “%s” in the address', (wish, says) => expect(wishInAddress(wish, isBig)).toBe(says));

it.each([
  ['pizza oven', true],
  ['write a story', false],
  ['they hurt me', false],
  ['  pi  ', false],
  ['pie', true],
  ['', false],
])('no job meets “%s”: %s', (wish, unmet) => expect(isUnmet(wish, { isBig, fits })).toBe(unmet));

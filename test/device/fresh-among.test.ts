// Which facts came between two readings of the journal.
import { expect, it } from 'vitest';
import { freshAmong } from '../../src/device/fresh-among.ts';
import { createPen, opens } from '../support/given.ts';

const write = createPen();
const [a, b, c, d] = [write(opens()), write(opens()), write(opens()), write(opens())];

it('the comparison finds the new facts, wherever they stand in the list', () => {
  expect(freshAmong([a, b, c, d], [b, d])).toEqual([a, c]);
  expect(freshAmong([a, b], [])).toEqual([a, b]);
  expect(freshAmong([a, b], [a, b])).toEqual([]);
});

it('the comparison answers undefined when facts of the earlier reading are gone, as after erasing', () => {
  expect(freshAmong([a, d], [a, b])).toBeUndefined();
  expect(freshAmong([], [a])).toBeUndefined();
});

// A line of the table says the figure, its anchor, what the limit is compared with, its least and most, and the limit.
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { rowOf } from '../../../src/workshop/bench/figure.ts';
import { rowLine } from '../../../src/workshop/bench/table.ts';

/** Without its colors, where the terminal has some. */
const cells = (line: string): readonly string[] =>
  stripVTControlCharacters(line)
    .trim()
    .split(/\s{2,}/);

it('a ratio is told with its anchor, and misses its limit by a cross', () => {
  const figure = { name: 'opens', unit: 'ms', limit: 1.1, against: 'ratio' } as const;
  const row = rowOf({ figure, values: [120, 130, 200], anchors: [100, 100, 100] });
  expect(cells(rowLine(row))).toEqual(['✗ opens', '130', '100', '1.30×', '1.20×', '2.00×', '1.10×', 'ms']);
});

it('a difference has a sign', () => {
  const figure = { name: 'press', unit: 'ms', limit: 17, against: 'beyond' } as const;
  const row = rowOf({ figure, values: [20, 35], anchors: [25, 25] });
  expect(cells(rowLine(row))).toEqual(['✓ press', '27.5', '25', '+2.5', '−5', '+10', '+17', 'ms']);
});

it('a size has no anchor', () => {
  const row = rowOf({ figure: { name: 'bytes', unit: 'KB', limit: 160 }, values: [81.24] });
  expect(cells(rowLine(row))).toEqual(['✓ bytes', '81.2', '81.2', '81.2', '81.2', '160', 'KB']);
});

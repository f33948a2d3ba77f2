// The first rows of a grouped table: whole groups, then a part of one, and no group without a row.
import { expect, it } from 'vitest';
import { firstRows } from '../../../../src/desk/look/progress/first-rows.ts';
import type { RowGroup } from '../../../../src/progress/class/progress-rows.ts';

const group = (name: string, ...rows: readonly string[]): RowGroup =>
  ({ name, rows: rows.map((id) => ({ id })) }) as unknown as RowGroup;
const groups = [group('a', '1', '2'), group('b', '3', '4', '5'), group('none'), group('c', '6')];
const shown = (count: number): readonly (readonly string[])[] =>
  firstRows(groups, count).map(({ rows }) => rows.map(({ id }) => id));

it.each([
  [0, []],
  [1, [['1']]],
  [2, [['1', '2']]],
  [
    4,
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [6, [['1', '2'], ['3', '4', '5'], ['6']]],
  [100, [['1', '2'], ['3', '4', '5'], ['6']]],
  [-3, []],
] as const)('the first %i', (count, rows) => expect(shown(count)).toEqual(rows));

// Keys of the table of progress: where each leads from a student's cell, from the heads, and where a row was opened below.
import { describe, expect, it } from 'vitest';
import { gridGoal } from '../../../../src/desk/look/progress/grid-goal.ts';

const student = [1, 1, 1, 1, 1];
/** A row of groups over the heads, the heads, three students, and the details of the third in one wide cell. */
const spans = [[1, 3, 1], student, student, student, student, [5]];
const press = (key: string, row: number, cell: number, control = false): readonly number[] | undefined => {
  const goal = gridGoal(spans, { row, cell }, { key, control });
  return goal && [goal.row, goal.cell];
};

describe('A key in the table', () => {
  it.each([
    ['ArrowUp', [3, 2], [2, 2]],
    ['ArrowDown', [3, 2], [4, 2]],
    ['ArrowLeft', [3, 2], [3, 1]],
    ['ArrowRight', [3, 2], [3, 3]],
    ['Home', [3, 2], [3, 0]],
    ['End', [3, 2], [3, 4]],
    ['PageUp', [3, 2], [0, 1]],
    ['PageDown', [3, 2], [5, 0]],
  ] as const)('%s leads from %j to %j', (key, [row, cell], to) => {
    expect(press(key, row, cell)).toEqual(to);
  });
  it('leads with Control to the first and the last cell of all', () => {
    expect(press('Home', 3, 2, true)).toEqual([0, 0]);
    expect(press('End', 3, 2, true)).toEqual([5, 0]);
  });
  it.each([
    ['ArrowUp', 0, 1],
    ['ArrowDown', 5, 0],
    ['ArrowLeft', 3, 0],
    ['ArrowRight', 3, 4],
    ['a', 3, 2],
    ['Tab', 3, 2],
  ] as const)('%s leads nowhere from row %i, cell %i', (key, row, cell) => {
    expect(press(key, row, cell)).toBeUndefined();
  });
  it('leads into the wide cell that covers its column, and from a wide cell to the first column under it', () => {
    expect([1, 2, 3].map((cell) => press('ArrowUp', 1, cell))).toEqual(Array(3).fill([0, 1]));
    expect(press('ArrowUp', 1, 4)).toEqual([0, 2]);
    expect(press('ArrowDown', 0, 1)).toEqual([1, 1]);
    expect(press('ArrowDown', 0, 2)).toEqual([1, 4]);
    expect(press('ArrowUp', 5, 0)).toEqual([4, 0]);
  });
  it('ends at the last cell of a shorter row', () => {
    const goal = gridGoal([student, [1, 1]], { row: 0, cell: 4 }, { key: 'ArrowDown', control: false });
    expect(goal).toEqual({ row: 1, cell: 1 });
  });
  it('passes over six rows at a time, and stops at the first and the last', () => {
    const tall = Array.from({ length: 24 }, () => student);
    const turn = (key: string, row: number) => gridGoal(tall, { row, cell: 1 }, { key, control: false })?.row;
    expect([turn('PageDown', 2), turn('PageDown', 20), turn('PageDown', 23)]).toEqual([8, 23, 23]);
    expect([turn('PageUp', 9), turn('PageUp', 5), turn('PageUp', 0)]).toEqual([3, 0, 0]);
  });
  it('leads nowhere in a table without rows', () => {
    for (const key of ['ArrowDown', 'End', 'PageDown', 'PageUp'])
      expect(gridGoal([], { row: -1, cell: 0 }, { key, control: true })).toBeUndefined();
  });
});

// How many values become one row: medians, what a limit is compared with, and the least and most of it.
import { describe, expect, it } from 'vitest';
import { addMeasured, type BenchFigure, median, rowOf } from '../../../src/workshop/bench/figure.ts';

const size: BenchFigure = { name: 'size', unit: 'KB', limit: 10 };
const ratio: BenchFigure = { name: 'opens', unit: 'ms', limit: 1.1, against: 'ratio' };
const beyond: BenchFigure = { name: 'press', unit: 'ms', limit: 17, against: 'beyond' };

describe('a median', () => {
  it('is the middle value, in whatever order they come', () => expect(median([9, 1, 5])).toBe(5));
  it('lies between the two in the middle', () => expect(median([4, 1, 3, 2])).toBe(2.5));
  it('of nothing is no number', () => expect(median([])).toBeNaN());
});

describe('a row', () => {
  it('compares a size itself with the limit', () => {
    const row = rowOf({ figure: size, values: [12, 8, 10] });
    expect(row).toMatchObject({ value: 10, told: 10, least: 8, most: 12, holds: true });
    expect(rowOf({ figure: size, values: [11] }).holds).toBe(false);
  });
  it('divides a time by its anchor', () => {
    const row = rowOf({ figure: ratio, values: [110, 240, 90], anchors: [100, 100, 120] });
    expect(row).toMatchObject({ value: 110, anchor: 100, told: 1.1, least: 0.75, most: 2.4, holds: true });
  });
  it('holds on a machine of half the speed as it does here', () => {
    const here = rowOf({ figure: ratio, values: [120, 130], anchors: [100, 110] });
    const there = rowOf({ figure: ratio, values: [240, 260], anchors: [200, 220] });
    expect(there.told).toBe(here.told);
    expect([here.holds, there.holds]).toEqual([false, false]);
  });
  it('tells how much a press takes beyond the anchor, which may be less', () => {
    expect(rowOf({ figure: beyond, values: [50, 60], anchors: [40, 36] })).toMatchObject({
      told: 17,
      holds: true,
    });
    expect(rowOf({ figure: beyond, values: [20], anchors: [30] }).told).toBe(-10);
  });
  it('is refused without the anchor it needs', () => {
    expect(() => rowOf({ figure: ratio, values: [1] })).toThrow('without its anchor');
  });
  it('does not hold where nothing was measured', () => {
    expect(rowOf({ figure: ratio, values: [], anchors: [] }).holds).toBe(false);
  });
});

it('values of a later run join those of earlier ones, with their anchors', () => {
  const once = addMeasured([], [{ figure: ratio, values: [1], anchors: [2] }]);
  const twice = addMeasured(once, [
    { figure: ratio, values: [3], anchors: [4] },
    { figure: size, values: [5] },
  ]);
  expect(twice).toEqual([
    { figure: ratio, values: [1, 3], anchors: [2, 4] },
    { figure: size, values: [5] },
  ]);
});

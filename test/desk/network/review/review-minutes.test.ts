// A review's minutes: they add up to twenty for a class of 26, because turns that happen at the same time count once.
import { expect, it } from 'vitest';
import { minutesFor, minutesInAll, turnsIn } from '../../../../src/desk/network/review/review-minutes.ts';
import { reviewParts } from '../../../../src/desk/network/review/review-place.ts';

it('26 students are through in twenty minutes, and the parts say so', () => {
  const minutes = minutesFor(26);
  expect(reviewParts.map((part) => minutes[part])).toEqual([2, 4, 4, 4, 3, 3, 0]);
  expect(minutesInAll(26)).toBe(20);
});

it.each([1, 8, 16, 26, 35])('the turns of %i students fit into the minutes of their part', (students) => {
  const seconds = 60 + turnsIn(students) * 20;
  expect(minutesFor(students).change * 60).toBeGreaterThanOrEqual(seconds);
  expect(minutesFor(students).change * 60 - seconds).toBeLessThan(60);
});

it('a small class needs less time, and the largest stays near twenty', () => {
  expect(minutesInAll(8)).toBeLessThan(minutesInAll(26));
  expect(minutesInAll(35)).toBeLessThanOrEqual(21);
});

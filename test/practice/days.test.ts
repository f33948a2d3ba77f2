// Days agree with the real calendar, leap years and centuries included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, daysBetween, monthAfter, numberToDay } from '../../src/practice/days.ts';

const seed = 20260903;

describe('A day', () => {
  it(`has the number the calendar gives it, and comes back from that number (seed ${seed})`, () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const last = Date.UTC(2500, 0, 1) / 86_400_000;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
        expect(dayNumber(day)).toBe(number);
        expect(numberToDay(number)).toBe(day);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it.each([
    ['2026-09-01', 7, '2026-09-08'],
    ['2026-12-28', 7, '2027-01-04'],
    ['2028-02-25', 7, '2028-03-03'],
    ['2027-02-25', 7, '2027-03-04'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, count, later) => {
    expect(addDays(day, count)).toBe(later);
    expect(daysBetween(day, later)).toBe(count);
  });
  it.each([
    ['2026-09-12', '2026-10-12'],
    ['2026-12-31', '2027-01-31'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-30', '2028-02-29'],
    ['2026-10-31', '2026-11-30'],
  ])('a month after %s is %s', (day, later) => {
    expect(monthAfter(day)).toBe(later);
  });
});

// Days on which an assignment can be due: school days ahead, each offered once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/practice/days.ts';
import { dueChoices, usualDue, weekday } from '../../../src/progress/assign/school-days.ts';

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1970-01-01', n));

it('the calendar knows on which day of the week a date falls', () => {
  expect(weekday('1970-01-01')).toBe(3);
  expect(weekday('2026-09-07')).toBe(0);
  expect(weekday('2026-09-13')).toBe(6);
});

it('the desk proposes the same day next week, or the Monday after that for a weekend', () => {
  expect(usualDue('2026-09-03')).toBe('2026-09-10');
  expect(usualDue('2026-09-05')).toBe('2026-09-14');
  expect(usualDue('2026-09-06')).toBe('2026-09-14');
});

it('the desk offers school days ahead, each once, with the proposed one among them', () => {
  fc.assert(
    fc.property(anyDay, (today) => {
      const days = dueChoices(today).map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days).toContain(usualDue(today));
      for (const day of days) {
        expect(weekday(day)).toBeLessThanOrEqual(4);
        expect(daysBetween(today, day)).toBeGreaterThan(0);
      }
    }),
  );
});

it.each([
  ['2026-09-07', '2026-09-11'],
  ['2026-09-09', '2026-09-11'],
  ['2026-09-10', '2026-09-18'],
])('on %s, “Friday” is %s, and never tomorrow', (today, friday) => {
  expect(dueChoices(today).find(({ id }) => id === 'friday')?.day).toBe(friday);
});

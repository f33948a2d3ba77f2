// Days in words, as seen from today.
import { expect, it } from 'vitest';
import { datedDay, spokenDay } from '../../src/device/spoken-day.ts';

it('a day of the week past is said by its weekday, an older one by its date', () => {
  expect(spokenDay('2026-12-07', '2026-12-08')).toBe('yesterday');
  expect(spokenDay('2026-12-07', '2026-12-10')).toBe('Monday');
  expect(spokenDay('2026-12-07', '2026-12-14')).toBe('December 7');
});

it('a day to come, and a day to keep to, is never a bare weekday', () => {
  expect(spokenDay('2026-12-07', '2026-12-04')).toBe('Monday, December 7');
  expect(spokenDay('2026-12-07', '2026-12-06')).toBe('tomorrow');
  expect(datedDay('2026-12-07', '2026-12-04')).toBe('Monday, December 7');
  expect(datedDay('2026-12-07', '2026-12-07')).toBe('today');
  expect(datedDay('2026-12-07', '2026-12-06')).toBe('tomorrow');
  expect(datedDay('2026-12-07', '2026-12-08')).toBe('Monday, December 7');
});

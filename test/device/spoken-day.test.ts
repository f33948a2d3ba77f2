// Days in words, as seen from today.
import { expect, it } from 'vitest';
import { datedDay, spokenDay } from '../../src/device/spoken-day.ts';

it('a day near today is said by its weekday, and a day to keep to always with its date', () => {
  expect(spokenDay('2026-12-07', '2026-12-04')).toBe('Monday');
  expect(datedDay('2026-12-07', '2026-12-04')).toBe('Monday, December 7');
  expect(datedDay('2026-12-07', '2026-12-07')).toBe('today');
  expect(datedDay('2026-12-07', '2026-12-06')).toBe('tomorrow');
  expect(datedDay('2026-12-07', '2026-12-08')).toBe('Monday, December 7');
});

// Whether a device's date is plainly wrong: before the game was made, long before or long after the facts stored here.

import { addDays, type Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';

/**
 * `early`: before the game was made. `behind`: a stored fact has a later day. `ahead`: the newest stored fact is
 * years old.
 */
export type ClockFault = 'early' | 'behind' | 'ahead';

/** The day the game was made: no correct clock is before it. */
const made: Day = '2026-09-01';
/** In days: the longest time without practice, and the longest time that one version is used. */
const longestPause = 1000;
const longestUse = 3653;

/** `device` is this one. Its own facts of today are left out, because they have the same clock. */
export function clockFault(facts: readonly Fact[], device: string, today: Day): ClockFault | undefined {
  if (today < made) return 'early';
  if (today > addDays(made, longestUse)) return 'ahead';
  let newest: Day = '';
  for (const { day, device: from } of facts)
    if (day > newest && (day !== today || from !== device)) newest = day;
  // In another time zone it may be tomorrow already.
  if (newest > addDays(today, 1)) return 'behind';
  return newest !== '' && newest < addDays(today, -longestPause) ? 'ahead' : undefined;
}

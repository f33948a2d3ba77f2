// Whether a device's day is plainly off: before this game was, long before or long after what is kept here.

import { addDays, type Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';

/** `early`: before the game was made. `behind`: something kept here is of a later day. `ahead`: nothing is from anywhere near today. */
export type ClockFault = 'early' | 'behind' | 'ahead';

/** No clock that is right stands before it. */
const made: Day = '2026-09-01';
/** Days: years in which nothing was done, and years in which one version is used. */
const longestPause = 1000;
const longestUse = 3653;

/** `device` is this one: what it wrote today says nothing about today. */
export function clockFault(facts: readonly Fact[], device: string, today: Day): ClockFault | undefined {
  if (today < made) return 'early';
  if (today > addDays(made, longestUse)) return 'ahead';
  let newest: Day = '';
  for (const { day, device: from } of facts)
    if (day > newest && (day !== today || from !== device)) newest = day;
  // A device on the other side of the world may be a day on.
  if (newest > addDays(today, 1)) return 'behind';
  return newest !== '' && newest < addDays(today, -longestPause) ? 'ahead' : undefined;
}

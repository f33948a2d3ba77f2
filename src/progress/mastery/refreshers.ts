// When a strong micro-skill is due for a refresher: after 7, 21 and 60 days (learning design, section 2.5; after Cepeda).
import { addDays, type Day } from '../../practice/days.ts';
import { type Unit, unitValue } from './units.ts';

/** Days from becoming strong, and then from one refresher to the next. */
const refresherGaps = [7, 21, 60] as const;

export interface Refresher {
  readonly due: Day;
  /** How many have been held so far: 0, 1 or 2. */
  readonly held: number;
}

/**
 * The first unit on or after the due day answers the refresher: a value of a half or more moves on to the next gap,
 * less goes back to 7 days. `undefined` once all three are held.
 */
export function refresherFor(units: readonly Unit[], strongSince: Day): Refresher | undefined {
  let held = 0;
  let due = addDays(strongSince, refresherGaps[0]);
  for (const unit of units) {
    if (unit.day < due) continue;
    held = unitValue(unit) >= 0.5 ? held + 1 : 0;
    const gap = refresherGaps[held];
    if (gap === undefined) return undefined;
    due = addDays(unit.day, gap);
  }
  return { due, held };
}

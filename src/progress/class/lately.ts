// Who practiced lately, by the day each student was last active: what a teacher with one minute wants to know first.

import { addDays, type Day } from '../../practice/days.ts';
import type { ClassState } from './class-state.ts';

interface LatelyDay {
  readonly day: Day;
  /** In the order of the class. */
  readonly nicknames: readonly string[];
}

/** The last week, newest day first. Each student is listed once, at their last day. */
export function projectLately({ learners }: Pick<ClassState, 'learners'>, today: Day): readonly LatelyDay[] {
  const since = addDays(today, -6);
  const byDay = new Map<Day, string[]>();
  for (const { named, lastDay } of learners.values()) {
    if (!named || lastDay === undefined || lastDay < since || lastDay > today) continue;
    byDay.set(lastDay, [...(byDay.get(lastDay) ?? []), named.nickname]);
  }
  return [...byDay].map(([day, nicknames]) => ({ day, nicknames })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

// School days, Monday to Friday: the due days an adult can choose, and the one that is chosen already.
import { addDays, type Day, dayNumber } from '../../practice/days.ts';

/** 0 is Monday, 6 is Sunday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 3) % 7) + 7) % 7;
}

const friday = 4;

export function isSchoolDay(day: Day): boolean {
  return weekday(day) <= friday;
}

/** The day itself, or the Monday after it. */
function schoolDayFrom(day: Day): Day {
  return isSchoolDay(day) ? day : addDays(day, 7 - weekday(day));
}

const dueIds = ['next', 'friday', 'week', 'fortnight'] as const;
type DueId = (typeof dueIds)[number];

/** The usual due day: a week from today, moved to a school day. */
export function usualDue(today: Day): Day {
  return schoolDayFrom(addDays(today, 7));
}

/** Due days to choose from, the nearest first, each once. `friday` is offered when it leaves more than a day. */
export function dueChoices(today: Day): readonly { readonly id: DueId; readonly day: Day }[] {
  const next = schoolDayFrom(addDays(today, 1));
  const toFriday = (friday - weekday(next) + 7) % 7 || 7;
  const choices: readonly { readonly id: DueId; readonly day: Day }[] = [
    { id: 'week', day: usualDue(today) },
    { id: 'next', day: next },
    { id: 'friday', day: addDays(next, toFriday) },
    { id: 'fortnight', day: schoolDayFrom(addDays(today, 14)) },
  ];
  return choices
    .filter(({ day }, at) => choices.findIndex((each) => each.day === day) === at)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

// Days as adults read them: a date in this browser's language, with the year only when it is another one.
import { type Day, daysBetween } from '../../../practice/days.ts';

const nearDays = 180;

export function saidDay(day: Day, today: Day): string {
  const isFar = Math.abs(daysBetween(day, today)) > nearDays;
  return new Date(`${day}T12:00:00`).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'long',
    ...(isFar ? { year: 'numeric' } : {}),
  });
}

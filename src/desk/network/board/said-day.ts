// Days as adults read them: a date in this page's language, with the year only when it is not this year.
import { dateWords } from '../../../kit/page-language.ts';
import { type Day, daysBetween } from '../../../practice/days.ts';

const nearDays = 180;

export function saidDay(day: Day, today: Day): string {
  const isFar = Math.abs(daysBetween(day, today)) > nearDays;
  return dateWords(new Date(`${day}T12:00:00`), {
    day: 'numeric',
    month: 'long',
    ...(isFar ? { year: 'numeric' } : {}),
  });
}

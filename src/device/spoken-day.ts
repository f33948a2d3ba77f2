// A day in words, seen from today, in the language of the page.

import { dateWords } from '../kit/page-language.ts';
import { addDays, daysBetween } from '../practice/days.ts';
import { pathWords } from '../strings/en/rooms.ts';

/** "today", "yesterday", "Tuesday" for a day of the week past, "Monday, December 7" for one to come, or a date. */
export function spokenDay(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago <= 0) return datedDay(day, today);
  if (ago === 1) return pathWords.yesterday;
  const date = new Date(`${day}T12:00:00`);
  return dateWords(date, ago < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
}

/** The first day that is put in words costs a slow device a twentieth of a second: this does it beforehand. */
export function warmSpokenDays(today: string): void {
  for (const ago of [-2, -10]) spokenDay(addDays(today, ago), today);
}

/** A day to keep to, with its date: "tomorrow", "Monday, December 7". A bare weekday could be of any week. */
export function datedDay(day: string, today: string): string {
  const ahead = daysBetween(today, day);
  if (ahead === 0) return pathWords.today;
  if (ahead === 1) return pathWords.tomorrow;
  return dateWords(new Date(`${day}T12:00:00`), { weekday: 'long', day: 'numeric', month: 'long' });
}

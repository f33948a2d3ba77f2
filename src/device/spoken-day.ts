// A day in words, seen from today, in the language of the page.

import { dateWords } from '../kit/page-language.ts';
import { daysBetween } from '../practice/days.ts';
import { pathWords } from '../strings/en/rooms.ts';

/** "today", "yesterday", "Tuesday", or a date. */
export function spokenDay(day: string, today: string): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return pathWords.today;
  if (ago === 1) return pathWords.yesterday;
  if (ago === -1) return pathWords.tomorrow;
  const date = new Date(`${day}T12:00:00`);
  return dateWords(date, Math.abs(ago) < 7 ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
}

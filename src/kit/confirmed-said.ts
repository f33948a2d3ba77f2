// Who confirmed what for a badge and when: the same sentences on a student's sheet, on the certificate and in the letter.
import { badgeWords } from '../strings/en/badges.ts';
import { fullDay } from './page-language.ts';

interface Confirmed {
  readonly what: Parameters<typeof badgeWords.confirmed>[0];
  /** The adult's name. */
  readonly by: string;
  readonly on: string;
}

export function confirmedSaid(confirmed: readonly Confirmed[]): readonly string[] {
  return [...new Set(confirmed.map(({ what, by, on }) => badgeWords.confirmed(what, by, fullDay(on))))];
}

// What a cell of a list says: a name, a whole name in one of the ways it is written, or no name at all.
import { isGivenName } from './given-names.ts';
import { plainWords } from './list-headings.ts';
import type { Person } from './name-list.ts';

type Row = readonly string[];

/** One space between words, and no e-mail address behind a name, as a mail has it. */
export function tidyCell(cell: string): string {
  return cell
    .replace(/<[^<>\s]+@[^<>\s]+>/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

type Shape = 'comma' | 'words' | 'familyFirst' | 'familyBefore' | 'single';

/** How most cells of a column are written: "Okafor, Mira J", "Mira Okafor", "Okafor Mira", or just "Mira". */
export function shapeOf(
  body: readonly Row[],
  at: number,
): { readonly shape: Shape; readonly isSure: boolean } {
  const cells = body.map((row) => row[at] ?? '').filter(isName);
  const share = (fits: (cell: string) => boolean) => cells.filter(fits).length / Math.max(1, cells.length);
  if (share((cell) => /^[^,]+,\s*\S/.test(cell)) > 0.5) return { shape: 'comma', isSure: true };
  if (share((cell) => wordsOf(cell).length > 1 && wordsOf(cell).every(isCapital)) <= 0.6)
    return { shape: 'single', isSure: true };
  const first = share(looksGiven);
  const last = share((cell) => isGivenName(plainWords(wordsOf(cell)[1] ?? '')));
  if (last >= 0.2 && last > 1.5 * first) return { shape: 'familyFirst', isSure: true };
  return { shape: 'words', isSure: first >= 0.2 };
}

export function nameParts(cell: string, shape: Shape): Person {
  const comma = /^([^,]+),\s*(\S.*)$/.exec(cell);
  if (comma && shape !== 'single' && !/^(?:jr|sr|i{2,3}|iv)\.?$/i.test(comma[2] ?? ''))
    return { name: firstOf(comma[2] ?? ''), family: tidyCell(comma[1] ?? '') };
  const said = calledIn(cell);
  const words = wordsOf(cell.replace(/,.*$/, ''));
  if (shape === 'familyFirst' && words.length > 1)
    return { name: said ?? words[1] ?? '', family: words[0] ?? '' };
  if (shape === 'familyBefore' && words.length > 1)
    return { name: said ?? words.at(-1) ?? '', family: words[0] ?? '' };
  if (shape === 'words' && words.length > 1)
    return { name: said ?? words[0] ?? '', family: words.at(-1) ?? '' };
  return { name: said ?? bareName(cell), family: '' };
}

/** "Mira Jane J." after a comma: the first of the given names. */
function firstOf(given: string): string {
  return calledIn(given) ?? wordsOf(given)[0] ?? '';
}

/** A first name as its cell has it, without a middle initial and without what stands in brackets. */
export function givenOf(cell: string): string {
  return (
    calledIn(cell, /"([^"]+)"|“([^”]+)”/) ?? bareName(cell).replace(/^(.*\p{L}{2}.*)\s+\p{Lu}\.?$/u, '$1')
  );
}

function bareName(cell: string): string {
  return tidyCell(cell.replace(/\s*[([].*?[)\]]\s*/g, ' ').replace(/[*†‡]+$/, ''));
}

const brackets = /\(([^()]+)\)|\[([^[\]]+)\]/;

/** "Theodore (Theo)": what somebody is called, in brackets or in other marks after the name. */
function calledIn(cell: string, marks?: RegExp): string | undefined {
  const [, one, other] = brackets.exec(cell) ?? marks?.exec(cell) ?? [];
  const inside = tidyCell(one ?? other ?? '');
  const isOther = /^(?:new|absent|left|moved|twin|she|he|they|ell|iep)$/i.test(inside);
  return /^\p{Lu}\p{Ll}+$/u.test(inside) && !isOther ? inside : undefined;
}

function wordsOf(cell: string): readonly string[] {
  // "1001 Mira Okafor 4": a number before or after a name is no part of it.
  const bare = tidyCell(
    cell.replace(/\s*[([].*?[)\]]\s*/g, ' ').replace(/^\d+\s+|\s+(?:\d{1,2}|[Kk])$/g, ''),
  );
  return bare.split(' ').filter((word) => word !== '');
}

const isCapital = (word: string): boolean =>
  /^['’]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || /^(?:de|da|del|la|van|von|der|bin|al|el|y|dos)$/.test(word);

export function looksGiven(cell: string): boolean {
  return isGivenName(plainWords(wordsOf(cell)[0] ?? ''));
}

/** A grade, a room, a word for a group: letters, but nobody's name. */
export function isLabel(cell: string): boolean {
  return /^(?:grade|gr\.?|year|room|rm\.?|class|period|section|team|group)\b.*\d|^(?:k|pk|tk|kg|m|f|x|male|female|girl|boy|yes|no|y|n|active|inactive|enrolled|kindergarten|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)(?: grade)?)$/i.test(
    cell,
  );
}

/** Addresses, numbers, dates and e-mail are never names; a single picture may be one. */
export function isName(cell: string): boolean {
  if (/@|:\/\/|www\./i.test(cell)) return false;
  if (/^\d+\s+\p{L}.*\b(?:st|street|ave|avenue|rd|road|ln|lane|dr|drive|blvd|court|ct|way)\.?\b/iu.test(cell))
    return false;
  return /\p{L}|\p{Extended_Pictographic}/u.test(cell.replace(/\d+(?:st|nd|rd|th)\b/gi, ''));
}

/** A list all in capitals is written as names are. */
export function withoutShouting<P extends Person>(people: readonly P[]): readonly P[] {
  const letters = people.map(({ name }) => name).join('');
  const isLoud =
    people.length > 1 &&
    letters.length > 6 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase();
  if (!isLoud) return people;
  return people.map((one) => ({ ...one, name: asName(one.name), family: asName(one.family) }));
}

function asName(loud: string): string {
  return loud
    .toLowerCase()
    .replace(
      /(^|[^\p{L}\p{M}])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

// Reads a list of nicknames: pasted lines, any kind of CSV, or the zip of a OneRoster export.

import Papa from 'papaparse';
import { isBinary, textFrom } from './list-text.ts';
import { listFrom, type NameList, type ReadList } from './name-list.ts';
import { readOneRoster } from './one-roster.ts';

/** Usual headings of a column of first names, the best first, without accents and spaces. */
const nameHeadings = [
  'nickname',
  'preferredfirstname',
  'preferredname',
  'firstname',
  'givenname',
  'first',
  'student',
  'studentname',
  'name',
  'fullname',
];
const familyHeadings = ['familyname', 'lastname', 'surname', 'last'];

/** Reads text that was pasted or comes from a file. */
export function readListText(text: string): ReadList {
  const clean = text.replace(/^\uFEFF/, '');
  if (isBinary(clean)) return { ok: false, why: 'binary' };
  if (clean.trim() === '') return { ok: false, why: 'empty' };
  const rows = Papa.parse<string[]>(clean.trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ';', ',', '|'],
  }).data;
  const read = namesIn(rows);
  return read.ok ? { ok: true, lists: [{ list: read.list }] } : read;
}

/** Reads the bytes of a file: text in any encoding, or a zip. */
export function readListBytes(bytes: Uint8Array): ReadList {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readOneRoster(bytes);
  return readListText(textFrom(bytes));
}

function namesIn(rows: readonly (readonly string[])[]): NameList | { ok: false; why: 'columns' } {
  const [head = []] = rows;
  const headings = head.map(plain);
  const at = headings.findIndex((heading) => nameHeadings.includes(heading));
  if (at >= 0) {
    const best = nameHeadings.map((heading) => headings.indexOf(heading)).find((found) => found >= 0) ?? at;
    const family = headings.findIndex((heading) => familyHeadings.includes(heading));
    return listFrom(rows.slice(1).map((row) => ({ name: row[best] ?? '', family: row[family] ?? '' })));
  }
  // Without headings: a single row holds names side by side, a single column names one below the other.
  if (rows.length === 1) return listFrom(head.map((name) => ({ name, family: '' })));
  if (rows.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1))
    return listFrom(rows.map((row) => ({ name: row.find((cell) => cell.trim() !== '') ?? '', family: '' })));
  // Two columns: the family name first, as registers print it ("Okafor, Mira").
  if (rows.every((row) => row.length === 2))
    return listFrom(rows.map(([family = '', name = '']) => ({ name, family })));
  return { ok: false, why: 'columns' };
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

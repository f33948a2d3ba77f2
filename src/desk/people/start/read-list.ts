// Reads a list of students as a school has it: pasted lines, any kind of CSV, a page that is called a spreadsheet, or a zip.
import { isZip } from '../../../kit/zip-paths.ts';
import type { Lettering } from './letters.ts';
import { findNames, type Pressed } from './list-names.ts';
import { rowsOf } from './list-rows.ts';
import { textFrom } from './list-text.ts';
import { type ListNote, listFrom } from './name-list.ts';
import { readZip } from './one-roster.ts';
import type { ClassList, ReadList } from './read-result.ts';

/** What an adult has chosen after looking at the first reading. */
export interface Chosen extends Pressed {
  readonly lettering?: Lettering;
}

/** Reads text that was pasted or comes from a file. */
export function readListText(text: string, pressed: Pressed = {}): ReadList {
  const table = rowsOf(text);
  if (!table.ok) return table;
  const found = findNames(table.rows, table.spaced, pressed);
  if (!found) return { ok: false, why: 'columns' };
  const notes: ListNote[] = [...found.notes];
  if (table.quoteAt !== undefined) notes.push({ kind: 'quote', line: table.quoteAt });
  const whole = listFrom(found.people, notes);
  if (!whole.ok) return whole;
  const classes = [...new Set(found.people.map((one) => one.class))];
  const { reading } = found;
  const named = (name: string): readonly ClassList[] => {
    const read = listFrom(
      found.people.filter((one) => one.class === name),
      notes,
    );
    return read.ok ? [{ ...(name ? { name } : {}), list: read.list }] : [];
  };
  // Where each student has a class of their own, the column is no class.
  const isApart = classes.length > 1 && classes.length * 2 <= found.people.length;
  const lists = isApart
    ? [...classes.flatMap(named), { list: whole.list }]
    : [{ ...(classes.length === 1 && classes[0] ? { name: classes[0] } : {}), list: whole.list }];
  return { ok: true, lists, reading };
}

/** Reads the bytes of a file: text in any letters, or a zip. `today` as in `2026-12-01`: what ended before is over. */
export function readListBytes(bytes: Uint8Array, today = '', chosen: Chosen = {}): ReadList {
  if (isZip(bytes)) return readZip(bytes, today, (file) => readListBytes(file, today, chosen));
  // The old format of spreadsheets.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { ok: false, why: 'sheet' };
  const { text, guess } = textFrom(bytes, chosen.lettering);
  const read = readListText(text, chosen);
  return read.ok && guess ? { ...read, guess } : read;
}

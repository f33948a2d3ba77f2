// A list of nicknames, however it comes: pasted lines, a CSV of any kind, or the zip of a OneRoster export.
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';

/** What was found, before anyone is added. */
export interface RosterList {
  /** At most so many letters each, in the order of the list. */
  readonly nicknames: readonly string[];
  readonly notes: readonly ListNote[];
  /** Names of classes, when the list says them. */
  readonly classes: readonly string[];
}

/** What a teacher should know about the list. */
export type ListNote =
  | { readonly kind: 'double'; readonly name: string; readonly became: string }
  | { readonly kind: 'shortened'; readonly name: string; readonly became: string }
  | { readonly kind: 'leftOut'; readonly count: number; readonly why: 'blank' | 'adult' | 'inactive' }
  | { readonly kind: 'families' };

export type ReadList =
  | { readonly ok: true; readonly list: RosterList }
  | { readonly ok: false; readonly why: 'empty' | 'many' | 'zip' | 'columns' | 'binary' };

const longestName = 24;
/** A whole school year group; more is another kind of list. */
const mostNames = 400;

/** Headings under which people write a name, best first, without accents and spaces. */
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

/** Text that was pasted or read from a file. */
export function readListText(text: string): ReadList {
  const clean = text.replace(/^\uFEFF/, '');
  if (clean.includes('\u0000')) return { ok: false, why: 'binary' };
  if (clean.trim() === '') return { ok: false, why: 'empty' };
  const rows = Papa.parse<string[]>(clean.trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: ['\t', ';', ',', '|'],
  }).data;
  const [head = []] = rows;
  const headings = head.map(plain);
  const at = headings.findIndex((heading) => nameHeadings.includes(heading));
  if (at >= 0) {
    const best = nameHeadings.map((heading) => headings.indexOf(heading)).find((found) => found >= 0) ?? at;
    const family = headings.findIndex((heading) => familyHeadings.includes(heading));
    return listFrom(rows.slice(1).map((row) => ({ name: row[best] ?? '', family: row[family] ?? '' })));
  }
  // Without headings: one column is names; several on one line are names one after another.
  if (rows.length === 1) return listFrom(head.map((name) => ({ name, family: '' })));
  if (rows.every((row) => row.filter((cell) => cell.trim() !== '').length <= 1))
    return listFrom(rows.map((row) => ({ name: row.find((cell) => cell.trim() !== '') ?? '', family: '' })));
  // "Okafor, Mira": a family name first, as registers print it.
  if (rows.every((row) => row.length === 2))
    return listFrom(rows.map(([family = '', name = '']) => ({ name, family })));
  return { ok: false, why: 'columns' };
}

/** Bytes of a file: UTF-8, UTF-16 with its mark, or a zip. */
export function readListBytes(bytes: Uint8Array): ReadList {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readOneRoster(bytes);
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return readListText(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return readListText(new TextDecoder('utf-16be').decode(bytes));
  return readListText(new TextDecoder().decode(bytes));
}

type Row = Readonly<Record<string, string | undefined>>;

/** OneRoster 1.2 (and 1.1) CSV: users, classes, enrollments and roles, each a file of the zip. */
function readOneRoster(bytes: Uint8Array): ReadList {
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name.endsWith('.csv') && originalSize < 50_000_000,
    });
  } catch {
    return { ok: false, why: 'zip' };
  }
  const rowsOf = (name: string): readonly Row[] => {
    const path = Object.keys(files).find((each) => each.split('/').at(-1)?.toLowerCase() === name);
    const file = path === undefined ? undefined : files[path];
    return file
      ? Papa.parse<Row>(strFromU8(file).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' })
          .data
      : [];
  };
  const users = rowsOf('users.csv');
  if (users.length === 0) return { ok: false, why: 'zip' };
  const isStudent = studentsAmong(users, rowsOf('roles.csv'), rowsOf('enrollments.csv'));
  const isThere = (row: Row): boolean =>
    row.status?.toLowerCase() !== 'tobedeleted' && row.enabledUser?.toLowerCase() !== 'false';
  const students = users.filter((row) => isStudent(row) && isThere(row));
  const read = listFrom(
    students.map(({ preferredFirstName, givenName = '', familyName = '' }) => ({
      name: preferredFirstName || givenName,
      family: familyName,
    })),
  );
  if (!read.ok) return read;
  const classes = rowsOf('classes.csv').flatMap(({ title }) => (title ? [title] : []));
  const adults = users.filter((row) => !isStudent(row)).length;
  const inactive = users.filter((row) => isStudent(row) && !isThere(row)).length;
  const notes: ListNote[] = [...read.list.notes];
  if (adults > 0) notes.push({ kind: 'leftOut', count: adults, why: 'adult' });
  if (inactive > 0) notes.push({ kind: 'leftOut', count: inactive, why: 'inactive' });
  return { ok: true, list: { ...read.list, notes, classes } };
}

/** 1.2 says roles in a file of their own, 1.1 in the user; where both are silent, an enrollment does. */
function studentsAmong(
  users: readonly Row[],
  roles: readonly Row[],
  enrollments: readonly Row[],
): (row: Row) => boolean {
  const ids = new Set<string | undefined>();
  for (const { userSourcedId, role } of [...roles, ...enrollments])
    if (role?.toLowerCase() === 'student') ids.add(userSourcedId);
  const told = roles.length > 0 || users.some(({ role }) => role) || enrollments.length > 0;
  return ({ sourcedId, role }) => !told || ids.has(sourcedId) || role?.toLowerCase() === 'student';
}

interface Person {
  readonly name: string;
  readonly family: string;
}

/** First names are enough; two of the same get the first letter of the family's, and then a number. */
function listFrom(people: readonly Person[]): ReadList {
  const named = people.map(({ name, family }) => ({ name: tidy(name), family: tidy(family) }));
  const there = named.filter(({ name }) => name !== '');
  if (there.length === 0) return { ok: false, why: 'empty' };
  if (there.length > mostNames) return { ok: false, why: 'many' };
  const notes: ListNote[] = [];
  const blank = named.length - there.length;
  if (blank > 0) notes.push({ kind: 'leftOut', count: blank, why: 'blank' });
  if (there.some(({ family }) => family !== '')) notes.push({ kind: 'families' });
  const taken = new Set<string>();
  const doubles = new Set(
    there.map(({ name }) => name.toLowerCase()).filter((name, at, all) => all.indexOf(name) !== at),
  );
  const nicknames = there.map(({ name, family }) => {
    const short = shorten(name, longestName - 3);
    if (short !== name) notes.push({ kind: 'shortened', name, became: short });
    const initial = [...family][0];
    let became = doubles.has(name.toLowerCase()) && initial ? `${short} ${initial}.` : short;
    for (let n = 2; taken.has(became.toLowerCase()); n++) became = `${short} ${n}`;
    taken.add(became.toLowerCase());
    if (became !== short) notes.push({ kind: 'double', name, became });
    return became;
  });
  return { ok: true, list: { nicknames, notes, classes: [] } };
}

/** Without what cannot be seen, and without marks that turn the writing round for what comes after. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut between whole characters, so that no emoji or accent is torn. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (short.length + segment.length > most) break;
    short += segment;
  }
  return short.trim() || [...text].slice(0, 1).join('');
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

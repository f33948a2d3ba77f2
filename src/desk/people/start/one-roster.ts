// OneRoster 1.2 (and 1.1) CSV: users, classes, enrollments and roles, each a file of one zip. A list for each class in it.

import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { compareWords } from '../../../kit/page-language.ts';
import { textFrom } from './list-text.ts';
import type { ClassList, ReadList } from './name-list.ts';
import { type ListNote, listFrom, type NameList } from './name-list.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Most bytes of one file, unpacked. */
const largest = 50_000_000;

export function readOneRoster(bytes: Uint8Array): ReadList {
  const names: string[] = [];
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return name.toLowerCase().endsWith('.csv') && originalSize < largest;
      },
    });
  } catch {
    return { ok: false, why: 'zip' };
  }
  // A spreadsheet is also a zip.
  if (names.includes('xl/workbook.xml') || names.includes('content.xml')) return { ok: false, why: 'sheet' };
  const rowsOf = (wanted: string): readonly Row[] => {
    const path = Object.keys(files).find((each) => each.split('/').at(-1)?.toLowerCase() === wanted);
    const file = path === undefined ? undefined : files[path];
    const text = file && textFrom(file).replace(/^\uFEFF/, '');
    return text ? Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' }).data : [];
  };
  const users = rowsOf('users.csv');
  if (users.length === 0) return { ok: false, why: 'zip' };
  const enrollments = rowsOf('enrollments.csv').filter(isThere);
  const isStudent = studentsAmong(users, rowsOf('roles.csv').filter(isThere), enrollments);
  const classes = rowsOf('classes.csv').filter((row) => isThere(row) && row.title);
  const userById = new Map(users.map((user) => [user.sourcedId, user]));
  const usersIn = new Map<string | undefined, Set<Row>>();
  for (const { classSourcedId, userSourcedId } of enrollments) {
    const user = userById.get(userSourcedId);
    if (user) usersIn.set(classSourcedId, (usersIn.get(classSourcedId) ?? new Set()).add(user));
  }
  const lists = classes.flatMap(({ sourcedId, title = '', classType }): readonly RosterClass[] => {
    const read = studentList([...(usersIn.get(sourcedId) ?? [])], isStudent);
    return read.ok ? [{ name: title, list: read.list, isHome: classType?.toLowerCase() === 'homeroom' }] : [];
  });
  const all = studentList(users, isStudent);
  if (lists.length === 0 && !all.ok) return all;
  // The list of all students comes last, except where exactly one class has a list. A single class without a list gives it its name.
  const only = lists.length === 0 && classes.length === 1 ? classes[0]?.title : undefined;
  const whole: readonly ClassList[] =
    all.ok && lists.length !== 1 ? [{ ...(only ? { name: only } : {}), list: all.list }] : [];
  return { ok: true, lists: [...lists.sort(byHome), ...whole] };
}

interface RosterClass extends ClassList {
  readonly name: string;
  readonly isHome: boolean;
}

function byHome(a: RosterClass, b: RosterClass): number {
  return Number(b.isHome) - Number(a.isHome) || compareWords(a.name, b.name);
}

function studentList(users: readonly Row[], isStudent: (row: Row) => boolean): NameList {
  const students = users.filter(isStudent);
  const active = students.filter(isThere);
  const read = listFrom(
    active.map(({ preferredFirstName, givenName = '', familyName = '' }) => ({
      name: preferredFirstName || givenName,
      family: familyName,
    })),
  );
  if (!read.ok) return read;
  const adults = users.length - students.length;
  const inactive = students.length - active.length;
  const notes: ListNote[] = [...read.list.notes];
  if (adults > 0) notes.push({ kind: 'leftOut', count: adults, why: 'adult' });
  if (inactive > 0) notes.push({ kind: 'leftOut', count: inactive, why: 'inactive' });
  return { ok: true, list: { ...read.list, notes } };
}

function isThere(row: Row): boolean {
  return row.status?.toLowerCase() !== 'tobedeleted' && row.enabledUser?.toLowerCase() !== 'false';
}

/** Version 1.2 gives roles in a file of their own, 1.1 in the user's row; where both are missing, the enrollment's role counts. */
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

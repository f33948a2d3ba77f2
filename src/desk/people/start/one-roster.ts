// OneRoster 1.2 (and 1.1) CSV: users, classes, enrollments, terms and roles, each a file of one zip. A list for each class in it.

import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { compareWords } from '../../../kit/page-language.ts';
import { fileNameIn, isHiddenPath } from '../../../kit/zip-paths.ts';
import { textFrom } from './list-text.ts';
import { type ListNote, listFrom, type NameList } from './name-list.ts';
import type { ClassList, Mark, ReadList } from './read-result.ts';

type Row = Readonly<Record<string, string | undefined>>;

/** Most bytes of one file, unpacked. */
const largest = 50_000_000;

/** A zip of a school system, or one with a single list in it, which `readFile` reads. `today` as in `2026-12-01`. */
export function readZip(
  bytes: Uint8Array,
  today: string,
  readFile: (bytes: Uint8Array) => ReadList,
): ReadList {
  const names: string[] = [];
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        return /\.(?:csv|tsv|txt)$/i.test(name) && !isHiddenPath(name) && originalSize < largest;
      },
    });
  } catch {
    return { ok: false, why: 'zip' };
  }
  // Spreadsheets and documents are zips as well.
  if (names.some((name) => /^xl\/workbook|^Index\/Tables\//.test(name))) return { ok: false, why: 'sheet' };
  if (names.some((name) => /^word\/document|^Index\/Document/.test(name)))
    return { ok: false, why: 'document' };
  if (names.includes('content.xml')) return { ok: false, why: 'sheet' };
  const paths = Object.keys(files);
  const tableOf = (wanted: string): readonly Row[] => {
    const path = paths.find((each) => fileNameIn(each).toLowerCase() === wanted);
    const file = path === undefined ? undefined : files[path];
    const text = file && textFrom(file).text.replace(/^\uFEFF/, '');
    return text ? Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' }).data : [];
  };
  const users = tableOf('users.csv');
  const [only] = paths;
  if (users.length === 0) {
    const read = paths.length === 1 && only && files[only] ? readFile(files[only]) : undefined;
    return read?.ok ? read : { ok: false, why: 'zip' };
  }
  return listsOf(
    {
      users,
      roles: tableOf('roles.csv').filter(isThere),
      classes: tableOf('classes.csv').filter(isThere),
      terms: tableOf('academicsessions.csv').filter(isThere),
      enrollments: tableOf('enrollments.csv').filter(isThere),
    },
    today,
  );
}

interface School {
  readonly users: readonly Row[];
  readonly roles: readonly Row[];
  readonly classes: readonly Row[];
  readonly terms: readonly Row[];
  readonly enrollments: readonly Row[];
}

interface RosterClass extends ClassList {
  readonly name: string;
  readonly isHome: boolean;
  readonly isOver: boolean;
  /** Its code, its period and its term, where the files say them. */
  readonly marks: readonly Mark[];
  /** The last day of its term. */
  readonly ends: string;
}

function listsOf(school: School, today: string): ReadList {
  const { users, classes, enrollments } = school;
  const isStudent = studentsAmong(school);
  const termOf = termsOf(school.terms);
  const userById = new Map(users.map((user) => [user.sourcedId, user]));
  const inClass = groupsOf(enrollments, 'classSourcedId');
  const ofUser = groupsOf(enrollments, 'userSourcedId');
  const peopleIn = (rows: readonly Row[]): ReadonlySet<Row> =>
    new Set(
      rows.flatMap(({ userSourcedId }): readonly Row[] => {
        const user = userById.get(userSourcedId);
        return user ? [user] : [];
      }),
    );
  const lists = classes.flatMap((row): readonly RosterClass[] => {
    const own = inClass.get(row.sourcedId) ?? [];
    const term = termOf(row);
    const isOver =
      isPast(term?.endDate, today) || (own.length > 0 && own.every((each) => isPast(each.endDate, today)));
    // A class of last year is offered with those who were in it.
    const current = isOver ? own : own.filter(({ endDate }) => !isPast(endDate, today));
    const people = peopleIn(current);
    const roleHere = new Map(current.map((each) => [each.userSourcedId, each.role?.toLowerCase()]));
    const isStudentHere = (user: Row) => {
      const role = roleHere.get(user.sourcedId);
      return role ? role === 'student' : isStudent(user);
    };
    const ended = [...peopleIn(own)].filter((user) => !people.has(user) && isStudent(user)).length;
    const read = studentList([...people], isStudentHere, ended);
    const name = row.title || row.classCode || '';
    if (!read.ok || name === '') return [];
    const marks: readonly Mark[] = [
      { kind: 'code', says: row.classCode ?? '' },
      { kind: 'period', says: row.periods ?? '' },
      { kind: 'term', says: term?.title ?? '' },
    ];
    const isHome = row.classType?.toLowerCase() === 'homeroom';
    return [{ name, list: read.list, isHome, isOver, marks, ends: term?.endDate ?? '' }];
  });
  const everyone = users.filter((user) => {
    const own = ofUser.get(user.sourcedId) ?? [];
    return own.length === 0 || own.some(({ endDate }) => !isPast(endDate, today));
  });
  const all = studentList(everyone, isStudent, 0);
  if (lists.length === 0 && !all.ok) return all;
  // The list of all students comes last, except where exactly one class has a list. A single class without a list gives it its name.
  const single = lists.length === 0 && classes.length === 1 ? classes[0]?.title : undefined;
  const whole: readonly ClassList[] =
    all.ok && lists.length !== 1 ? [{ ...(single ? { name: single } : {}), list: all.list }] : [];
  return { ok: true, lists: [...toldApart(lists.sort(byHome)), ...whole] };
}

function groupsOf(rows: readonly Row[], by: string): ReadonlyMap<string | undefined, readonly Row[]> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[by]);
    if (group) group.push(row);
    else groups.set(row[by], [row]);
  }
  return groups;
}

function byHome(a: RosterClass, b: RosterClass): number {
  return (
    Number(a.isOver) - Number(b.isOver) ||
    Number(b.isHome) - Number(a.isHome) ||
    compareWords(a.name, b.name) ||
    byDate(b.ends, a.ends) ||
    compareWords(a.marks.map(({ says }) => says).join(), b.marks.map(({ says }) => says).join())
  );
}

/** Classes of the same title are told apart by those of their marks that differ. */
function toldApart(lists: readonly RosterClass[]): readonly ClassList[] {
  return lists.map(({ marks, ends: _, isHome: __, ...list }) => {
    const same = lists.filter(({ name }) => name === list.name);
    const telling = marks.filter(
      ({ says }, at) => says !== '' && same.some((other) => other.marks[at]?.says !== says),
    );
    return same.length > 1 && telling.length > 0 ? { ...list, apart: telling } : list;
  });
}

/** The last of a class's terms. */
function termsOf(terms: readonly Row[]): (row: Row) => Row | undefined {
  const byId = new Map(terms.map((term) => [term.sourcedId, term]));
  return ({ termSourcedIds = '' }) => {
    const own = termSourcedIds.split(/[,;\s]+/).map((id) => byId.get(id));
    return own
      .filter((term) => term !== undefined)
      .sort((a, b) => byDate(a.endDate ?? '', b.endDate ?? ''))
      .at(-1);
  };
}

/** Dates as in `2026-06-20`, the earlier first. */
function byDate(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** `date` as in `2026-06-20`, with or without a time after it. */
function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && /^\d{4}-\d\d-\d\d/.test(date) && date.slice(0, 10) < today;
}

function studentList(users: readonly Row[], isStudent: (row: Row) => boolean, ended: number): NameList {
  const students = users.filter(isStudent);
  const active = students.filter(isThere);
  const notes: ListNote[] = [];
  const adults = users.length - students.length;
  const inactive = students.length - active.length + ended;
  if (adults > 0) notes.push({ kind: 'leftOut', count: adults, why: 'adult' });
  if (inactive > 0) notes.push({ kind: 'leftOut', count: inactive, why: 'inactive' });
  return listFrom(
    active.map(({ preferredFirstName, givenName = '', familyName = '' }) => ({
      name: preferredFirstName || givenName,
      family: familyName,
    })),
    notes,
  );
}

function isThere(row: Row): boolean {
  return row.status?.toLowerCase() !== 'tobedeleted' && row.enabledUser?.toLowerCase() !== 'false';
}

/** Version 1.2 gives roles in a file of their own, 1.1 in the user's row; where both are missing, the enrollment's role counts. */
function studentsAmong({ users, roles, enrollments }: School): (row: Row) => boolean {
  const ids = new Set<string | undefined>();
  for (const { userSourcedId, role } of [...roles, ...enrollments])
    if (role?.toLowerCase() === 'student') ids.add(userSourcedId);
  const told = roles.length > 0 || users.some(({ role }) => role) || enrollments.length > 0;
  return ({ sourcedId, role }) => !told || ids.has(sourcedId) || role?.toLowerCase() === 'student';
}

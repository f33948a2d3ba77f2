// Finds the students in the rows of a list: which column holds the name they are called by, which rows are nobody, and who is an adult.
import {
  givenOf,
  isLabel,
  isName,
  looksGiven,
  nameParts,
  shapeOf,
  tidyCell,
  withoutShouting,
} from './list-cells.ts';
import { type Column, columnOf, plainWords } from './list-headings.ts';
import { hasLeft, isAdult, isNobody } from './list-nobody.ts';
import type { ListNote, Person } from './name-list.ts';

type Row = readonly string[];

/** What is taken of a cell with several words. */
export const takes = ['first', 'last', 'cell'] as const;
type Took = (typeof takes)[number];
const asTaken = { first: 'words', last: 'familyBefore', cell: 'single' } as const;

/** How the columns were read, for an adult to look at and to put right. */
export interface ColumnReading {
  /** The headings of the list, where it has some. */
  readonly headings: Row | undefined;
  /** The first rows as they are. */
  readonly rows: readonly Row[];
  /** The columns that names were taken from, the first that is filled in each row. */
  readonly from: readonly number[];
  /** Where cells hold more than one word: what was taken of them, and could be taken otherwise. */
  readonly took?: Took;
  /** False where another column, or another part of it, could be the name as well. */
  readonly isSure: boolean;
}

/** What an adult has pressed: the column that is the name, and whether all of its cell is. */
export interface Pressed {
  readonly column?: number;
  readonly took?: Took;
}

interface Found {
  readonly people: readonly (Person & { readonly class: string })[];
  readonly notes: readonly ListNote[];
  readonly reading: ColumnReading;
}

const shownRows = 5;

/** `undefined` where no column holds names. */
export function findNames(all: readonly Row[], spaced: boolean, pressed: Pressed = {}): Found | undefined {
  const rows = all.map((row) => row.map(tidyCell)).filter((row) => row.some((cell) => cell !== ''));
  const head = rows.length > 1 ? headingRow(rows) : undefined;
  const columns = head ? columnsOf(head.row) : [];
  const body = head ? joined(rows.slice(head.at + 1), columns) : sideBySide(rows);
  const plan = planFor(body, columns, spaced, pressed);
  if (!plan) return undefined;
  const notes: ListNote[] = [];
  const leftOut = (why: Extract<ListNote, { kind: 'leftOut' }>['why'], count: number) => {
    if (count > 0) notes.push({ kind: 'leftOut', count, why });
  };
  const above = head ? head.at : 0;
  leftOut('above', above);
  const kind = columns.indexOf('kind');
  const status = columns.indexOf('status');
  const home = columns.indexOf('class');
  const counts = { blank: 0, adult: 0, inactive: 0, nobody: 0 };
  const people: (Person & { class: string })[] = [];
  for (const row of body) {
    const whole = plan.from.map((at) => row[at] ?? '').find((cell) => cell !== '') ?? '';
    if (isNobody(row, whole, head?.row)) counts.nobody += 1;
    else if (kind >= 0 && isAdult(row[kind] ?? '')) counts.adult += 1;
    else if (status >= 0 && hasLeft(row[status] ?? '')) counts.inactive += 1;
    else {
      const person = plan.person(row);
      if (person.name === '') counts.blank += 1;
      else people.push({ ...person, class: home < 0 ? '' : (row[home] ?? '') });
    }
  }
  leftOut('nobody', counts.nobody);
  leftOut('blank', counts.blank);
  leftOut('adult', counts.adult);
  leftOut('inactive', counts.inactive);
  const { from, took, isSure } = plan;
  const rowsShown = body.slice(0, shownRows);
  const reading = { headings: head?.row, rows: rowsShown, from, isSure, ...(took ? { took } : {}) };
  return { people: withoutShouting(people), notes, reading };
}

/** Headings stand in the first rows; what is above them are titles, which have fewer cells. */
function headingRow(rows: readonly Row[]): { readonly row: Row; readonly at: number } | undefined {
  for (const [at, row] of rows.slice(0, 12).entries()) {
    const cells = row.filter((cell) => cell !== '');
    const known = cells.map(columnOf);
    if (!known.some((column) => column === 'called' || column === 'given' || column === 'whole')) continue;
    const isAlone = cells.length === 1;
    // A list may begin with somebody whose name is a heading elsewhere.
    if (isAlone && (at > 0 || (/^[a-z]{1,3}$/i.test(plainWords(cells[0] ?? '')) && rows.length > 1)))
      continue;
    const above = rows.slice(0, at).map(full);
    const all = known.every((column) => column !== undefined);
    if (at > 0 && !all && above.some((count) => count >= cells.length)) continue;
    if (at > 0 && known.filter(Boolean).length * 2 < cells.length) continue;
    return { row, at };
  }
  return undefined;
}

/** "Name" beside "First name" is the family name: "Nom, Prénom". */
function columnsOf(headings: Row): readonly (Column | undefined)[] {
  const columns = headings.map(columnOf);
  if (!columns.includes('given')) return columns;
  return columns.map((column, at) =>
    column === 'whole' && /^(?:name|nom|naam|namn|navn|nome)$/.test(plainWords(headings[at] ?? ''))
      ? 'family'
      : column,
  );
}

/** "Okafor, Mira" without quotation marks is one cell more than there are headings. */
function joined(body: readonly Row[], columns: readonly (Column | undefined)[]): readonly Row[] {
  const at = columns.indexOf('whole');
  const isLonger = (row: Row) => row.length === columns.length + 1;
  if (at < 0 || columns.includes('given') || body.filter(isLonger).length * 2 <= body.length) return body;
  return body.map((row) =>
    isLonger(row) ? [...row.slice(0, at), `${row[at]}, ${row[at + 1]}`, ...row.slice(at + 2)] : row,
  );
}

function full(row: Row): number {
  return row.filter((cell) => cell !== '').length;
}

/** A single row without headings holds names side by side. */
function sideBySide(rows: readonly Row[]): readonly Row[] {
  const [only = []] = rows;
  const isPair = only.length === 2 && only.filter(looksGiven).length === 1;
  if (rows.length !== 1 || isPair) return rows;
  const names = [...only.slice(0, -1), ...(only.at(-1) ?? '').split(/ (?:and|y|und|et|&) /i)];
  return names.length > 1 ? names.map((cell) => [cell.replace(/^(?:and|&) /i, '')]) : rows;
}

interface Plan {
  readonly from: readonly number[];
  readonly took?: Took | undefined;
  readonly isSure: boolean;
  readonly person: (row: Row) => Person;
}

function planFor(
  body: readonly Row[],
  columns: readonly (Column | undefined)[],
  spaced: boolean,
  { column, took }: Pressed,
): Plan | undefined {
  const all = (wanted: Column): readonly number[] =>
    columns.flatMap((each, at) => (each === wanted ? [at] : []));
  const families = all('family');
  if (column !== undefined) {
    const family = families.find((at) => at !== column) ?? nameColumns(body).find((at) => at !== column);
    const isGiven = columns[column] === 'given' || columns[column] === 'called';
    return planOf({ body, from: [column], whole: isGiven ? [] : [column], family, isSure: true, took });
  }
  const [called, given, whole] = [all('called'), all('given'), all('whole')];
  const from = [...called, ...given, ...whole];
  if (from.length > 0) return planOf({ body, from, whole, family: families[0], isSure: true, took });
  if (columns.length > 0) return undefined;
  const likely = nameColumns(body);
  const [first, second] = likely;
  if (first === undefined) return undefined;
  if (second === undefined)
    return planOf({ body, from: [first], whole: [first], family: undefined, isSure: true, took });
  const hits = likely
    .map((at) => ({ at, share: shareOf(body, at, looksGiven) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = hits;
  const isTold = best !== undefined && best.share >= 0.2 && best.share > 1.5 * (next?.share ?? 0);
  // Registers print the family name first, with a comma and a space; a sheet has it after the first name.
  const at = isTold ? best.at : spaced ? second : first;
  return planOf({
    body,
    from: [at],
    whole: [],
    family: likely.find((each) => each !== at),
    isSure: isTold,
    took,
  });
}

interface Planned {
  readonly body: readonly Row[];
  /** The columns to take names from, the best first… */
  readonly from: readonly number[];
  /** …and those of them whose cells may hold a whole name, of which the given name is taken. */
  readonly whole: readonly number[];
  readonly family: number | undefined;
  readonly isSure: boolean;
  readonly took: Took | undefined;
}

function planOf({ body, from, whole, family, isSure, took }: Planned): Plan {
  const shapes = new Map(whole.map((at) => [at, shapeOf(body, at)]));
  const parted = [...shapes.values()].find(({ shape }) => shape !== 'single');
  return {
    from,
    took: parted ? (took ?? 'first') : undefined,
    isSure: isSure && (took !== undefined || parted === undefined || parted.isSure),
    person(row) {
      const at = from.find((each) => isName(row[each] ?? ''));
      if (at === undefined) return { name: '', family: '' };
      const cell = row[at] ?? '';
      const guessed = shapes.get(at)?.shape;
      const shape = guessed && took ? asTaken[took] : guessed;
      const { name, family: inCell } = shape ? nameParts(cell, shape) : { name: givenOf(cell), family: '' };
      return { name, family: inCell || (family === undefined ? '' : (row[family] ?? '')) };
    },
  };
}

/** Columns without headings that could hold names, by what is in most of their cells. */
function nameColumns(body: readonly Row[]): readonly number[] {
  const width = Math.max(0, ...body.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at).filter((at) => {
    const cells = body.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (cells.length * 2 < body.length || cells.length === 0) return false;
    const names = cells.filter((cell) => isName(cell) && [...cell].length > 1 && !isLabel(cell)).length;
    // The same words in nearly every row are a room, a teacher or a grade.
    const kinds = new Set(cells).size;
    return names / cells.length > 0.6 && (width === 1 || cells.length < 4 || kinds > cells.length / 3);
  });
}

function shareOf(body: readonly Row[], at: number, fits: (cell: string) => boolean): number {
  return body.filter((row) => fits(row[at] ?? '')).length / Math.max(1, body.length);
}

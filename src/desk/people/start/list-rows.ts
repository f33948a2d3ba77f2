// The rows and cells of a list: lines, any kind of CSV, or the table of a page that was saved under another name.
import Papa from 'papaparse';
import { isBinary } from './list-text.ts';

type Rows =
  | {
      readonly ok: true;
      readonly rows: readonly (readonly string[])[];
      /** The line, from 1, with a quotation mark that never closes. */
      readonly quoteAt?: number;
      /** True where cells were parted by a comma and a space, as registers print "Okafor, Mira". */
      readonly spaced: boolean;
    }
  | { readonly ok: false; readonly why: 'binary' | 'empty' | 'formatted' | 'page' };

const delimiters = ['\t', ';', ',', '|'];
/** What stands before a name in a list: a bullet, a number, a box. */
const mark =
  /^\s*(?:[•◦▪‣●○■□☐☑✓·*–—-]|\(?\d{1,3}[.):]|\(?[a-z]\)|#\d{1,3}[.):]?|\[[ xX]?\])[\s\u00a0]+(?=\S)/i;

export function rowsOf(text: string): Rows {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\n+$/, '');
  if (/^\s*\{\\rtf/.test(clean) || /^\s*%PDF/.test(clean)) return { ok: false, why: 'formatted' };
  if (isBinary(clean)) return { ok: false, why: 'binary' };
  if (clean.trim() === '') return { ok: false, why: 'empty' };
  if (/^\s*<(?:[!?]|html|head|body|table|meta|div)/i.test(clean)) return tableOf(clean);
  const [, said] = /^"?sep=(.)"?[;,\t]*\n/i.exec(clean) ?? [];
  const body = said === undefined ? clean : clean.slice(clean.indexOf('\n') + 1);
  const lines = withoutMarks(plainCommas(body).split('\n'));
  const parse = (from: readonly string[]) =>
    Papa.parse<string[]>(from.join('\n'), {
      ...(said === undefined ? { delimitersToGuess: delimiters } : { delimiter: said }),
      skipEmptyLines: 'greedy',
    });
  const read = parse(lines);
  const as = (data: readonly string[][], { delimiter }: { readonly delimiter: string }) =>
    ({ ok: true, rows: data, spaced: isSpaced(lines, delimiter) }) as const;
  const at = lines.findIndex((line) => closed(line) !== line);
  if (at < 0) return as(read.data, read.meta);
  const mended = parse(lines.map(closed));
  const isTorn = read.errors.some(({ type }) => type === 'Quotes') || hasSwallowed(read.data, mended.data);
  if (!isTorn) return as(read.data, read.meta);
  return { ...as(mended.data, mended.meta), quoteAt: at + (body === clean ? 1 : 2) };
}

/** Arabic, Chinese and Japanese lists have commas of their own. */
function plainCommas(text: string): string {
  return /[\t;,|]/.test(text) ? text : text.replace(/[،、，]/g, ',').replace(/[؛；]/g, ';');
}

/** The line without those quotation marks that do not stand around a cell. */
function closed(line: string): string {
  return line.replace(/(?:^|[,;\t|])("(?:[^"]|"")*"(?=[,;\t|]|$))|"/g, (mark, cell?: string) =>
    cell === undefined ? '' : mark,
  );
}

/** A mark that closes some lines later takes these into one cell: they are rows where each is as long as the first. */
function hasSwallowed(rows: readonly string[][], mended: readonly string[][]): boolean {
  const width = mended[0]?.length ?? 0;
  return mended.length > rows.length && width > 1 && mended.every((row) => row.length === width);
}

/** Marks are left out where most lines have one: a single dash may belong to a name. */
function withoutMarks(lines: readonly string[]): readonly string[] {
  const full = lines.filter((line) => line.trim() !== '');
  const marked = full.filter((line) => mark.test(line)).length;
  return marked * 2 > full.length ? lines.map((line) => line.replace(mark, '')) : lines;
}

function isSpaced(lines: readonly string[], delimiter: string): boolean {
  const full = lines.filter((line) => line.trim() !== '');
  return delimiter === ',' && full.every((line) => /^[^,"]+, \S[^,]*$/.test(line));
}

/** Only the words of the cells are taken. Many school systems save a page, or the XML of a spreadsheet, and call it .xls. */
function tableOf(page: string): Rows {
  const rows = [...page.matchAll(/<(?:\w+:)?(?:tr|row)\b[^>]*>(.*?)<\/(?:\w+:)?(?:tr|row)>/gis)]
    .map(([, row = '']) =>
      [...row.matchAll(/<(?:\w+:)?(?:td|th|cell)\b[^>]*>(.*?)<\/(?:\w+:)?(?:td|th|cell)>/gis)].map(
        ([, cell = '']) => wordsOf(cell),
      ),
    )
    .filter((row) => row.some((cell) => cell !== ''));
  return rows.length > 0 ? { ok: true, rows, spaced: false } : { ok: false, why: 'page' };
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function wordsOf(cell: string): string {
  return cell
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, ten, sixteen, name) => {
      if (name) return signs[name.toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(sixteen, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
}

// How cards share the pages of a wall print: as big as possible, with every word inside its card. All measures are millimeters.

export const papers = {
  letter: { width: 215.9, height: 279.4 },
  a4: { width: 210, height: 297 },
} as const;
export type Paper = keyof typeof papers;

/** The parts of a card that take room. */
export interface CardWords {
  readonly nickname?: string | undefined;
  readonly title: string;
  readonly line: string;
  readonly notes: readonly string[];
  readonly hasFigure: boolean;
}

/** How much a card shows: all its words, no notes, or only name and job. */
const details = ['full', 'line', 'name'] as const;
export type Detail = (typeof details)[number];

export interface WallPlan {
  readonly columns: number;
  readonly rows: number;
  readonly cell: { readonly width: number; readonly height: number };
  /** The letter size of the fullest card. */
  readonly em: number;
  /** The letter size of each card: one with few words has bigger letters. */
  readonly ems: readonly number[];
  readonly detail: Detail;
  /** For each page, the places of its cards in the list. */
  readonly pages: readonly (readonly number[])[];
}

const margin = 10;
const gap = 5;
/** Space above the cards (of a board or list) and below them. */
const head = 20;
const foot = 12;
/** The strip that says "on a break", under a card to cut out. */
export const flap = 11;

export const mostPages = 6;
export const cardSizes = {
  big: { columns: 1, rows: 3 },
  medium: { columns: 2, rows: 3 },
  small: { columns: 2, rows: 5 },
} as const;
export type CardSize = keyof typeof cardSizes;

const mostColumns = 5;
const biggest = 6.5;
const smallest = 1.4;
/** How many times bigger letters may be on a card with few words. */
const mostBigger = 1.35;
/** The smallest readable letter size for each `Detail`. It keeps a card's smallest words at 7 points. */
const readable: Readonly<Record<Detail, number>> = { full: 3.1, line: 2.7, name: 2.4 };

export function isReadable({ em, detail }: Pick<WallPlan, 'em' | 'detail'>): boolean {
  return em >= readable[detail];
}

/** The whole board on at most `wanted` pages. On fewer pages, cards show fewer words rather than smaller letters. */
export function planBoard(cards: readonly CardWords[], wanted: number, paper: Paper): WallPlan | undefined {
  if (cards.length === 0) return undefined;
  const perPage = Math.ceil(cards.length / wanted);
  const width = papers[paper].width - 2 * margin;
  const height = papers[paper].height - 2 * margin - head - foot;
  const grids = Array.from({ length: Math.min(mostColumns, perPage) }, (_, i) => {
    const columns = i + 1;
    const rows = Math.ceil(perPage / columns);
    const cell = {
      width: (width - gap * (columns - 1)) / columns,
      height: (height - gap * (rows - 1)) / rows,
    };
    return { columns, rows, cell };
  });
  const best = (detail: Detail) =>
    grids
      .map((grid) => ({ ...grid, ...lettersFor(cards, detail, grid.cell) }))
      .reduce((a, b) => (b.em > a.em ? b : a));
  const plan = firstReadable(best);
  return { ...plan, pages: deal(cards.length, plan.columns * plan.rows) };
}

/** Cards to cut out, in one of three sizes, each with room for its flap. */
export function planCards(cards: readonly CardWords[], size: CardSize, paper: Paper): WallPlan | undefined {
  if (cards.length === 0) return undefined;
  const { columns, rows } = cardSizes[size];
  const cell = {
    width: (papers[paper].width - 2 * margin) / columns,
    height: (papers[paper].height - 2 * margin - foot) / rows,
  };
  const inside = { width: cell.width, height: cell.height - flap };
  const plan = firstReadable((detail) => lettersFor(cards, detail, inside));
  return { columns, rows, cell, ...plan, pages: deal(cards.length, columns * rows) };
}

/** The plan with the most words that is still readable, or the one with the fewest words. */
function firstReadable<P extends Pick<WallPlan, 'em' | 'detail'>>(planFor: (detail: Detail) => P): P {
  const plans = details.map(planFor);
  return plans.find(isReadable) ?? (plans.at(-1) as P);
}

/** Shares the lines of a list among pages. A line that wraps takes the room of two. */
export function planLines(lines: readonly string[], paper: Paper): readonly (readonly number[])[] {
  const room = Math.floor((papers[paper].height - 2 * margin - head - foot) / lineHeight);
  const letters = Math.floor((papers[paper].width - 2 * margin) / letterWidth);
  const pages: number[][] = [];
  let left = 0;
  lines.forEach((line, i) => {
    const takes = Math.max(1, Math.ceil(line.length / letters));
    if (takes > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(i);
    left -= takes;
  });
  return pages;
}

const lineHeight = 8;
const letterWidth = 2.4;

function deal(count: number, perPage: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(count / perPage) }, (_, page) =>
    Array.from({ length: Math.min(perPage, count - page * perPage) }, (_, i) => page * perPage + i),
  );
}

/** The biggest letters with which each card fits its cell, limited by the fullest card so that sizes do not differ too much. */
function lettersFor(
  cards: readonly CardWords[],
  detail: Detail,
  cell: WallPlan['cell'],
): Pick<WallPlan, 'detail' | 'em' | 'ems'> {
  const fits = cards.map((card) => letterFor(card, detail, cell));
  const em = Math.min(...fits);
  return { detail, em, ems: fits.map((each) => Math.min(each, Math.round(em * mostBigger * 10) / 10)) };
}

function letterFor(card: CardWords, detail: Detail, cell: WallPlan['cell']): number {
  for (let tenths = biggest * 10; tenths > smallest * 10; tenths--) {
    const em = tenths / 10;
    if (heightOf(card, detail, cell.width / em) * em <= cell.height) return em;
  }
  return smallest;
}

export const cardLetters = {
  padding: 0.8,
  figure: { full: 6.2, line: 5.4, name: 4.2 },
  beside: 0.7,
  between: 0.2,
  /** Letter size in em of the card; line height and average letter width in em of that size. */
  nickname: { size: 1.7, line: 1.15, wide: 0.45 },
  title: { size: 1, line: 1.25, wide: 0.58 },
  line: { size: 0.92, line: 1.3, wide: 0.53 },
  note: { size: 0.8, line: 1.3, wide: 0.53 },
  status: 1.7,
} as const;

/** The height that a card needs at a given width, both in letter sizes. */
export function heightOf(card: CardWords, detail: Detail, width: number): number {
  const { padding, figure, beside, between, status } = cardLetters;
  const aside = card.hasFigure ? figure[detail] + beside : 0;
  // 0.3 for the edge and because letter widths are only estimated.
  const room = width - 2 * padding - aside - 0.3;
  if (room < 5) return Number.POSITIVE_INFINITY;
  const rows: number[] = [];
  const add = (
    words: string | undefined,
    type: (typeof cardLetters)['nickname' | 'title' | 'line' | 'note'],
  ) => {
    if (words) rows.push(linesOf(words, room / (type.size * type.wide)) * type.size * type.line);
  };
  add(card.nickname, cardLetters.nickname);
  add(card.title, cardLetters.title);
  if (detail !== 'name') add(card.line, cardLetters.line);
  if (detail === 'full') for (const note of card.notes) add(note, cardLetters.note);
  rows.push(status);
  const words = rows.reduce((sum, each) => sum + each, 0) + between * (rows.length - 1);
  return Math.max(words, card.hasFigure ? figure[detail] : 0) + 2 * padding + 0.2;
}

/** How many lines a text takes, with so many letters in a line. */
function linesOf(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > letters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > letters) {
      lines += 1;
      used -= letters;
    }
  }
  return lines;
}

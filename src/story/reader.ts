// Turning pages: (book, moves so far) → page. Pure, and only a look-up: every page was worked out when the story was built.
import { type Parting, partings, type SayLevel } from '../practice/terms.ts';
import type { Book, Page, Turn } from './page.ts';

/** One decision: the choice's id, and the level of the words where it opened some. */
export interface Move {
  readonly choice: string;
  readonly level?: SayLevel;
}

/**
 * The book with only the beginning that this seed draws, as it is after that parting from the story's partner. The
 * same seed and parting always draw the same one.
 */
export function drawBeginning({ partings, ...book }: Book, seed: number, parting?: Parting): Book {
  const beginnings = (parting && partings?.[parting]) ?? book.beginnings;
  return { ...book, beginnings: [beginnings[seed % beginnings.length] ?? 0] };
}

/** One way to begin: the turn, and the smallest seed and the parting that draw it. */
interface Start {
  readonly turn: number;
  readonly seed: number;
  readonly parting?: Parting;
}

/** Every way to begin, those without a parting first. */
export function startsOf(book: Pick<Book, 'beginnings' | 'partings'>): readonly Start[] {
  const plain = book.beginnings.map((turn, seed) => ({ turn, seed }));
  const left = partings.flatMap((parting) =>
    (book.partings?.[parting] ?? []).map((turn, seed) => ({ turn, seed, parting })),
  );
  return [...plain, ...left];
}

/** The page after these moves. Throws when a move is not on its page, which means that the book has another version. */
export function turnPage(book: Book, moves: readonly Move[]): Page {
  return moves.reduce<Turn>((turn, move) => turnAfter(book, turn, move), opening(book));
}

/** Every page so far, the opening first: one more page than there are moves. */
export function readThrough(book: Book, moves: readonly Move[]): readonly Page[] {
  const pages: Turn[] = [opening(book)];
  for (const move of moves) pages.push(turnAfter(book, pages[pages.length - 1] as Turn, move));
  return pages;
}

/** True when these moves can be replayed in this book. */
export function canReplay(book: Book, moves: readonly Move[]): boolean {
  try {
    turnPage(book, moves);
    return true;
  } catch {
    return false;
  }
}

function opening(book: Book): Turn {
  const turn = book.turns[book.beginnings[0] ?? 0];
  if (!turn) throw new Error(`${book.entry.id} has no pages.`);
  return turn;
}

function turnAfter(book: Book, turn: Turn, move: Move): Turn {
  const at = turn.choices.findIndex((choice) => choice.id === move.choice);
  const next = turn.next[at];
  const index = typeof next === 'number' ? next : next?.[move.level ?? 0];
  const following = index === undefined ? undefined : book.turns[index];
  if (!following) throw new Error(`${book.entry.id} has no choice ${move.choice} here.`);
  return following;
}

// What a sitting knows, as plain data: where it begins or goes on from, and the page it is at.
import type { Bookmark } from '../practice/bookmark.ts';
import type { Opening, Parting } from '../practice/terms.ts';
import type { Book, Choice } from '../story/page.ts';
import { canReplay, drawBeginning, turnPage } from '../story/reader.ts';
import { cutIntoBeats } from './beats.ts';
import type { MoveMade } from './transcript.ts';

export interface SittingInput {
  readonly book: Book;
  readonly sitting: string;
  readonly learner: string;
  /** Draws the story's beginning and orders the choices; any whole number from 0. */
  readonly seed: number;
  readonly why: Opening;
  /** How the student and the partner of the story's `met` left each other. */
  readonly met?: Parting;
  /** Where the student left off. Ignored when the story has changed since: then the sitting starts over. */
  readonly bookmark?: Bookmark;
}

/** Plain data: what a sitting knows. */
export interface SittingContext extends Omit<SittingInput, 'bookmark'> {
  readonly moves: readonly MoveMade[];
  readonly furthest: number;
  readonly repaired: readonly number[];
  readonly beat: number;
  readonly saying?: string;
  /** What the sitting was doing when it was left: the state to come back to. */
  readonly left: Bookmark['doing'];
}

/** A bookmark fits when its story is still the same and every move is still on its page. */
export function fits(bookmark: Bookmark, book: Book): boolean {
  return (
    bookmark.version === book.entry.version &&
    canReplay(drawBeginning(book, bookmark.seed, bookmark.met), bookmark.moves)
  );
}

const fromBeginning = { moves: [], furthest: 0, repaired: [], beat: 0, left: 'briefing' } as const;

export function contextFor({ bookmark, ...input }: SittingInput): SittingContext {
  if (!bookmark || !fits(bookmark, input.book))
    return { ...input, book: drawBeginning(input.book, input.seed, input.met), ...fromBeginning };
  const { moves, furthest, repaired, beat, saying, doing, seed, sitting, why, met } = bookmark;
  return {
    ...input,
    book: drawBeginning(input.book, seed, met),
    seed,
    sitting,
    why,
    met,
    moves,
    furthest,
    repaired,
    beat,
    saying,
    left: doing,
  };
}

/** The page on screen. */
export function pageOf(context: SittingContext) {
  return turnPage(context.book, context.moves);
}

/** One press asks for the beats of the same context in several guards and for the view. */
const known = new WeakMap<SittingContext, ReturnType<typeof cutIntoBeats>>();

/** The beats of the page on screen; the first echoes what was chosen. */
export function beatsOf(context: SittingContext) {
  const cut = known.get(context) ?? cutBeats(context);
  known.set(context, cut);
  return cut;
}

function cutBeats(context: SittingContext) {
  const before = context.moves[context.moves.length - 1];
  const echo = before && turnPage(context.book, context.moves.slice(0, -1)).choices;
  return cutIntoBeats(pageOf(context), echo?.find((choice) => choice.id === before?.choice)?.text);
}

export function choiceOf(context: SittingContext, id: string): Choice | undefined {
  return pageOf(context).choices.find((choice) => choice.id === id);
}

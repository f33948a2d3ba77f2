// A talk that a whole class plays on the projector: how far it is, the counted votes, and what to show. None of it is recorded.
import { cutIntoBeats } from '../../../play/beats.ts';
import { linesOf, sceneFor } from '../../../play/scene.ts';
import { stageAfter, trailFor } from '../../../play/trail.ts';
import type { Beat, Scene, TrailStep } from '../../../play/view.ts';
import type { SayLevel } from '../../../practice/terms.ts';
import type { Book, Choice, Ending } from '../../../story/page.ts';
import { type Move, readThrough } from '../../../story/reader.ts';

export interface ClassTalk {
  readonly moves: readonly Move[];
  /** The index of the beat on its page. */
  readonly beat: number;
  /** True when this beat's thought and coach line are shown. */
  readonly revealed: boolean;
  /** Counted hands or cards, by choice id. */
  readonly votes: Readonly<Record<string, number>>;
  /** The choice that opened own words, until the class says how they went. */
  readonly saying?: string;
}

export const freshTalk: ClassTalk = { moves: [], beat: 0, revealed: false, votes: {} };

interface ClassView {
  readonly beat: Beat;
  readonly scene: Scene;
  readonly trail: readonly TrailStep[];
  /** On the last beat of a page: the question and its choices, or the ending. */
  readonly question?: string;
  readonly choices: readonly Choice[];
  readonly end?: Ending;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export function viewOf(book: Book, { moves, beat: at }: ClassTalk): ClassView {
  const pages = readThrough(book, moves);
  const page = pages.at(-1) as (typeof pages)[number];
  const chosen = moves.at(-1)?.choice;
  const echo = pages.at(-2)?.choices.find(({ id }) => id === chosen)?.text;
  const { beats, question } = cutIntoBeats(page, echo);
  const beat = beats[at] ?? (beats.at(-1) as Beat);
  const isLast = at >= beats.length - 1;
  const past = [...pages.slice(0, -1).flatMap(({ lines }) => lines), ...beats.slice(0, at).flatMap(linesOf)];
  return {
    beat,
    scene: sceneFor(book.entry.setting, past, beat),
    trail: trailFor(stageAfter(pages), isLast && page.end !== undefined),
    ...(isLast && question !== undefined ? { question } : {}),
    choices: isLast ? page.choices : [],
    ...(isLast && page.end ? { end: page.end } : {}),
    isFirst: moves.length === 0 && at === 0,
    isLast,
  };
}

export function toNext(book: Book, talk: ClassTalk): ClassTalk {
  return viewOf(book, talk).isLast ? talk : { ...talk, beat: talk.beat + 1, revealed: false };
}

/** Goes one beat back; from a page's first beat to the last of the page before, whose votes are counted anew. */
export function toBack(book: Book, talk: ClassTalk): ClassTalk {
  if (talk.saying !== undefined) return withoutSaying(talk);
  if (talk.beat > 0) return { ...talk, beat: talk.beat - 1, revealed: false };
  if (talk.moves.length === 0) return talk;
  return rewindTo(book, talk, talk.moves.length - 1);
}

/** Goes back to decision number `step`, counted from 0, with no votes. */
export function rewindTo(book: Book, talk: ClassTalk, step: number): ClassTalk {
  const moves = talk.moves.slice(0, step);
  const page = readThrough(book, moves).at(-1);
  const last = page ? cutIntoBeats(page).beats.length - 1 : 0;
  return { ...freshTalk, moves, beat: last };
}

/** Goes on with a choice. One that opens own words first waits for `level`, how they went. */
export function take(talk: ClassTalk, choice: Choice, level?: SayLevel): ClassTalk {
  if (choice.say && level === undefined) return { ...talk, saying: choice.id };
  const move = level === undefined ? { choice: choice.id } : { choice: choice.id, level };
  return { ...freshTalk, moves: [...talk.moves, move] };
}

export function withoutSaying({ saying: _, ...talk }: ClassTalk): ClassTalk {
  return talk;
}

export const mostHands = 99;

/** Counts one hand more or fewer. */
export function count(talk: ClassTalk, choice: string, by: 1 | -1): ClassTalk {
  return countTo(talk, choice, (talk.votes[choice] ?? 0) + by);
}

/** Sets the hands of a choice, from 0 to `mostHands`. */
export function countTo(talk: ClassTalk, choice: string, hands: number): ClassTalk {
  return { ...talk, votes: { ...talk.votes, [choice]: Math.min(mostHands, Math.max(0, hands)) } };
}

/** With fewer hands, a number would point at single students. */
const fewestToShow = 5;

export interface Tally {
  /** No hands, a few, or the number from five on. */
  readonly says: 'none' | 'few' | number;
  /** The length of the bar, 0 to 1: the share of all students, or of all hands where there are more hands than students. */
  readonly part: number;
  /** True when it has more hands than any other choice, and enough to show a number. */
  readonly most: boolean;
}

export function tallyOf(votes: ClassTalk['votes'], choice: string, people: number): Tally {
  const hands = votes[choice] ?? 0;
  const all = Object.values(votes).reduce((sum, each) => sum + each, 0);
  const others = Object.entries(votes).filter(([id]) => id !== choice);
  return {
    says: hands === 0 ? 'none' : hands < fewestToShow ? 'few' : hands,
    part: hands / Math.max(people, all, 1),
    most: hands >= fewestToShow && others.every(([, each]) => each < hands),
  };
}

/** The questions of the decisions made so far. */
export function decisionsSoFar(book: Book, { moves }: ClassTalk): readonly string[] {
  return readThrough(book, moves)
    .slice(0, moves.length)
    .map((page) => cutIntoBeats(page).question ?? page.lines.at(-1)?.text ?? '');
}

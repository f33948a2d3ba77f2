// A talk that a whole class plays on the projector: where it is, what was counted, and what that shows. Nothing of it is recorded.
import { cutIntoBeats } from '../../../play/beats.ts';
import { linesOf, sceneFor } from '../../../play/scene.ts';
import { stageAfter, trailFor } from '../../../play/trail.ts';
import type { Beat, Scene, TrailStep } from '../../../play/view.ts';
import type { SayLevel } from '../../../practice/terms.ts';
import type { Book, Choice, Ending } from '../../../story/page.ts';
import { type Move, readThrough } from '../../../story/reader.ts';

export interface ClassTalk {
  readonly moves: readonly Move[];
  /** Which beat of the page, from 0. */
  readonly beat: number;
  /** The thought and the coach's line of this beat are shown. */
  readonly revealed: boolean;
  /** Hands or cards, by choice. */
  readonly votes: Readonly<Record<string, number>>;
  /** The choice that opened own words, until it is said how they went. */
  readonly saying?: string;
}

export const freshTalk: ClassTalk = { moves: [], beat: 0, revealed: false, votes: {} };

interface ClassView {
  readonly beat: Beat;
  readonly scene: Scene;
  readonly trail: readonly TrailStep[];
  /** On the last beat of a page: the question and what can be chosen, or how it ended. */
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

/** One beat back; from the first of a page to the last of the page before. What was counted goes with a choice. */
export function toBack(book: Book, talk: ClassTalk): ClassTalk {
  if (talk.saying !== undefined) return withoutSaying(talk);
  if (talk.beat > 0) return { ...talk, beat: talk.beat - 1, revealed: false };
  if (talk.moves.length === 0) return talk;
  return rewindTo(book, talk, talk.moves.length - 1);
}

/** To the decision with this number, from 0, with nothing counted. */
export function rewindTo(book: Book, talk: ClassTalk, step: number): ClassTalk {
  const moves = talk.moves.slice(0, step);
  const page = readThrough(book, moves).at(-1);
  const last = page ? cutIntoBeats(page).beats.length - 1 : 0;
  return { ...freshTalk, moves, beat: last };
}

/** Goes on with a choice; one that opens own words waits for how they went. */
export function take(talk: ClassTalk, choice: Choice, level?: SayLevel): ClassTalk {
  if (choice.say && level === undefined) return { ...talk, saying: choice.id };
  const move = level === undefined ? { choice: choice.id } : { choice: choice.id, level };
  return { ...freshTalk, moves: [...talk.moves, move] };
}

export function withoutSaying({ saying: _, ...talk }: ClassTalk): ClassTalk {
  return talk;
}

const mostHands = 99;

/** One hand more, or one fewer; never under none. */
export function count(talk: ClassTalk, choice: string, by: 1 | -1): ClassTalk {
  const now = talk.votes[choice] ?? 0;
  return { ...talk, votes: { ...talk.votes, [choice]: Math.min(mostHands, Math.max(0, now + by)) } };
}

/** Under so many hands a number would point at somebody. */
const fewestToShow = 5;

export interface Tally {
  /** Nothing, a few, or a number from five on. */
  readonly says: 'none' | 'few' | number;
  /** 0 to 1: of everyone in the class, or of all hands where there are more. */
  readonly part: number;
  /** More than any other, and not alone in being counted at all. */
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

/** Decisions made so far, as they were asked. */
export function decisionsSoFar(book: Book, { moves }: ClassTalk): readonly string[] {
  return readThrough(book, moves)
    .slice(0, moves.length)
    .map((page) => cutIntoBeats(page).question ?? page.lines.at(-1)?.text ?? '');
}

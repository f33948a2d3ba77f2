// Cards of the board as they are printed: their words and paper, and the list of changes.

import { roleCategories } from '../../../practice/roles.ts';
import type { BoardCard } from '../../../progress/board/board.ts';
import type { TakenDown, WallChanges } from '../../../progress/board/wall-changes.ts';
import type { ClassRole, RoleBook } from '../../../progress/pathway/role-book.ts';
import { deskBoardWords, statusWords, wallSheetWords } from '../../../strings/en/desk-board.ts';
import type { CardWords } from './wall-plan.ts';

export interface WallCard extends CardWords {
  readonly key: string;
  readonly base?: string | undefined;
  readonly status: BoardCard['status'] | 'newJob';
  readonly says: string;
  /** The number of its colored paper. */
  readonly paper: number;
}

type BaseOf = (learner: string) => string | undefined;

/** Cards of one job have the same paper. */
export function wallPaperOf(role: string, { roles }: RoleBook): number {
  return Math.max(0, [...roles.keys()].indexOf(role));
}

/** Sorted by category, job and nickname: never by how often a student is asked. */
export function inWallOrder(cards: readonly BoardCard[]): readonly BoardCard[] {
  const place = ({ job }: BoardCard): number => roleCategories.indexOf(job.category);
  return [...cards].sort(
    (a, b) =>
      place(a) - place(b) ||
      compare(a.job.title, b.job.title) ||
      compare(a.nickname, b.nickname) ||
      compare(a.learner, b.learner),
  );
}

export function wallCard(card: BoardCard, book: RoleBook, baseOf: BaseOf): WallCard {
  const { learner, role, nickname, job, status } = card;
  const base = baseOf(learner);
  return {
    key: `${learner} ${role}`,
    nickname,
    title: job.title,
    line: job.line,
    notes: notesOf(card),
    status,
    says: statusWords[status],
    paper: wallPaperOf(role, book),
    base,
    hasFigure: base !== undefined,
  };
}

/** The wall card of a job that has no student yet. */
export function newJobCard({ id, job }: ClassRole, book: RoleBook): WallCard {
  return {
    key: id,
    title: job.title,
    line: job.line,
    notes: [wallSheetWords.nobodyYet],
    status: 'newJob',
    says: wallSheetWords.newJob,
    paper: wallPaperOf(id, book),
    hasFigure: false,
  };
}

export function notesOf({ times, asked }: BoardCard): readonly string[] {
  return [...(times ? [deskBoardWords.times(times)] : []), ...(asked ? [deskBoardWords.asked(asked)] : [])];
}

export interface ChangeLine {
  readonly part: keyof WallChanges;
  readonly text: string;
}

/** Everything to change on the wall, one line each. */
export function changeLines(changes: WallChanges): readonly ChangeLine[] {
  const ofCard = ({ nickname, job }: BoardCard): string => wallSheetWords.line(nickname, job.title);
  const ofDown = ({ nickname, title }: TakenDown): string => wallSheetWords.line(nickname, title);
  const ofRole = ({ job }: ClassRole): string => job.title;
  const lines = (part: keyof WallChanges, texts: readonly string[]): readonly ChangeLine[] =>
    texts.map((text) => ({ part, text }));
  return [
    ...lines('down', changes.down.map(ofDown)),
    ...lines('closed', changes.closed.map(ofRole)),
    ...lines('fresh', changes.fresh.map(ofCard)),
    ...lines('resting', changes.resting.map(ofCard)),
    ...lines('back', changes.back.map(ofCard)),
    ...lines('opened', changes.opened.map(ofRole)),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

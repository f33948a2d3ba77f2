// What a teacher chose to print, and the pages that this makes.

import type { Day } from '../../../practice/days.ts';
import { projectBoard } from '../../../progress/board/board.ts';
import { projectWallChanges, reviewsOf } from '../../../progress/board/wall-changes.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { wallSheetWords, wallWords } from '../../../strings/en/desk-board.ts';
import { saidDay } from './said-day.ts';
import { changeLines, inWallOrder, newJobCard, wallCard } from './wall-cards.ts';
import { boardPages, changePages, type WallPage, wallCardPages } from './wall-pages.ts';
import { type CardSize, mostPages, type Paper, planBoard } from './wall-plan.ts';

export const wallKinds = ['board', 'cards', 'changes'] as const;
export type WallKind = (typeof wallKinds)[number];

export interface WallChoice {
  readonly kind: WallKind;
  /** Pages for the whole board. Absent: as few as still show every card in full. */
  readonly wanted?: number;
  readonly size: CardSize;
  readonly paper: Paper;
  readonly withTraining: boolean;
  readonly inkLight: boolean;
  /** Print changes since the review with this id, or since the beginning (`theStart`). */
  readonly since: string;
}

export const theStart = '';

export interface WallMade {
  readonly pages: readonly WallPage[];
  /** The numbers of pages over which the whole board can be spread. */
  readonly counts: readonly number[];
  readonly wanted: number;
  /** The words beside the title of a list of changes. */
  readonly sinceSaid: string;
}

interface Source {
  readonly state: ClassState;
  readonly today: Day;
  readonly baseOf: (learner: string) => string | undefined;
}

export function makeWall({ state, today, baseOf }: Source, choice: WallChoice): WallMade {
  const { kind, size, paper, since } = choice;
  const toCard = (card: Parameters<typeof wallCard>[0]) => wallCard(card, state.roles, baseOf);
  const shown = projectBoard(state, today).filter(
    ({ status }) => status !== 'inTraining' || (choice.withTraining && kind === 'board'),
  );
  const cards = inWallOrder(shown).map(toCard);
  const planned = Array.from({ length: mostPages }, (_, i) => planBoard(cards, i + 1, paper));
  const counts = planned.flatMap((plan, i) => ((plan?.pages.length ?? 1) === i + 1 ? [i + 1] : []));
  const fewest = counts.find((pages) => planned[pages - 1]?.detail === 'full') ?? counts.at(-1) ?? 1;
  const wanted = counts.includes(choice.wanted ?? 0) ? (choice.wanted ?? fewest) : fewest;
  const review = reviewsOf(state).find(({ id }) => id === since);
  const sinceSaid = review
    ? wallSheetWords.changesSince(saidDay(review.day, today))
    : wallSheetWords.changesAll;
  const made = { counts, wanted, sinceSaid };
  if (kind === 'board') return { ...made, pages: boardPages(cards, wanted, paper) };
  if (kind === 'cards') return { ...made, pages: wallCardPages(cards, size, paper) };
  const changes = projectWallChanges(state, today, review);
  const fresh = [
    ...inWallOrder(changes.fresh).map(toCard),
    ...changes.opened.map((role) => newJobCard(role, state.roles)),
  ];
  return { ...made, pages: changePages(changeLines(changes), fresh, size, paper) };
}

/** The reviews from which changes can be counted, the latest first, and the beginning. */
export function sinceOptions({ state, today }: Source): readonly (readonly [id: string, says: string])[] {
  return [
    ...reviewsOf(state)
      .toReversed()
      .map(({ id, day }) => [id, wallWords.sinceReview(saidDay(day, today))] as const),
    [theStart, wallWords.sinceStart],
  ];
}

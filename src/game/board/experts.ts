// The cards of the board with their pictures, papers and trainers, for the board and the class screen.

import type { FigureShape } from '../../practice/figure.ts';
import type { StaffKind } from '../../practice/job.ts';
import type { BoardCard } from '../../progress/board/board.ts';
import { classNameOf } from '../../progress/class/class-name.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { staffOfKind } from '../../progress/class/staff.ts';
import { boardWords } from '../../strings/en/board.ts';
import { roomNames } from '../../strings/en/places.ts';
import { staffWords } from '../../strings/en/staff.ts';
import { type Expert, expertKey } from './expert.ts';

export function expertsFrom(
  cards: readonly BoardCard[],
  baseOf: (learner: string, figure: FigureShape) => string | undefined,
  state: ClassState,
): readonly Expert[] {
  // Papers follow sorted keys, so that a card keeps its paper when the order on the wall changes.
  const papers = cards.map(expertKey).sort();
  return cards.map((card) => ({
    ...card,
    base: baseOf(card.learner, card.figure) ?? '',
    paper: papers.indexOf(expertKey(card)),
    trainer: adultOf(state, card.job.sponsor),
  }));
}

/** The class's own name for an adult of this kind, or their role: "the tech specialist". */
export function adultOf({ staff }: Pick<ClassState, 'staff'>, kind: StaffKind): string {
  return staffOfKind(staff, kind)?.name ?? staffWords[kind].a;
}

/** The name at the beginning of a sentence. */
export function atTheStart(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

export function signOf(state: ClassState): string {
  return boardWords.sign(classNameOf(state) ?? roomNames['room-12']);
}

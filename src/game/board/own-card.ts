// What a student's own card does: for each move its facts, its message, and the facts that undo it.

import type { FactDraft } from '../../practice/facts/fact.ts';
import type { BoardCard } from '../../progress/board/board.ts';
import { boardWords } from '../../strings/en/board.ts';
import type { OwnMove } from './ExpertCard.tsx';

interface Moved {
  readonly facts: readonly FactDraft[];
  readonly undo: readonly FactDraft[];
}

/** Each move works at once; no reason is asked. */
export function ownMoves({ role, status }: BoardCard, move: OwnMove): Moved {
  const rest: FactDraft = { type: 'CardOnBreak', role };
  const back: FactDraft = { type: 'CardBack', role };
  switch (move) {
    case 'rest':
      return { facts: [rest], undo: [back] };
    case 'back':
      return { facts: [back], undo: [rest] };
    case 'stepDown':
      return {
        facts: [{ type: 'CardSteppedDown', role }],
        undo: status === 'onBreak' ? [back, rest] : [back],
      };
  }
}

export function ownDone({ job }: BoardCard, move: OwnMove): string {
  const { restDone, backDone, stepDownDone } = boardWords.own;
  return { rest: restDone, back: backDone, stepDown: stepDownDone }[move](job.title);
}

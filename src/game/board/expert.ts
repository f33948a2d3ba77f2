// A card of the board as it is drawn: the projected card with its picture, its paper and its words.
import type { PaperCardProps } from '../../kit/PaperCard.tsx';
import type { BoardCard } from '../../progress/board/board.ts';
import { cardStatusWords as words } from '../../strings/en/board.ts';

export interface Expert extends BoardCard {
  /** The figure's base; empty while it is still being drawn. */
  readonly base: string;
  /** The number of its colored paper. */
  readonly paper: number;
  /** The adult who trains the job. */
  readonly trainer: string;
}

/** The key of a card: a student may have several cards. */
export function expertKey({ learner, role }: Pick<BoardCard, 'learner' | 'role'>): string {
  return `${learner} ${role}`;
}

export function canBeAsked({ status, resting }: BoardCard): boolean {
  return status === 'listed' && !resting;
}

/** An expert as the properties of a `PaperCard`. */
export function paperOf(expert: Expert): Omit<PaperCardProps, 'flag' | 'children'> {
  const { base, nickname, job, status, resting, times, asked, paper, trainer } = expert;
  const learning = status === 'inTraining';
  return {
    base,
    nickname,
    status,
    paper,
    title: job.title,
    line: learning ? words.trains(trainer) : job.line,
    says: resting ? words.resting : words[status],
    icon: resting ? 'moon' : undefined,
    notes: learning ? [] : [...(times ? [words.times(times)] : []), ...(asked ? [words.asked(asked)] : [])],
  };
}

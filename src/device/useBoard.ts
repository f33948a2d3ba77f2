// The expert board of this device for a screen: its cards, and the class they belong to.
import { useMemo } from 'preact/hooks';
import type { Day } from '../practice/days.ts';
import { type BoardCard, projectBoard } from '../progress/board/board.ts';
import { projectReview } from '../progress/board/review.ts';
import type { ClassState } from '../progress/class/class-state.ts';
import type { Notebook } from './notebook.ts';
import { useClass } from './useClass.ts';

interface BoardOfClass {
  readonly state: ClassState;
  readonly cards: readonly BoardCard[];
  /** This month's review has not been held yet. */
  readonly reviewDue: boolean;
}

export function useBoard(notebook: Notebook | undefined, today: Day): BoardOfClass {
  const state = useClass(notebook);
  return useMemo(
    () => ({
      state,
      cards: projectBoard(state, today),
      reviewDue: projectReview(state, today).due !== undefined,
    }),
    [state, today],
  );
}

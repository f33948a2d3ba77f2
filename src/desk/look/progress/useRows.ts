// The rows of a class's students, each made again only when that student has changed.
import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../../practice/days.ts';
import type { ClassLearner, ClassState } from '../../../progress/class/class-state.ts';
import { type ProgressRow, rowFor } from '../../../progress/class/progress-rows.ts';

interface Made {
  readonly roles: ClassState['roles'];
  readonly today: Day;
  readonly rows: WeakMap<ClassLearner, ProgressRow>;
}

/** `isIn` chooses the students. */
export function useRows(
  state: ClassState,
  today: Day,
  isIn: (learner: ClassLearner) => boolean,
): readonly ProgressRow[] {
  const made = useRef<Made | undefined>(undefined);
  return useMemo(() => {
    if (made.current?.roles !== state.roles || made.current.today !== today)
      made.current = { roles: state.roles, today, rows: new WeakMap() };
    const { rows } = made.current;
    return [...state.learners.values()].filter(isIn).flatMap((learner) => {
      const row = rows.get(learner) ?? rowFor(learner, state, today);
      if (!row) return [];
      rows.set(learner, row);
      return [row];
    });
  }, [state, today, isIn]);
}

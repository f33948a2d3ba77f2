// Writes down that an adult looked at students' practice or took a copy: once a day for each adult, student and kind.
import { hasLooked, type LookedAt } from '../../progress/record-looks.ts';
import type { Desk } from '../desk.ts';

export function noteLooks(
  { state, me, today, confirm }: Pick<Desk, 'state' | 'me' | 'today' | 'confirm'>,
  learners: readonly string[],
  what: LookedAt,
): void {
  for (const learner of learners)
    if (!hasLooked(state.factsOf.get(learner) ?? [], me.id, what, today))
      confirm({ type: 'RecordLookedAt', what }, learner);
}

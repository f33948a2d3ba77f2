// Writes down that an adult looked at students' practice or took a copy: once a day for each adult, student and kind.

import { hasLooked, type LookedAt } from '../../../progress/records/record-looks.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import type { Desk, Word } from '../../desk.ts';

export function noteLook({ state, me, today, confirm }: Desk, learner: string, what: LookedAt): void {
  if (!hasLooked(state.factsOf.get(learner) ?? [], me.id, what, today))
    confirm({ type: 'RecordLookedAt', what }, learner);
}

/** Of a whole class, all at once. */
export function noteCopies({ state, me, today, store, onSay }: Desk, learners: readonly string[]): void {
  const words = learners
    .filter((learner) => !hasLooked(state.factsOf.get(learner) ?? [], me.id, 'copy', today))
    .map((learner): Word => ({ learner, draft: { type: 'RecordLookedAt', what: 'copy' } }));
  if (words.length > 0) store.sayAll(words).catch(() => onSay(progressWords.files.trouble));
}

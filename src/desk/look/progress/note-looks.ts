// Records that an adult looked at students' practice or took a copy: once a day for each adult, student and kind.

import type { Day } from '../../../practice/days.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { StaffMember } from '../../../progress/class/staff.ts';
import { hasLooked, type LookedAt } from '../../../progress/records/record-looks.ts';
import { progressWords } from '../../../strings/en/progress.ts';
import type { SayInCorner, SayOf, Word } from '../../said.ts';

/** Who looks, and on which day. */
interface Looking {
  readonly state: ClassState;
  readonly me: StaffMember;
  readonly today: Day;
}

export function noteLook(
  { state, me, today, confirm }: Looking & { readonly confirm: SayOf },
  learner: string,
  what: LookedAt,
): void {
  if (!hasLooked(state.factsOf.get(learner) ?? [], me.id, what, today))
    confirm({ type: 'RecordLookedAt', what }, learner);
}

interface Copying extends Looking {
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  readonly onSay: SayInCorner;
}

/** Records a copy of many students at once. */
export function noteCopies({ state, me, today, sayAll, onSay }: Copying, learners: readonly string[]): void {
  const words = learners
    .filter((learner) => !hasLooked(state.factsOf.get(learner) ?? [], me.id, 'copy', today))
    .map((learner): Word => ({ learner, draft: { type: 'RecordLookedAt', what: 'copy' } }));
  if (words.length > 0) sayAll(words).catch(() => onSay(progressWords.files.trouble));
}

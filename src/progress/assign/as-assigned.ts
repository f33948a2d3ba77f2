// Why a sitting was opened: one that an open assignment asks for says so, however the student came to it.
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { MicroId } from '../../practice/rubric.ts';
import { projectAssignments } from './assignments.ts';

/** What a student does, by all that is known when it is written down. `practises` tells what a role-play is good for. */
export function asAssigned(
  draft: FactDraft,
  learner: string | undefined,
  facts: readonly Fact[],
  practises: (story: string) => readonly MicroId[],
): FactDraft {
  if (draft.type !== 'SittingOpened' || draft.why === 'what-if' || learner === undefined) return draft;
  const isAsked = projectAssignments(facts, learner).some(
    ({ done, story, micro }) =>
      !done && (micro === undefined ? story === draft.story : practises(draft.story).includes(micro)),
  );
  return isAsked ? { ...draft, why: 'assigned' } : draft;
}

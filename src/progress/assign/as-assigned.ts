// Why a sitting was opened: a role-play that an open assignment asks for counts as assigned, however the student came to it.
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { MicroId } from '../../practice/rubric.ts';
import { askingFor, projectAssignments } from './assignments.ts';

/**
 * The draft as it is recorded, with `why` set from what is known then. `practises` gives the micro-skills of a
 * role-play.
 */
export function asAssigned(
  draft: FactDraft,
  learner: string | undefined,
  facts: readonly Fact[],
  practises: (story: string) => readonly MicroId[],
): FactDraft {
  if (draft.type !== 'SittingOpened' || draft.why === 'what-if' || learner === undefined) return draft;
  const story = { id: draft.story, practises: practises(draft.story) };
  const asking = askingFor(story, projectAssignments(facts, learner));
  return asking.length > 0 ? { ...draft, why: 'assigned' } : draft;
}

// What the job board remembers while the page is open: each student's filters, and their unfinished idea.
import type { JobWish } from './JobFilters.tsx';
import { emptySuggestion, type SuggestionDraft } from './suggestion-draft.ts';

interface JobMemory {
  wish(learner: string): JobWish;
  keepWish(learner: string, wish: JobWish): void;
  draft(learner: string): SuggestionDraft;
  /** `undefined` deletes it, once it was sent. */
  keepDraft(learner: string, draft: SuggestionDraft | undefined): void;
}

function createJobMemory(): JobMemory {
  const wishes = new Map<string, JobWish>();
  const drafts = new Map<string, SuggestionDraft>();
  return {
    wish: (learner) => wishes.get(learner) ?? {},
    keepWish: (learner, wish) => void wishes.set(learner, wish),
    draft: (learner) => drafts.get(learner) ?? emptySuggestion,
    keepDraft(learner, draft) {
      if (draft) drafts.set(learner, draft);
      else drafts.delete(learner);
    },
  };
}

/** Never stored: an idea that was not sent belongs to the student alone. */
export const jobMemory = createJobMemory();

// What the job board remembers while the page is open: what each student looked for, and their idea as far as it is written.
import type { JobWish } from './JobFilters.tsx';
import { emptySuggestion, type SuggestionDraft } from './suggestion-draft.ts';

interface JobMemory {
  wish(learner: string): JobWish;
  keepWish(learner: string, wish: JobWish): void;
  draft(learner: string): SuggestionDraft;
  /** `undefined` once it was sent. */
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

/** In memory alone: what is not sent is nobody's but the student's. */
export const jobMemory = createJobMemory();

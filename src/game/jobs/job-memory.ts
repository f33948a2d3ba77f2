// What the job board remembers while the page is open: what was looked for, and each student's idea as far as it is written.
import type { JobWish } from './JobFilters.tsx';
import { emptySuggestion, type SuggestionDraft } from './suggestion-draft.ts';

interface JobMemory {
  wish(): JobWish;
  keepWish(wish: JobWish): void;
  draft(learner: string): SuggestionDraft;
  /** `undefined` once it was sent. */
  keepDraft(learner: string, draft: SuggestionDraft | undefined): void;
}

function createJobMemory(): JobMemory {
  let wish: JobWish = {};
  const drafts = new Map<string, SuggestionDraft>();
  return {
    wish: () => wish,
    keepWish(next) {
      wish = next;
    },
    draft: (learner) => drafts.get(learner) ?? emptySuggestion,
    keepDraft(learner, draft) {
      if (draft) drafts.set(learner, draft);
      else drafts.delete(learner);
    },
  };
}

/** In memory alone: what is not sent is nobody's but the student's. */
export const jobMemory = createJobMemory();

// The names of all rules for stories. Each problem ends with one, so that a writer can ask about it.

/** Every rule there is; a test sees that each of them can be broken. */
export const ruleNames = [
  // The text itself, and whether every path of it could be read.
  'ink',
  'endless',
  'not-proven',
  'end',
  // The head of the file.
  'head',
  'id',
  'band',
  'difficulty',
  'category',
  'setting',
  'seat',
  'minutes',
  'role',
  'brief',
  'gloss',
  'cast',
  'say',
  'sensitive',
  'beginnings',
  'met',
  // Tags of lines and choices.
  'tag',
  'mood',
  'place',
  'stage',
  'speaker',
  'sfx',
  'prop',
  'act',
  'curtain',
  'micro-skill',
  'quality',
  'evidence',
  'slip',
  'via',
  // Decisions.
  'options',
  'adaptive',
  'longest',
  'place-of-strong',
  'polite-weak',
  'blunt-strong',
  'trail',
  'memory',
  // Text that is written and never reached.
  'unmet',
  'variable',
  // Words.
  'line-length',
  'line-sentences',
  'coach-length',
  'banned-word',
  'choice-length',
  'sentence-length',
  'hard-words',
  'long-words',
  'grade',
  'path-length',
  'opening',
  // All stories together.
  'coverage',
  'audit',
  // Endings, walks and the order of stories.
  'bumpy',
  'endings',
  'walk',
  'walks',
  'watch',
  'order',
] as const;

export type RuleName = (typeof ruleNames)[number];

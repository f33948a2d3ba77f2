// The names of all rules that a story is held to: they stand behind each problem, so that a writer can ask about one.

/** Every rule there is; a test sees each of them fire. */
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
  // Tags of lines and choices.
  'tag',
  'mood',
  'place',
  'stage',
  'speaker',
  'sfx',
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
  // What is written and never met.
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
  // The library as a whole.
  'coverage',
  'audit',
  // Endings, walks and the shelf.
  'bumpy',
  'endings',
  'walk',
  'walks',
  'watch',
  'order',
] as const;

export type RuleName = (typeof ruleNames)[number];

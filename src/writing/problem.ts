// What is the matter with a story: where it is, which rule it breaks, and what to do, in one sentence.

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

export interface Problem {
  /** From the top of the project: `stories/en/technical/could-you-show-me/story.ink`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The rule's own name: `coach-length`. */
  readonly rule: RuleName;
  readonly message: string;
}

/** Told while a line is read: what is wrong with it, and the rule it breaks. */
export type TellProblem = (rule: RuleName, message: string) => void;

export function compareProblems(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
}

/** `file:line  message (rule)`, as editors can open it. */
export function problemLine({ file, line, rule, message }: Problem): string {
  return `${file}:${line}  ${message} (${rule})`;
}

// A problem in a story: where it is, which rule it breaks, and what to do, in one sentence.
import type { RuleName } from './rule-names.ts';

export interface Problem {
  /** The path from the top of the project: `stories/en/technical/could-you-show-me/story.ink`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The name of the rule, such as `coach-length`. */
  readonly rule: RuleName;
  readonly message: string;
}

/** Called while a line is read: the rule it breaks, and what is wrong. */
export type TellProblem = (rule: RuleName, message: string) => void;

export function compareProblems(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
}

/** `file:line  message (rule)`, a form in which editors open the line. */
export function problemLine({ file, line, rule, message }: Problem): string {
  return `${file}:${line}  ${message} (${rule})`;
}

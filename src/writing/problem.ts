// What is the matter with a story: where it is, which rule it breaks, and what to do, in one sentence.
import type { RuleName } from './rule-names.ts';

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

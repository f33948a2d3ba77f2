// A walk: one way through a story, on a page a counselor can read and a test can run.
import type { SayLevel } from '../practice/terms.ts';
import type { Ending } from './page.ts';

export type WalkStep =
  /** `> wave` or `> tell 3`: takes a choice, with the level of the words where it opens some. */
  | { readonly kind: 'choose'; readonly choice: string; readonly level?: SayLevel; readonly at: number }
  /** `< 2`: goes back to decision 2, counted from 1. */
  | { readonly kind: 'back'; readonly step: number; readonly at: number }
  /** `: Sure. What's up?`: these words are on the page now. */
  | { readonly kind: 'expect'; readonly text: string; readonly at: number }
  /** `~ My heart is loud.`: what the walker thinks before the next step; shown in Watch first. */
  | { readonly kind: 'think'; readonly text: string; readonly at: number };

export interface Walk {
  /** From `# Eager`. */
  readonly title: string;
  /** The lines between the title and the first step. */
  readonly about: string;
  /** Which of the story's beginnings it takes, counted from 0. From `@ 2`; the first where nothing is said. */
  readonly beginning: number;
  /** `at` in each step is its line in the file, from 1. */
  readonly steps: readonly WalkStep[];
  /** From `= bright hands-made-the-cut`, the last line. */
  readonly ending: Ending;
}

// What a rule of stories is given, and how it says where one is broken.
import type { Choice, Glossary, Line, Prompt, Turn } from '../story/page.ts';
import type { WrittenEntry } from './head.ts';
import type { RuleName } from './rule-names.ts';

export interface StoryUnderCheck {
  readonly entry: WrittenEntry;
  readonly turns: readonly Turn[];
  /** Where each beginning is in `turns`. */
  readonly beginnings: readonly number[];
  readonly glossary: Glossary;
  readonly prompts: Readonly<Record<string, Prompt>>;
  /** Names of everyone in the cast, as shown. */
  readonly names: readonly string[];
}

export interface Sayer {
  line(line: Line | undefined, rule: RuleName, message: string): void;
  choice(choice: Choice | undefined, rule: RuleName, message: string): void;
  /** About the story as a whole. */
  head(rule: RuleName, message: string): void;
}

export type StoryRule = (story: StoryUnderCheck, say: Sayer) => void;

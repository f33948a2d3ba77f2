// What a story rule is given, and how it reports where it is broken.
import type { Book, Choice, Glossary, Line, Prompt, Turn } from '../story/page.ts';
import type { WrittenEntry } from './head.ts';
import type { RuleName } from './rule-names.ts';

export interface StoryUnderCheck {
  readonly entry: WrittenEntry;
  readonly turns: readonly Turn[];
  /** The index in `turns` of each beginning, those after a parting too. */
  readonly beginnings: readonly number[];
  /** The beginnings after each parting, where the story remembers one. */
  readonly partings?: Book['partings'];
  readonly glossary: Glossary;
  readonly prompts: Readonly<Record<string, Prompt>>;
  /** Names of the whole cast, as shown. */
  readonly names: readonly string[];
}

export interface Sayer {
  line(line: Line | undefined, rule: RuleName, message: string): void;
  choice(choice: Choice | undefined, rule: RuleName, message: string): void;
  /** Reports a problem with the story as a whole. */
  head(rule: RuleName, message: string): void;
}

export type StoryRule = (story: StoryUnderCheck, say: Sayer) => void;

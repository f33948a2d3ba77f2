// Every rule a story is held to once it has been explored, and how a rule says where it is broken.
import type { Choice, Glossary, Line, Prompt, Turn } from '../story/page.ts';
import { decisionRules } from './decision-rules.ts';
import type { Entry } from './head.ts';
import { memoryRule } from './memory-rule.ts';
import { unmet, unusedGlossary, unusedVariables } from './met-rules.ts';
import type { Problem, RuleName } from './problem.ts';
import { sayRules, tagsWithBraces } from './say-rules.ts';
import type { Source } from './source.ts';
import { wordRules } from './word-rules.ts';

export interface StoryUnderCheck {
  readonly entry: Entry;
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

export type Rule = (story: StoryUnderCheck, say: Sayer) => void;

export function checkStory(story: StoryUnderCheck, source: Source): readonly Problem[] {
  const found = new Map<string, Problem>();
  const add = (
    place: { readonly file: string; readonly line: number },
    rule: RuleName,
    message: string,
  ): void => {
    found.set(`${place.file} ${place.line} ${rule} ${message}`, {
      file: place.file,
      line: place.line,
      rule,
      message,
    });
  };
  const say: Sayer = {
    line: (line, rule, message) => add(source.shown(line?.text ?? ''), rule, message),
    choice: (choice, rule, message) => add(source.choice(choice?.id ?? ''), rule, message),
    head: (rule, message) => add(source.head('id'), rule, message),
  };
  for (const rule of [...decisionRules, memoryRule, ...sayRules, ...wordRules]) rule(story, say);
  for (const place of tagsWithBraces(source.lines))
    add(place, 'tag', 'A tag of a choice has { } in it. Write two choices, each with its own tags.');
  unmet(story.turns, source, add);
  unusedVariables(source, add);
  unusedGlossary(story.turns, story.glossary, source, add);
  return [...found.values()];
}

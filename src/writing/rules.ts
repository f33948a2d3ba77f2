// All rules that an explored story is checked against.

import { decisionRules } from './decision-rules.ts';
import { memoryRule, partingRule } from './memory-rule.ts';
import { unmet, unusedGlossary, unusedVariables } from './met-rules.ts';
import type { Problem } from './problem.ts';
import type { RuleName } from './rule-names.ts';
import { sayRules, tagsWithBraces } from './say-rules.ts';
import type { Source } from './source.ts';
import { stageRules } from './stage-rules.ts';
import type { Sayer, StoryUnderCheck } from './story-rule.ts';
import { wordRules } from './word-rules.ts';

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
  for (const rule of [...decisionRules, memoryRule, partingRule, ...sayRules, ...wordRules, ...stageRules])
    rule(story, say);
  for (const place of tagsWithBraces(source.lines))
    add(place, 'tag', 'A tag of a choice has { } in it. Write two choices, each with its own tags.');
  unmet(story.turns, source, add);
  unusedVariables(source, add);
  unusedGlossary(story.turns, story.glossary, source, add);
  return [...found.values()];
}

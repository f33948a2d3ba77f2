// Reads the prompts for own words in a head: the task, what it may be about, and an example for each part.
import { componentIds, sayKinds } from '../practice/terms.ts';
import type { Prompt } from '../story/page.ts';
import { componentsFor } from '../words/components.ts';
import { listOf, type SayOfTag, strokeParts } from './head-values.ts';
import { typeset } from './typeset.ts';

/** Prompts by their ids. */
export function parsePrompts(
  values: ReadonlyMap<string, readonly string[]>,
  say: SayOfTag,
): Record<string, Prompt> {
  const prompts: Record<string, { -readonly [Key in keyof Prompt]: Prompt[Key] }> = {};
  for (const value of values.get('say') ?? []) {
    const [id = '', kind, task] = strokeParts(value);
    const found = sayKinds.find((each) => each === kind);
    if (!found || !task)
      say('say', 'say', `# say: is "id \\| ${sayKinds.join(' or ')} \\| what to do", not "${value}".`);
    else prompts[id] = { kind: found, task: typeset(task), topics: [], examples: {} };
  }
  for (const value of values.get('topics') ?? []) {
    const [id = '', list] = strokeParts(value);
    const prompt = prompts[id];
    if (!prompt) say('topics', 'say', `# topics: speaks of "${id}", which no # say: names.`);
    else prompt.topics = listOf(list);
  }
  for (const value of values.get('example') ?? []) {
    const [id = '', part, text] = strokeParts(value);
    const prompt = prompts[id];
    const component = componentIds.find((each) => each === part);
    const fits = prompt && component && componentsFor(prompt.kind).some((each) => each === component);
    if (!prompt || !component || !fits || !text)
      say(
        'example',
        'say',
        `# example: is "prompt \\| part \\| words", and "${value}" is not. See "Own words".`,
      );
    else prompt.examples = { ...prompt.examples, [component]: typeset(text) };
  }
  for (const [id, { kind, examples }] of Object.entries(prompts)) {
    const missing = componentsFor(kind).filter((part) => !examples[part]);
    if (missing.length > 0)
      say('say', 'say', `${id} has no # example: for ${missing.join(', ')}. Write one for each.`);
  }
  return prompts;
}

// Rules for text that is written and never reached: lines no path shows, choices no path offers, variables and glossary words never used.
import type { Glossary, Turn } from '../story/page.ts';
import type { RuleName } from './rule-names.ts';
import { plain, type Source, type SourceLine } from './source.ts';
import { tidy, wordsOf } from './written-words.ts';

type SayAt = (place: SourceLine, rule: RuleName, message: string) => void;

/** Variables that the page or a seed sets, not the story. */
const setFromOutside = new Set(['say_level', 'beginning', 'met_bright', 'met_bumpy']);

/** A line that no path shows points to a mistake in a divert or a condition. */
export function unmet(turns: readonly Turn[], source: Source, say: SayAt): void {
  const shown = [...new Set(turns.flatMap(({ lines }) => lines.map(({ text }) => tidy(text))))];
  const offered = new Set(turns.flatMap(({ choices }) => choices.map(({ id }) => id)));
  for (const line of source.lines) {
    const id = /^\s*[+*].*#\s*id:\s*([\w-]+)/.exec(line.text)?.[1];
    if (id !== undefined) {
      if (!offered.has(id)) say(line, 'unmet', `No path comes to the choice ${id}. See what leads here.`);
      continue;
    }
    if (isLogic(line.text)) continue;
    const { always, sometimes } = wordsOf(withoutLogic(line.text));
    const here = shown.filter((text) => always.every((chunk) => text.includes(chunk)));
    const never = [...always, ...sometimes].find((chunk) => !here.some((text) => text.includes(chunk)));
    if (never !== undefined) say(line, 'unmet', `No path shows "${never}". See what leads here.`);
  }
}

/** True for lines that show no text: of the head, knots, comments and logic. */
function isLogic(text: string): boolean {
  return /^\s*(#|\/\/|==|=|~|VAR\b|CONST\b|INCLUDE\b|TODO:|\{\s*$|\}|\{[^{}|]*:\s*$|->|[+*]|$)/.test(text);
}

/** Takes the condition off a branch: `- knows == 2:` is logic and not a word to show. */
function withoutLogic(text: string): string {
  return text.replace(/^\s*-\s*[^:"{}#]*:/, '');
}

/** A variable that is set and never read is probably a mistake. */
export function unusedVariables(source: Source, say: SayAt): void {
  for (const line of source.lines) {
    const name = /^\s*VAR\s+(\w+)/.exec(line.text)?.[1];
    if (name === undefined) continue;
    const word = new RegExp(`\\b${name}\\b`);
    const sets = new RegExp(`^\\s*~\\s*${name}\\s*(=(?!=)|\\+\\+|--|[+-]=)`);
    const all = source.lines.map(({ text }) => text.replace(/\/\/.*$/, ''));
    const isRead = all.some((text) => conditionsIn(text.replace(sets, '')).some((part) => word.test(part)));
    if (!isRead)
      say(line, 'variable', `Nothing reads ${name}. Let a later line remember it, or take it out.`);
    else if (!setFromOutside.has(name) && !all.some((text) => sets.test(text)))
      say(line, 'variable', `Nothing changes ${name}. Set it where the move is made: ~ ${name} = true.`);
  }
}

/** The conditions of a line: `{frog: …}`, `- knows == 2:`, and what a variable is set from. */
function conditionsIn(text: string): readonly string[] {
  const braces = [...text.matchAll(/\{([^:}|]*)/g)].map(([, part = '']) => part);
  const [, before = ''] = /^\s*-\s*([^:"{}]*):/.exec(text) ?? [];
  const [, from = ''] = /^\s*~(.*)$/.exec(text) ?? [];
  return [...braces, before, from];
}

/** A glossary word must stand somewhere in the story. */
export function unusedGlossary(turns: readonly Turn[], glossary: Glossary, source: Source, say: SayAt): void {
  const all = turns
    .flatMap(({ lines, choices }) => [...lines, ...choices].map(({ text }) => text))
    .join('\n')
    .toLowerCase();
  for (const word of Object.keys(glossary)) {
    if (new RegExp(`(?<![\\p{L}])${plain(word)}`, 'u').test(all)) continue;
    const line = source.lines.find(({ text }) =>
      new RegExp(`^\\s*#\\s*gloss:\\s*${plain(word)}(?![\\p{L}\\p{N}])`, 'iu').test(text),
    );
    say(line ?? source.head('gloss'), 'gloss', `The story never says "${word}". Use it, or take it out.`);
  }
}

// Rules for what is written and never met: lines no path shows, choices no path offers, variables and words nobody uses.
import type { Glossary, Turn } from '../story/page.ts';
import type { RuleName } from './rule-names.ts';
import { plain, type Source, type SourceLine } from './source.ts';
import { tidy, wordsOf } from './written-words.ts';

type SayAt = (place: SourceLine, rule: RuleName, message: string) => void;

/** Set by the page or by a seed, not by the story. */
const setFromOutside = new Set(['say_level', 'beginning']);

/** A line that nobody can meet is a mistake in a divert or a condition somewhere. */
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

/** Lines of the head, knots, notes and logic show nothing by themselves. */
function isLogic(text: string): boolean {
  return /^\s*(#|\/\/|==|=|~|VAR\b|CONST\b|INCLUDE\b|TODO:|\{\s*$|\}|\{[^{}|]*:\s*$|->|[+*]|$)/.test(text);
}

/** `- -> ask` and `- knows == 2:` are ways, not words. */
function withoutLogic(text: string): string {
  return text.replace(/^\s*-\s*[^:"{}#]*:/, '');
}

/** What a story remembers and never reads is forgotten. */
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

/** What a line asks before it says anything: `{frog: …}`, `- knows == 2:`, and what a variable is set from. */
function conditionsIn(text: string): readonly string[] {
  const braces = [...text.matchAll(/\{([^:}|]*)/g)].map(([, part = '']) => part);
  const [, before = ''] = /^\s*-\s*([^:"{}]*):/.exec(text) ?? [];
  const [, from = ''] = /^\s*~(.*)$/.exec(text) ?? [];
  return [...braces, before, from];
}

/** A word that is explained stands somewhere in the story. */
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

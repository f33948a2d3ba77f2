// The text of a story with its includes, and where in it something that is shown was written.
import { folderOf, pathFrom } from './paths.ts';
import type { ReadText } from './story-folder.ts';

export interface SourceLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface Source {
  readonly file: string;
  /** Every line, includes in their place. */
  readonly lines: readonly SourceLine[];
  /** Where a choice is written; the first line when it is not found. */
  choice(id: string): SourceLine;
  /** Where a shown line is written, variants considered. */
  shown(text: string): SourceLine;
  /** Where a head tag is written. */
  head(tag: string): SourceLine;
  /** Where something is first written. */
  written(how: RegExp): SourceLine;
}

const included = /^\s*INCLUDE\s+(.+?)\s*$/;

export function readSource(file: string, read: ReadText): Source {
  const lines = linesOf(file, read, new Set());
  const first: SourceLine = lines[0] ?? { file, line: 1, text: '' };
  const literals = lines.map((line) => ({ line, ...wordsOf(line.text) }));
  return {
    file,
    lines,
    choice: once((id) => {
      const named = new RegExp(`#\\s*id:\\s*${plain(id)}(?![\\w-])`);
      return lines.find(({ text }) => named.test(text)) ?? first;
    }),
    shown: once((text) => {
      const words = tidy(text);
      let best = { line: first, letters: 0 };
      for (const { line, always, sometimes } of literals) {
        if (!inOrder(words, always)) continue;
        const taken = [...always, ...sometimes.filter((chunk) => words.includes(chunk))];
        const letters = taken.join('').length;
        if (letters > best.letters) best = { line, letters };
      }
      return best.line;
    }),
    head(tag) {
      const named = new RegExp(`^\\s*#\\s*${plain(tag)}\\b`);
      return lines.find(({ text }) => named.test(text)) ?? first;
    },
    written: (how) => lines.find(({ text }) => how.test(text.replace(/\/\/.*$/, ''))) ?? first,
  };
}

/** The same lines are asked for again and again while a story is explored: each is looked for once. */
function once(find: (what: string) => SourceLine): (what: string) => SourceLine {
  const found = new Map<string, SourceLine>();
  return (what) => {
    const line = found.get(what) ?? find(what);
    found.set(what, line);
    return line;
  };
}

function linesOf(file: string, read: ReadText, seen: Set<string>): SourceLine[] {
  if (seen.has(file)) return [];
  seen.add(file);
  let text: string;
  try {
    text = read(file);
  } catch {
    return [];
  }
  return withoutBlocks(text)
    .split(/\r?\n/)
    .flatMap((line, at): SourceLine[] => {
      const include = included.exec(line)?.[1];
      const here = { file, line: at + 1, text: line };
      if (!include) return [here];
      return [here, ...linesOf(pathFrom(folderOf(file), include), read, seen)];
    });
}

/** Notes between slashes and stars, over several lines too, shown as nothing; the lines keep their numbers. */
function withoutBlocks(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (note) =>
    note.startsWith('//') ? note : note.replace(/[^\n]/g, ' '),
  );
}

/** `\#` shows a number sign: what is written with a stroke in front stands for itself. */
const escaped = /\\(.)/gu;
const escapeBase = 0xe000;
const hide = (text: string): string =>
  text.replace(escaped, (_, mark: string) => String.fromCodePoint(escapeBase + (mark.codePointAt(0) ?? 0)));
const unhide = (text: string): string =>
  text.replace(/[\ue000-\uf8ff]/g, (mark) => String.fromCodePoint((mark.codePointAt(0) ?? 0) - escapeBase));

/** The words of a source line that are shown as they are written, and those between braces: now and then. */
export function wordsOf(text: string): {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
} {
  const bare = hide(text)
    .replace(/\/\/.*$/, '')
    .replace(/#.*$/, ' ')
    .replace(/^\s*TODO:.*$/, '')
    .replace(/^\s*(?:[+*-](?!>)\s*)+(?:\(\w+\))?/, '')
    .replace(/->(?:\s*[\w.]+)?(?:\s*\([^)]*\))?|<-/g, ' ')
    .replace(/^\s*(===.*|~.*|VAR .*|INCLUDE .*)$/, '')
    .replace(/[[\]]/g, ' ');
  const tidied = (chunks: readonly string[]) =>
    chunks.map((chunk) => tidy(unhide(chunk))).filter((chunk) => chunk.length > 1);
  return {
    always: tidied(bare.split(/\{[^}]*\}|[{}]/)),
    sometimes: tidied(
      (bare.match(/\{[^}]*[:|][^}]*\}/g) ?? []).flatMap((braces) =>
        // `{&a|b}`, `{!a|b}`: the mark says how they take turns.
        braces.replace(/^\{\s*(?:[^:|}"]*:|[&!~$]+)/, '').split(/[{}|]/),
      ),
    ),
  };
}

function inOrder(text: string, chunks: readonly string[]): boolean {
  let from = 0;
  for (const chunk of chunks) {
    const at = text.indexOf(chunk, from);
    if (at < 0) return false;
    from = at + chunk.length;
  }
  return true;
}

/** Names in front, curly quotes and spaces do not matter when a line is looked for. */
export function tidy(text: string): string {
  return text
    .replace(/^\s*[A-Z][A-Z0-9-]*( \(thinks\))?:\s*/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A word as it stands, for a regular expression. */
export function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

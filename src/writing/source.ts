// The text of a story with its includes, and the line at which a shown text was written.
import { folderOf, pathFrom } from './paths.ts';
import type { ReadText } from './story-folder.ts';
import { inOrder, tidy, wordsOf } from './written-words.ts';

export interface SourceLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface Source {
  readonly file: string;
  /** Every line, with includes in their place. */
  readonly lines: readonly SourceLine[];
  /** The line of a choice; the first line when it is not found. */
  choice(id: string): SourceLine;
  /** The line of a shown text, with its variants considered. */
  shown(text: string): SourceLine;
  /** The line of a head tag. */
  head(tag: string): SourceLine;
  /** The first line that matches. */
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

/** Remembers each answer, because the same lines are asked for again and again while a story is explored. */
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

/** Takes out block comments, also over several lines, and keeps the line numbers. */
function withoutBlocks(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (note) =>
    note.startsWith('//') ? note : note.replace(/[^\n]/g, ' '),
  );
}

/** Escapes a word for a regular expression. */
export function plain(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

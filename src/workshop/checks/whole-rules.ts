// Rules of the house that no file can keep or break by itself: what one exports beside what the others do.
import type { Breach } from './breach.ts';
import { codeLines } from './code-lines.ts';
import { readExports } from './read-exports.ts';
import { type SourceFile, target } from './read-imports.ts';

/** `askers` are tests and settings: they ask for exports, and have none of their own here. */
type WholeRule = (files: readonly SourceFile[], askers: readonly SourceFile[]) => readonly Breach[];

/** A reader who finds a name knows what it means. Declarations (`.d.ts`) name what a plugin puts in place of them. */
const oneMeaning: WholeRule = (files) => {
  const first = new Map<string, string>();
  return files
    .filter(({ path }) => !path.endsWith('.d.ts'))
    .flatMap(({ path, text }) =>
      readExports(text).flatMap(({ name, line }) => {
        const other = first.get(name);
        if (other === undefined) first.set(name, path);
        if (other === undefined || other === path) return [];
        return [
          { path, line, message: `${name} is exported by ${other} too: give one of them another name.` },
        ];
      }),
    );
};

/** Rules are what `npm run check` runs through the tests. */
const madeForTests = /^src\/workshop\/checks\//;
const setting = /^[^/]+\.config\.ts$/;

/** What tests alone reach is dead, and a check of what is unused cannot see it: tests are where it begins to look. */
const askedFor: WholeRule = (files, askers) => {
  const asked = new Map<string, Set<string>>();
  for (const file of [...files, ...askers])
    for (const { from, names } of file.imports) {
      const path = target(file, from);
      // Of a whole module, what is named anywhere in the asking file.
      const wanted = names[0] === '*' ? (file.text.match(/\w+/g) ?? []) : names;
      for (const name of wanted) {
        const key = `${path} ${name}`;
        asked.set(key, (asked.get(key) ?? new Set()).add(file.path));
      }
    }
  return files
    .filter(({ path }) => !path.endsWith('.d.ts') && !madeForTests.test(path))
    .flatMap(({ path, text }) =>
      readExports(text).flatMap(({ name, line }) => {
        const by = [...(asked.get(`${path} ${name}`) ?? [])];
        if (by.length === 0)
          return [{ path, line, message: `No other file asks for ${name}: keep it to itself.` }];
        if (by.some((asker) => asker.startsWith('src/') || setting.test(asker))) return [];
        const word = new RegExp(`\\b${name}\\b`);
        const uses = codeLines(text).filter(([code, at]) => at !== line && word.test(code));
        if (uses.length > 0) return [];
        return [{ path, line, message: `Only tests ask for ${name}: use it, or take it out.` }];
      }),
    );
};

export const wholeRules: Readonly<Record<string, WholeRule>> = {
  'one meaning': oneMeaning,
  'asked for': askedFor,
};

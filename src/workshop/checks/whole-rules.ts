// House rules that need all files at once: they compare one file's exports with the other files.
import type { Breach } from './breach.ts';
import { codeLines } from './code-lines.ts';
import { readExports } from './read-exports.ts';
import { type SourceFile, target } from './read-imports.ts';

/** Words of other languages: the build puts each file in the place of the English one, whose names it has. */
const standsIn = /^src\/strings\/(?!en\/)[\w-]+\//;

/** `askers` are tests and settings: their imports count, their exports do not. */
type WholeRule = (files: readonly SourceFile[], askers: readonly SourceFile[]) => readonly Breach[];

/** An exported name has one meaning in the whole project. `.d.ts` files are left out: a plugin replaces them. */
const oneMeaning: WholeRule = (files) => {
  const first = new Map<string, string>();
  return files
    .filter(({ path }) => !path.endsWith('.d.ts') && !standsIn.test(path))
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

/** Rules are used by tests alone, which is how `npm run check` runs them. */
const madeForTests = /^src\/workshop\/checks\//;
const setting = /^[^/]+\.config\.ts$/;

/** Code that only tests use is dead. knip cannot find it, because it counts tests as uses. */
const askedFor: WholeRule = (files, askers) => {
  const asked = new Map<string, Set<string>>();
  for (const file of [...files, ...askers])
    for (const { from, names } of file.imports) {
      const path = target(file, from);
      // With `*`, every word in the importing file counts as a use.
      const wanted = names[0] === '*' ? (file.text.match(/\w+/g) ?? []) : names;
      for (const name of wanted) {
        const key = `${path} ${name}`;
        asked.set(key, (asked.get(key) ?? new Set()).add(file.path));
      }
    }
  return files
    .filter(({ path }) => !path.endsWith('.d.ts') && !madeForTests.test(path) && !standsIn.test(path))
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

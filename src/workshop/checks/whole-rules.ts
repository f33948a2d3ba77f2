// Rules of the house that no file can keep or break by itself: what one exports beside what the others do.
import type { Breach } from './breach.ts';
import { readExports } from './read-exports.ts';
import type { SourceFile } from './read-imports.ts';

export type WholeRule = (files: readonly SourceFile[]) => readonly Breach[];

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

export const wholeRules: Readonly<Record<string, WholeRule>> = { 'one meaning': oneMeaning };

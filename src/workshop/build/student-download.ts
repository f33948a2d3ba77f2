// Which files the student's page can ever fetch, by Vite's manifest, so that the grown-ups' pages are not stored on students' devices.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLanguage } from './languages.ts';

/** The parts of Vite's manifest that are read here. */
type Notes = Readonly<
  Record<
    string,
    {
      readonly file: string;
      readonly imports?: readonly string[];
      readonly dynamicImports?: readonly string[];
      readonly css?: readonly string[];
      readonly assets?: readonly string[];
    }
  >
>;

/** The files of a page and of all that it may fetch, by their names in the built product. */
export function filesOf(notes: Notes, page: string): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const follow = (key: string): void => {
    const chunk = notes[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) follow(next);
  };
  follow(page);
  return files;
}

/** The path of a language's manifest in the built product. */
export function manifestOf(language: string): string {
  return language === firstLanguage ? '.vite/manifest.json' : `.vite/manifest.${language}.json`;
}

export function readNotes(folder: string, language = firstLanguage): Notes {
  return JSON.parse(readFileSync(join(folder, manifestOf(language)), 'utf8'));
}

// A hash of the code that makes proofs: a proof no longer holds once the checker or a package it uses has changed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from '../../writing/hash-of.ts';
import { readSources, target } from '../checks/read-imports.ts';

/** The hash of all code that makes a proof: our own files and the versions of packages. */
export function hashOfChecker(root: string): string {
  const sources = new Map(readSources(root, 'src').map((source) => [source.path, source]));
  const found = new Set<string>();
  const visit = (path: string): void => {
    const source = sources.get(path);
    if (!source || found.has(path)) return;
    found.add(path);
    for (const { from } of source.imports) visit(target(source, from));
  };
  for (const path of ['src/writing/shelve.ts', 'src/workshop/library/stories-on-disk.ts']) visit(path);
  const texts = [...found].sort().map((path) => `${path}\n${sources.get(path)?.text}`);
  return hashOf([...texts, readFileSync(join(root, 'package-lock.json'), 'utf8')].join('\n'));
}

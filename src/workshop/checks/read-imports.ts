// Reads what a source file imports, from its text: static, type-only, re-exported and dynamic.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

interface Import {
  /** The path, as written. */
  readonly from: string;
  /** True for a type-only import, of which nothing is left at run time. */
  readonly typeOnly: boolean;
  /** Imported names, as the other file calls them; `*` for the whole module. */
  readonly names: readonly string[];
  /** The line, from 1. */
  readonly line: number;
}

export interface SourceFile {
  /** From the top of the project, with forward slashes: `src/play/beats.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const statements =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;

export function readImports(text: string): readonly Import[] {
  return [...text.matchAll(statements)].map((match) => {
    const names = /\{([^}]*)\}/.exec(match[0])?.[1];
    const defaultName = /^\s*import\s+\w+\s*[,f]/.test(match[0]);
    const allTypes =
      names !== undefined &&
      !defaultName &&
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .every((name) => name.startsWith('type '));
    const isWhole = names === undefined || /^[^{]*\*/.test(match[0]);
    return {
      from: (match[2] ?? match[3]) as string,
      names: isWhole
        ? ['*']
        : [...names.matchAll(/(?:^|,)\s*(?:type\s+)?(\w+)/g)].map(([, name = '']) => name),
      typeOnly: match[1] !== undefined || allTypes,
      line: text.slice(0, match.index + match[0].search(/\S/)).split('\n').length,
    };
  });
}

/** Every TypeScript file in a folder of the project, in order of its path. */
export function readSources(root: string, folder: string): readonly SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).split(sep).join('/'))
    .sort()
    .map((path) => sourceAt(root, path));
}

export function sourceAt(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: readImports(text) };
}

/** The file that an import leads to, from the top of the project; for a package, its name. */
export function target(file: SourceFile, from: string): string {
  if (!from.startsWith('.')) return from;
  return relative('/', resolve('/', dirname(file.path), from))
    .split(sep)
    .join('/');
}

/** `@scope/name/sub` → `@scope/name`; `hono/cors` → `hono`. */
export function packageOf(from: string): string {
  if (from.startsWith('node:') || from.startsWith('virtual:')) return from;
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
}

// A small built product on disk, as a build leaves it: pages, hashed assets and Vite's manifest.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

export const script = `export const words = ${JSON.stringify('Could you show me? '.repeat(100))};`;

const manifest = {
  'index.html': { file: 'assets/index-1.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js' },
  'game/HomeScreens.tsx': {
    file: 'assets/home-1.js',
    imports: ['index.html', '_shared.js'],
    css: ['assets/home-1.css'],
  },
  'virtual:story/could-you-show-me': { file: 'assets/book-1.js' },
};

const files: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': '<!doctype html><title>Hand Up</title>',
  'front.html': '<!doctype html><title>Hand Up, front door</title>',
  'assets/index-1.js': script,
  'assets/index-1.js.br': brotliCompressSync(script),
  'assets/index-1.js.gz': gzipSync(script),
  'assets/home-1.css': 'body { color: #2e3a5c }',
  'assets/paper-1.webp': new Uint8Array(900).fill(7),
  '.vite/manifest.json': JSON.stringify(manifest),
};

export interface Built {
  readonly folder: string;
  remove(): void;
}

/** Writes the files to a new folder; `changes` replaces the content of a file, or leaves it out (`undefined`). */
export function build(changes: Readonly<Record<string, string | undefined>> = {}): Built {
  const folder = mkdtempSync(join(tmpdir(), 'hand-up-built-'));
  for (const [name, content] of Object.entries({ ...files, ...changes })) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

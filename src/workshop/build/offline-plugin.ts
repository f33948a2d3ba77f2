// Tells the service worker which files are this build's, by their hashes: those it keeps at once, and those it keeps once they were used.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { filesOf, readNotes } from './student-download.ts';

type Hashes = Record<string, string>;

/** Where the worker stands in the built product: its folder is what it answers for. */
export const workerFile = 'sw.js';
/** The stage, which text mode never asks for. */
const onlyForTheStage = /^\/assets\/(phaser|create-stage)-/;
/** What each page loads itself. */
const pages = new Set(['/index.html', '/desk.html', '/board.html']);

export function offlinePlugin(folder: string): Plugin {
  return {
    name: 'hand-up:offline',
    apply: 'build',
    writeBundle: {
      order: 'post',
      handler() {
        const worker = join(folder, workerFile);
        const { atOnce, whenUsed } = hashesIn(folder);
        const rest = JSON.stringify(whenUsed);
        const restPath = `/assets/when-used-${hashOf(rest)}.json`;
        writeFileSync(join(folder, restPath), rest);
        const lists = {
          HAND_UP_AT_ONCE: JSON.stringify({ ...atOnce, [restPath]: hashOf(rest) }),
          HAND_UP_WHEN_USED: JSON.stringify(restPath),
        };
        const code = readFileSync(worker, 'utf8');
        if (/\b(import|export)\b\s*["'{*(]/.test(code)) this.error('The service worker has to be one file.');
        const missing = Object.keys(lists).find((name) => !code.includes(name));
        if (missing) this.error(`The service worker does not ask for ${missing}.`);
        const given = Object.entries(lists).map(([name, list]) => `const ${name}=${list};`);
        writeFileSync(worker, `${given.join('\n')}\n${code}`);
      },
    },
  };
}

function hashesIn(folder: string): { readonly atOnce: Hashes; readonly whenUsed: Hashes } {
  const students = filesOf(readNotes(folder), 'index.html');
  const atOnce: Hashes = {};
  const whenUsed: Hashes = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = `/${name.split(sep).join('/')}`;
    const isFile = statSync(join(folder, name)).isFile();
    if (!isFile || !(path.startsWith('/assets/') || pages.has(path) || path === '/favicon.svg')) continue;
    const list = isKeptAtOnce(path, students) ? atOnce : whenUsed;
    list[path] = hashOf(readFileSync(join(folder, name)));
  }
  return { atOnce, whenUsed };
}

/** Everything text mode needs. The stage, its pictures, the other fonts and the grown-ups' pages are kept once they were used. */
function isKeptAtOnce(path: string, students: ReadonlySet<string>): boolean {
  if (path === '/index.html' || path === '/favicon.svg') return true;
  if (/-first-[^/]*\.woff2$/.test(path)) return true;
  return /\.(js|css)$/.test(path) && students.has(path.slice(1)) && !onlyForTheStage.test(path);
}

/** As the worker makes it. */
function hashOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

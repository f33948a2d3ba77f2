// Writes into the service worker which files are this build's, with their hashes: those it stores at once, by language, and those it stores once used.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isTalkPart } from '../../practice/talk-page.ts';
import { type Language, pageFolder } from './languages.ts';
import { filesOf, readNotes } from './student-download.ts';

type Hashes = Record<string, string>;

/** The worker's file in the built product. A service worker serves the folder it is in, here all of it. */
export const workerFile = 'sw.js';
/** Chunks of the stage, which text mode never loads. */
const onlyForTheStage = /^\/assets\/(phaser|create-stage)-/;
/** The HTML files of a language. */
const pageFiles = ['index.html', 'desk.html', 'board.html'];

/** Call it when every language has been built. Throws when the worker does not have the expected form. */
export function finishWorker(folder: string, languages: readonly Language[]): void {
  const worker = join(folder, workerFile);
  const { atOnce, whenUsed } = hashesIn(folder, languages);
  const rest = JSON.stringify(whenUsed);
  const restPath = `/assets/when-used-${hashOf(rest)}.json`;
  writeFileSync(join(folder, restPath), rest);
  for (const list of Object.values(atOnce)) list[restPath] = hashOf(rest);
  const lists = {
    HAND_UP_AT_ONCE: JSON.stringify(atOnce),
    HAND_UP_WHEN_USED: JSON.stringify(restPath),
  };
  const code = readFileSync(worker, 'utf8');
  if (/\b(import|export)\b\s*["'{*(]/.test(code)) throw new Error('The service worker has to be one file.');
  const missing = Object.keys(lists).find((name) => !code.includes(name));
  if (missing) throw new Error(`The service worker does not ask for ${missing}.`);
  const given = Object.entries(lists).map(([name, list]) => `const ${name}=${list};`);
  writeFileSync(worker, `${given.join('\n')}\n${code}`);
}

/** A file that is stored at once for every language is on no other list. One that is stored for some languages is also in `whenUsed`. */
function hashesIn(
  folder: string,
  languages: readonly Language[],
): { readonly atOnce: Readonly<Record<string, Hashes>>; readonly whenUsed: Hashes } {
  const pages = languages.flatMap(({ code }) => pageFiles.map((file) => `/${pageFolder(code)}${file}`));
  const students = languages.map(({ code }) => ({
    list: {} as Hashes,
    code,
    game: `/${pageFolder(code)}index.html`,
    files: filesOf(readNotes(folder, code), 'index.html'),
  }));
  const whenUsed: Hashes = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = `/${name.split(sep).join('/')}`;
    const isFile = statSync(join(folder, name)).isFile();
    const isTalk = languages.some(({ code }) => isTalkPart(path, pageFolder(code)));
    const isKept = path.startsWith('/assets/') || isTalk || pages.includes(path) || path === '/favicon.svg';
    if (!isFile || !isKept) continue;
    const hash = hashOf(readFileSync(join(folder, name)));
    // The page at the top is where a browser begins; it leads to the page in the person's language.
    const keepers = students.filter(
      (each) =>
        path === '/index.html' ||
        path === each.game ||
        isTalkPart(path, pageFolder(each.code)) ||
        isKeptAtOnce(path, each.files),
    );
    for (const { list } of keepers) list[path] = hash;
    if (keepers.length < students.length) whenUsed[path] = hash;
  }
  return { atOnce: Object.fromEntries(students.map(({ code, list }) => [code, list])), whenUsed };
}

/** True for all that text mode needs. The stage, its pictures, other fonts and the grown-ups' pages are stored once used. */
function isKeptAtOnce(path: string, students: ReadonlySet<string>): boolean {
  if (path === '/favicon.svg') return true;
  if (/-first-[^/]*\.woff2$/.test(path)) return true;
  return /\.(js|css)$/.test(path) && students.has(path.slice(1)) && !onlyForTheStage.test(path);
}

/** The hash, as the worker computes it too. */
function hashOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

// Unpacks the Chromium that npm installed: once, into a folder of this project, complete or not at all.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
/** The folder that also holds the proofs of stories. In the shared temporary folder another program may have left half a browser. */
const usualShelf = join(root, 'node_modules/.cache/hand-up');
/** A list of each file's size in bytes. It is written last, before the folder gets its final name. */
const mark = 'whole.json';
/** Milliseconds after which an unfinished folder counts as abandoned: unpacking takes only seconds. */
const abandoned = 3_600_000;
/** Milliseconds after which another process's turn counts as abandoned: renaming takes milliseconds, removing a broken browser a second. */
const longestTurn = 30_000;

/** The path of the browser; safe to call from several processes at once. Rejects with what to do when there is no room. */
export async function unpackedChromium(shelf: string = usualShelf): Promise<string> {
  const place = join(shelf, `chromium-${packedVersion()}`);
  const browser = join(place, 'chromium');
  if (isWhole(place)) return browser;
  try {
    await mkdir(shelf, { recursive: true });
    const fresh = await mkdtemp(`${place}.part-`);
    try {
      await inflateInto(fresh);
      writeFileSync(join(fresh, mark), JSON.stringify(sizesIn(fresh)));
      await putInPlace(fresh, place);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
    removeAbandoned(place);
  } catch (cause) {
    throw new Error(
      `The browser that npm brought could not be unpacked into ${shelf}. ` +
        'It needs 300 MB there and the right to write; or set CHROMIUM_PATH to a Chromium or Chrome.',
      { cause },
    );
  }
  return browser;
}

function packedVersion(): string {
  // The package does not export its package.json, so it is searched for from its entry file upwards.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'chromium') continue;
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  }
  throw new Error('@sparticuz/chromium has no package.json.');
}

/** The package unpacks into the temporary folder, so a separate process runs it with `TMPDIR` set to `folder`. */
async function inflateInto(folder: string): Promise<void> {
  const script = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' },
  });
}

/** The size of every file in the folder, except the mark. */
function sizesIn(folder: string): Readonly<Record<string, number>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (each) => each.isFile() && each.name !== mark,
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), statSync(path).size];
    }),
  );
}

function isWhole(place: string): boolean {
  try {
    const sizes: Record<string, unknown> = JSON.parse(readFileSync(join(place, mark), 'utf8'));
    const names = Object.keys(sizes);
    return (
      names.includes('chromium') && names.every((name) => statSync(join(place, name)).size === sizes[name])
    );
  } catch {
    return false;
  }
}

/**
 * Gives the folder its final name in one step. A complete folder that is already there is kept; an incomplete one is replaced.
 * Only one process at a time does this (`turn`), so that none removes what another has just put there.
 */
async function putInPlace(fresh: string, place: string): Promise<void> {
  const turn = `${place}.turn`;
  while (!isWhole(place)) {
    try {
      await mkdir(turn);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (ageOf(turn) > longestTurn) await rm(turn, { recursive: true, force: true });
      await wait(20);
      continue;
    }
    try {
      if (isWhole(place)) return;
      await rm(place, { recursive: true, force: true });
      await rename(fresh, place);
    } finally {
      await rm(turn, { recursive: true, force: true });
    }
  }
}

/** Milliseconds since it was written; 0 when it no longer exists. */
function ageOf(path: string): number {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written === undefined ? 0 : Date.now() - written;
}

function removeAbandoned(place: string): void {
  const shelf = dirname(place);
  for (const name of readdirSync(shelf)) {
    if (!/^chromium-.*\.part-/.test(name)) continue;
    const path = join(shelf, name);
    if (ageOf(path) > abandoned) rmSync(path, { recursive: true, force: true });
  }
}

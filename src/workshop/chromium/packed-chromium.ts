// Unpacks the Chromium that npm brought: once, into a place of the project's own, whole or not at all.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../../..');
/** Beside the proofs of stories. The shared temporary folder is everybody's: what lies there may be half of a browser. */
const usualShelf = join(root, 'node_modules/.cache/hand-up');
/** Written last, inside the folder, before the folder gets its name: each file's size in bytes. */
const mark = 'whole.json';
/** An unpacking takes seconds: what is older was left by a process that was ended. */
const abandoned = 3_600_000;
/** Taking a name is a matter of milliseconds, removing a broken browser of a second. */
const longestTurn = 30_000;

/** The path of the browser. Processes that ask at the same moment all get a whole one. Rejects with what to do when there is no room. */
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
  // Its package.json is no export: it is found beside the files that are.
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  for (let folder = dirname(entry); folder !== dirname(folder); folder = dirname(folder)) {
    if (basename(folder) !== 'chromium') continue;
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  }
  throw new Error('@sparticuz/chromium has no package.json.');
}

/** The package unpacks into the temporary folder, whatever that is: a process of its own has its own. */
async function inflateInto(folder: string): Promise<void> {
  const script = "import('@sparticuz/chromium').then(({ default: packed }) => packed.executablePath())";
  await promisify(execFile)(process.execPath, ['-e', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' },
  });
}

/** Every file in the folder, the mark itself excepted, with its size. */
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
 * A folder gets its name in one step. A whole one that was there first is kept; one that is not whole makes way.
 * One process at a time does this, so that none takes away what another has just put there.
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

/** In milliseconds; 0 when it is not there any more. */
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

// Packs the built product: beside each text file its brotli and gzip form, as small as they get, so that no visitor waits for packing.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packed } from '../../server/packed.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Fonts and pictures are packed already. */
const shrinks = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt']);
/** In bytes: what is smaller fits one packet of the network either way. */
const worthIt = 500;
/** Most files of a build are those of the last one, so their packed forms are kept. */
const drawer = resolve(import.meta.dirname, '../../../node_modules/.cache/hand-up/packed');

/** Call it last: what is written to a file afterwards would be missing in its packed forms. */
export async function packFolder(folder: string): Promise<void> {
  mkdirSync(drawer, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => shrinks.has(extname(name)))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size > worthIt);
  const next = async (): Promise<void> => {
    for (let path = files.pop(); path !== undefined; path = files.pop()) await pack(path);
  };
  // As many as Node packs at the same time.
  await Promise.all(Array.from({ length: 4 }, next));
}

async function pack(path: string): Promise<void> {
  const raw = readFileSync(path);
  const name = createHash('sha256').update(raw).digest('base64url');
  for (const [coding, ending] of packed) {
    const kept = join(drawer, name + ending);
    const body = readKept(kept) ?? (await made(raw, coding));
    writeFileSync(path + ending, body);
    keep(kept, body);
  }
}

function made(raw: Buffer, coding: string): Promise<Buffer> {
  if (coding === 'gzip') return zip(raw, { level: 9 });
  return brotli(raw, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Failing to write is ignored, because it can be made again. Renamed in one step, because another build may be reading. */
function keep(path: string, body: Buffer): void {
  try {
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, body);
    renameSync(fresh, path);
  } catch {}
}

// The built product in memory: each file with its type, its tag, and its packed forms, which are made when first asked for.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Coding = 'br' | 'gzip' | 'identity';

interface ShelfFile {
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content, so it never changes. */
  readonly lasting: boolean;
  body(coding: Coding): Promise<Uint8Array>;
}

interface Shelf {
  /** `path` as in an address, from `/`. */
  file(path: string): ShelfFile | undefined;
  readonly paths: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Throws when the folder is missing. */
export function createShelf(folder: string): Shelf {
  const files = new Map<string, ShelfFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, name);
    if (!statSync(full).isFile()) continue;
    const path = `/${relative(folder, full).split(sep).join('/')}`;
    // Files that begin with a dot are the build's notes for this server and are not served.
    if (!path.startsWith('/.')) files.set(path, fileFrom(path, readFileSync(full)));
  }
  // A folder answers with its `index.html`: at the top the first language's, in another language's folder that one's.
  for (const [path, file] of [...files])
    if (path.endsWith('/index.html')) files.set(path.slice(0, -'index.html'.length), file);
  return { file: (path) => files.get(path), paths: [...files.keys()] };
}

function fileFrom(path: string, raw: Buffer): ShelfFile {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const shrinks = /^text|json|javascript|svg/.test(type) && raw.length > 500;
  const made = new Map<Coding, Promise<Uint8Array>>();
  const make = (coding: Coding): Promise<Uint8Array> => {
    if (!shrinks || coding === 'identity') return Promise.resolve(raw);
    if (coding === 'gzip') return zip(raw, { level: 9 });
    return brotli(raw, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    });
  };
  return {
    type,
    etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 22)}"`,
    lasting: path.startsWith('/assets/'),
    body(coding) {
      const ready = made.get(coding) ?? make(coding);
      made.set(coding, ready);
      return ready;
    },
  };
}

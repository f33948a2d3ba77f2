// The built product in memory: each file with its type, its tag, and the packed forms that the build left beside it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { type Coding, packed } from './packed.ts';

interface ShelfFile {
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content, so it never changes. */
  readonly lasting: boolean;
  readonly body: Uint8Array;
  /** Absent for pictures, fonts and very small files, and where the build packed nothing. */
  readonly packed: ReadonlyMap<Coding, Uint8Array>;
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
const endings = new Set(packed.values());

/** Throws when the folder is missing. */
export function createShelf(folder: string): Shelf {
  const files = new Map<string, ShelfFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const full = join(folder, name);
    // A packed form is served in place of its file, never by its own name.
    if (!statSync(full).isFile() || endings.has(extname(name))) continue;
    const path = `/${relative(folder, full).split(sep).join('/')}`;
    // Files that begin with a dot are the build's notes for this server and are not served.
    if (!path.startsWith('/.')) files.set(path, fileFrom(path, full));
  }
  // A folder answers with its `index.html`: at the top the first language's, in another language's folder that one's.
  for (const [path, file] of [...files])
    if (path.endsWith('/index.html')) files.set(path.slice(0, -'index.html'.length), file);
  return { file: (path) => files.get(path), paths: [...files.keys()] };
}

function fileFrom(path: string, full: string): ShelfFile {
  const body = readFileSync(full);
  const forms = [...packed].flatMap(([coding, ending]) =>
    existsSync(full + ending) ? [[coding, readFileSync(full + ending)] as const] : [],
  );
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    lasting: path.startsWith('/assets/'),
    body,
    packed: new Map(forms),
  };
}

// The files of this build that a device keeps. A file is stored and served only when its hash is that of this build, so the
// sign-in page of a school network, which answers every address with 200, never takes the place of a file.

/** Hashes by path. A hash is the first 22 letters of the SHA-256 in base64url, as `hashOf` makes it. */
export type FileHashes = Readonly<Record<string, string>>;

interface OwnFiles {
  /** The file as it is kept on this device. */
  kept(path: string): Promise<Response | undefined>;
  /**
   * The kept file, or the fetched one, which is then kept. `undefined` when the answer is not this build's. Rejects
   * without a network.
   */
  obtain(path: string): Promise<Response | undefined>;
  /** Keeps a copy of an answer that was fetched elsewhere, if it is this build's. */
  keep(path: string, response: Response): Promise<void>;
  /** Deletes what other builds kept. */
  tidy(): Promise<void>;
}

/** `hashFor` gives the hash of a file of this build, and `undefined` for any other file. */
export function createOwnFiles(
  open: () => Promise<Cache>,
  hashFor: (path: string) => Promise<string | undefined>,
): OwnFiles {
  // The hash is part of the key, so that two builds do not mix while the newer one waits.
  const keyOf = (path: string, hash: string): string => `${path}?${hash}`;

  const kept = async (path: string): Promise<Response | undefined> => {
    const hash = await hashFor(path);
    if (hash === undefined) return undefined;
    const found = await (await open()).match(keyOf(path, hash));
    // An entry without the mark was not put there by this worker.
    return found?.headers.get(mark) === hash ? found : undefined;
  };

  /** The answer with the mark, which is also kept; `undefined` when it is not this build's. */
  const accept = async (path: string, response: Response): Promise<Response | undefined> => {
    const hash = await hashFor(path);
    if (hash === undefined || response.status !== 200) return undefined;
    const body = await response.arrayBuffer();
    if ((await hashOf(body)) !== hash) return undefined;
    const headers = new Headers(response.headers);
    // The body is unpacked already, so the headers about packing are wrong.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(mark, hash);
    const ours = new Response(body, { headers });
    // On a full device the answer is given out without being kept.
    await (await open()).put(keyOf(path, hash), ours.clone()).catch(() => undefined);
    return ours;
  };

  return {
    kept,
    async obtain(path) {
      return (
        (await kept(path)) ??
        (await accept(path, await fetch(path))) ??
        // Past the browser's own cache, which may hold a sign-in page too.
        (await accept(path, await fetch(path, { cache: 'reload' })))
      );
    },
    async keep(path, response) {
      if ((await kept(path)) === undefined) await accept(path, response);
    },
    async tidy() {
      const cache = await open();
      for (const { url } of await cache.keys()) {
        const { pathname, search } = new URL(url);
        if ((await hashFor(pathname)) !== search.slice(1)) await cache.delete(url);
      }
    },
  };
}

const mark = 'x-hand-up';

/** `crypto.subtle` exists wherever there are service workers. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);
}

// The files of this build that a device keeps. A file is kept and given out only when its hash is the build's own: the
// sign-in page of a school network, which answers every address with 200, is neither.

/** Hashes by path. A hash is the first 22 letters of the SHA-256 in base64url, as `hashOf` makes it. */
export type FileHashes = Readonly<Record<string, string>>;

interface OwnFiles {
  /** The file as it is kept on this device. */
  kept(path: string): Promise<Response | undefined>;
  /** Kept, or fetched and then kept. `undefined` when what came is not this build's. Rejects without a network. */
  obtain(path: string): Promise<Response | undefined>;
  /** Keeps a copy of an answer that has come, if it is this build's. */
  keep(path: string, response: Response): Promise<void>;
  /** Lets go of what other builds kept. */
  tidy(): Promise<void>;
}

/** `hashFor` knows the files of this build; another file has none. */
export function createOwnFiles(
  open: () => Promise<Cache>,
  hashFor: (path: string) => Promise<string | undefined>,
): OwnFiles {
  // The hash in the key keeps two builds apart while one is waiting for the other to end.
  const keyOf = (path: string, hash: string): string => `${path}?${hash}`;

  const kept = async (path: string): Promise<Response | undefined> => {
    const hash = await hashFor(path);
    if (hash === undefined) return undefined;
    const found = await (await open()).match(keyOf(path, hash));
    // Without our mark it was put there by something else.
    return found?.headers.get(mark) === hash ? found : undefined;
  };

  /** The answer with our mark, kept as well; `undefined` when it is not ours. */
  const accept = async (path: string, response: Response): Promise<Response | undefined> => {
    const hash = await hashFor(path);
    if (hash === undefined || response.status !== 200) return undefined;
    const body = await response.arrayBuffer();
    if ((await hashOf(body)) !== hash) return undefined;
    const headers = new Headers(response.headers);
    // The body is unpacked by now.
    for (const name of ['content-encoding', 'content-length']) headers.delete(name);
    headers.set(mark, hash);
    const ours = new Response(body, { headers });
    // A full device goes without a copy.
    await (await open()).put(keyOf(path, hash), ours.clone()).catch(() => undefined);
    return ours;
  };

  return {
    kept,
    async obtain(path) {
      return (
        (await kept(path)) ??
        (await accept(path, await fetch(path))) ??
        // The browser's own cache may hold a sign-in page too.
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

/** Browsers have `crypto.subtle` wherever they have a service worker. */
async function hashOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);
}

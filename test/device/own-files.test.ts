// Files of a build on a device: a file is kept and given out only with the hash this build expects, and files of older builds go.
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOwnFiles } from '../../src/device/own-files.ts';

const origin = 'https://school.example';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);

/** As much of a browser’s cache as the code uses. */
function createMapCache(kept: Map<string, Response>): Cache {
  const full = (url: RequestInfo | URL): string => new URL(String(url), origin).href;
  return {
    match: async (url: RequestInfo) => kept.get(full(url))?.clone(),
    put: async (url: RequestInfo, response: Response) => void kept.set(full(url), response),
    delete: async (url: RequestInfo) => kept.delete(full(url)),
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
  } as unknown as Cache;
}

let kept: Map<string, Response>;
let network: (path: string, asked: RequestInit | undefined) => Response;
const asked = vi.fn((path: string, init?: RequestInit) => network(path, init));
beforeEach(() => {
  kept = new Map();
  asked.mockClear();
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => asked(path, init));
});
afterEach(() => vi.unstubAllGlobals());

const build = (texts: Readonly<Record<string, string>>) =>
  createOwnFiles(
    async () => createMapCache(kept),
    async (path) => {
      const text = texts[path];
      return text === undefined ? undefined : hashOf(text);
    },
  );
const signIn = (): Response => new Response('<h1>Sign in</h1>');
const textOf = (response: Response | undefined): Promise<string> | undefined => response?.text();

it('a device fetches a file once, and gives it out from the cache from then on', async () => {
  network = () => new Response('game', { headers: { 'content-encoding': 'br' } });
  const files = build({ '/a.js': 'game' });
  expect(await textOf(await files.obtain('/a.js'))).toBe('game');
  network = signIn;
  const again = await files.obtain('/a.js');
  expect(await textOf(again)).toBe('game');
  // The cache keeps the file unpacked, so it must not say that it is packed.
  expect(again?.headers.has('content-encoding')).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
});

it('a device keeps no sign-in page, and asks past the browser’s own cache when that held one', async () => {
  network = (_, init) => (init?.cache === 'reload' ? new Response('game') : signIn());
  expect(await textOf(await build({ '/a.js': 'game' }).obtain('/a.js'))).toBe('game');
  kept.clear();
  network = signIn;
  const files = build({ '/a.js': 'game' });
  expect(await files.obtain('/a.js')).toBeUndefined();
  expect(kept.size).toBe(0);
});

it('a device gives out no kept file with another content, and no file that is not of this build', async () => {
  kept.set(`${origin}/a.js?${hashOf('game')}`, new Response('torn'));
  const files = build({ '/a.js': 'game' });
  expect(await files.kept('/a.js')).toBeUndefined();
  network = () => new Response('other');
  expect(await files.kept('/b.js')).toBeUndefined();
  expect(await files.obtain('/b.js')).toBeUndefined();
});

it('a device keeps the files of two builds apart until the newer build tidies up', async () => {
  const [old, next] = [
    build({ '/a.js': 'old', '/same.js': 'same' }),
    build({ '/a.js': 'next', '/same.js': 'same' }),
  ];
  for (const [path, text] of [
    ['/a.js', 'old'],
    ['/same.js', 'same'],
  ] as const)
    await old.keep(path, new Response(text));
  await next.keep('/a.js', new Response('next'));
  expect(await textOf(await old.kept('/a.js'))).toBe('old');
  await next.tidy();
  expect(await old.kept('/a.js')).toBeUndefined();
  expect(await textOf(await next.kept('/a.js'))).toBe('next');
  expect(await textOf(await next.kept('/same.js'))).toBe('same');
});

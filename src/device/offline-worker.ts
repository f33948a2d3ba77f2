// The service worker: keeps this build on the device, serves it without a network, and refuses files that are not of this build.
import { talkIn } from '../practice/talk-address.ts';
import { talkPage, talkPartAt } from '../practice/talk-page.ts';
import { createOwnFiles, type FileHashes } from './own-files.ts';
import { gamePageIn, type WorkerBuild, workerAnswer } from './worker-answers.ts';

/** The part of a service worker's global scope that is used here. */
interface WorkerWorld {
  readonly caches: CacheStorage;
  readonly location: Location;
  readonly navigator: { readonly onLine: boolean };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {
      type: 'window';
    }): Promise<readonly { url: string; navigate(url: string): unknown }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** Filled in by the build: everything text mode needs, which is kept at once, for each language. */
declare const HAND_UP_AT_ONCE: Readonly<Record<string, FileHashes>>;
/** Filled in by the build: the address of the hashes of all other files, which are kept when they are first used. */
declare const HAND_UP_WHEN_USED: string;

const world = self as unknown as WorkerWorld;
const [firstLanguage = ''] = Object.keys(HAND_UP_AT_ONCE);
/** The language of the page that registered this worker: its files are kept at once. */
const language = new URL(world.location.href).searchParams.get('lang') ?? firstLanguage;
const atOnce = HAND_UP_AT_ONCE[language] ?? {};
const build: WorkerBuild = {
  origin: world.location.origin,
  languages: Object.keys(HAND_UP_AT_ONCE),
  isAtOnce: (path) => path in atOnce,
};
const cacheName = 'hand-up';
/** Caches of an earlier worker, which kept files without checking them. */
const olderCache = /^workbox-precache|^(grown-ups|used)$/;
/** The mark in every page of the game, of any build. */
const pageMark = 'id="hand-up"';
/** How many files are fetched at once. */
const handful = 4;

const own = createOwnFiles(() => world.caches.open(cacheName), hashFor);
const hashes: { whenUsed?: Promise<FileHashes> } = {};

world.addEventListener('install', (event) => event.waitUntil(keepAtOnce()));
world.addEventListener('activate', (event) => event.waitUntil(takeOver()));
world.addEventListener('message', ({ data }) => {
  if (data?.type === 'SKIP_WAITING') void world.skipWaiting();
});
world.addEventListener('fetch', (event) => {
  const { request } = event;
  const answer = workerAnswer(request, build);
  switch (answer?.with) {
    case 'gamePage':
      return event.respondWith(gamePage(request, answer.language));
    case 'freshPage':
      return event.respondWith(freshPage(event, answer.path));
    case 'file':
      return event.respondWith(file(request, answer.path));
  }
});

async function hashFor(path: string): Promise<string | undefined> {
  return atOnce[path] ?? (path === HAND_UP_WHEN_USED ? undefined : (await otherHashes())[path]);
}

/** Read once. If they were never kept and there is no network, there are no other hashes yet. */
function otherHashes(): Promise<FileHashes> {
  hashes.whenUsed ??= own.obtain(HAND_UP_WHEN_USED).then(
    (found) => found?.json() ?? none(),
    () => none(),
  );
  return hashes.whenUsed;
}

function none(): FileHashes {
  delete hashes.whenUsed;
  return {};
}

/** If one file is not of this build, the whole installation fails, and the browser tries again at a later visit. */
async function keepAtOnce(): Promise<void> {
  const left = Object.keys(atOnce);
  const next = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      if (!(await own.obtain(path))) throw new Error(`What came for ${path} is not a file of Hand Up.`);
  };
  await Promise.all(Array.from({ length: handful }, next));
  // Such a device shows a sign-in page instead of the game, so no student could be asked about the newer version: it
  // starts at once.
  if (await showsAnotherPage()) await world.skipWaiting();
}

async function takeOver(): Promise<void> {
  const mend = await showsAnotherPage();
  for (const name of await world.caches.keys()) if (olderCache.test(name)) await world.caches.delete(name);
  await own.tidy();
  if (!mend) return;
  await world.clients.claim();
  for (const client of await world.clients.matchAll({ type: 'window' })) client.navigate(client.url);
}

/** True when the earlier worker kept a page that is not the game as the game's page. */
async function showsAnotherPage(): Promise<boolean> {
  for (const name of (await world.caches.keys()).filter((each) => olderCache.test(each))) {
    const cache = await world.caches.open(name);
    for (const request of await cache.keys()) {
      if (new URL(request.url).pathname !== gamePageIn(firstLanguage, build.languages)) continue;
      const text = await (await cache.match(request))?.text();
      if (text !== undefined && !text.includes(pageMark)) return true;
    }
  }
  return false;
}

/**
 * The page that was asked for. Without a network a page whose language is not on this device would stay empty: it is
 * given in this worker's language, and stays at its address.
 */
async function gamePage(request: Request, asked: string): Promise<Response> {
  const canShow = world.navigator.onLine || (await isHere(asked));
  return keptPage(request, canShow ? asked : language).catch(async () => {
    // A browser may take itself to be online where nothing comes.
    const mine = await own.kept(gamePageIn(language, build.languages));
    return mine ? withTalk(mine, request, language) : Response.error();
  });
}

/** Are all files on this device that the game needs at its start in a language? */
async function isHere(code: string): Promise<boolean> {
  if (code === language) return true;
  const kept = await Promise.all(Object.keys(HAND_UP_AT_ONCE[code] ?? {}).map((path) => own.kept(path)));
  return kept.every((each) => each !== undefined);
}

/**
 * The game's page from the device. If it is not kept and cannot be fetched as this build's, the network's answer is
 * shown, even a sign-in page.
 */
async function keptPage(request: Request, code: string): Promise<Response> {
  const path = gamePageIn(code, build.languages);
  const page = (await own.kept(path)) ?? (await own.obtain(path).catch(() => undefined));
  return page ? withTalk(page, request, code) : fetch(request);
}

/** The game's page, with the first page of the role-play that the address opens. */
async function withTalk(page: Response, { url }: Request, code: string): Promise<Response> {
  const talk = talkIn(new URL(url).searchParams);
  if (talk === undefined) return page;
  const first = await own.kept(gamePageIn(code, build.languages).replace('index.html', talkPartAt(talk)));
  if (!first) return page;
  return new Response(talkPage(await page.text(), await first.text()), { headers: page.headers });
}

/**
 * A grown-ups' page from the network; the kept one where there is no network, or where a sign-in page answers
 * instead.
 */
async function freshPage(event: AskedEvent, path: string): Promise<Response> {
  const came = await fetch(event.request).catch(() => undefined);
  const isOurs = came?.status === 200 && (await came.clone().text()).includes(pageMark);
  if (!came || !isOurs) return (await own.kept(path)) ?? came ?? Response.error();
  event.waitUntil(own.keep(path, came.clone()));
  return came;
}

/** A file of this build from the device, kept from now on; a file of another build directly from the network. */
async function file(request: Request, path: string): Promise<Response> {
  if ((await hashFor(path)) === undefined) return fetch(request);
  return (await own.obtain(path)) ?? new Response(null, { status: 502, statusText: 'Not a file of Hand Up' });
}

// The server as one function from request to answer: it serves the built product, packed and cached. The classroom server grows from it.
import { join } from 'node:path';
import { Hono } from 'hono';
import { talkIn } from '../practice/talk-address.ts';
import { talkPageAt } from '../practice/talk-page.ts';
import { headersOfFiles, safetyHeadersFor } from './content-policy.ts';
import { type Coding, packed } from './packed.ts';
import { createPreload } from './preload.ts';
import { createShelf } from './shelf.ts';

const forEver = 'public, max-age=31536000, immutable';
/** Browsers keep the file and ask about it each time, so that they see a new version at once. */
const askFirst = 'no-cache';

/** `folder` is the built product. Throws when it is missing. */
export function createApp(folder: string): Hono {
  const shelf = createShelf(folder);
  const preloadFor = createPreload(folder);
  const safetyHeaders = safetyHeadersFor(join(folder, 'index.html'));
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const headers = context.req.path.startsWith('/assets/') ? headersOfFiles : safetyHeaders;
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  });

  app.on(['GET', 'HEAD'], '*', (context) => {
    const { pathname, searchParams } = new URL(context.req.url);
    const isGame = pathname.endsWith('/');
    const own = isGame ? ownPage(searchParams) : undefined;
    const file = (own && shelf.file(pathname + own)) ?? shelf.file(pathname);
    if (!file) return context.text('There is nothing here. Go to the front page: /', 404);
    const headers: Record<string, string> = {
      'content-type': file.type,
      'cache-control': file.lasting ? forEver : askFirst,
      etag: file.etag,
      vary: 'accept-encoding',
    };
    const link = isGame ? preloadFor(pathname, searchParams) : undefined;
    if (link) headers.link = link;
    if (context.req.header('if-none-match')?.includes(file.etag)) return context.body(null, 304, headers);
    const coding = codingFor(context.req.header('accept-encoding') ?? '', file.packed);
    const body = (coding && file.packed.get(coding)) ?? file.body;
    if (coding) headers['content-encoding'] = coding;
    headers['content-length'] = String(body.byteLength);
    if (context.req.method === 'HEAD') return context.body(null, 200, headers);
    return context.body(new Uint8Array(body), 200, headers);
  });

  app.all('*', (context) => context.text('Only reading is possible here.', 405, { allow: 'GET, HEAD' }));
  app.onError((_, context) => context.text('Something broke on the server. Load the page again.', 500));
  return app;
}

/** The front door, which is the bare address, and each talk have a page of their own; all other screens share one. */
function ownPage(query: URLSearchParams): string | undefined {
  const talk = talkIn(query);
  if (talk !== undefined) return talkPageAt(talk);
  return query.size === 0 ? 'front.html' : undefined;
}

/** The smallest of the file's packed forms that the browser takes; `undefined` where there is none. */
function codingFor(accepted: string, forms: ReadonlyMap<Coding, unknown>): Coding | undefined {
  const codings = accepted.split(',').map((each) => each.trim().split(';')[0]);
  return [...packed.keys()].find((coding) => codings.includes(coding) && forms.has(coding));
}

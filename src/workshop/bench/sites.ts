// The site of a benchmark: the built product, and under /bare/ the bare pages it is measured against, behind the same server.
import { Hono } from 'hono';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { buildBarePages } from './build-bare-pages.ts';

export interface Sites {
  /** The address of the product, without a slash at the end. */
  readonly ours: string;
  /** The address that the names of bare pages follow. */
  readonly bare: string;
  /** What the product's part has answered so far. */
  readonly served: readonly Served[];
  close(): Promise<void>;
}

interface Served {
  readonly path: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
  /** Of the body, as it goes over the wire. */
  readonly bytes: number;
}

const bareFolder = '/bare';

/** `product` is the folder of a build. */
export async function openSites(product: string): Promise<Sites> {
  const app = new Hono();
  const bare = createApp(await buildBarePages(bareFolder));
  const ours = createApp(product);
  app.mount(bareFolder, bare.fetch);
  const served: Served[] = [];
  app.all('*', async ({ req: { raw, path } }) => {
    const at = Date.now();
    const answer = await ours.fetch(raw);
    served.push({ path, at, bytes: Number(answer.headers.get('content-length') ?? 0) });
    return answer;
  });
  const { port, close } = await listen(app, { port: 0, tries: 1 });
  const origin = `http://127.0.0.1:${port}`;
  return { ours: origin, bare: `${origin}${bareFolder}`, served, close };
}

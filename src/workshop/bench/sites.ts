// The two sites of a benchmark: the built product, and the bare pages it is measured against, each behind the same server.
import { resolve } from 'node:path';
import { createApp } from '../../server/app.ts';
import { type Listening, listen } from '../../server/listen.ts';
import { buildBarePages } from './build-bare-pages.ts';

export interface Sites {
  /** Origins, without a slash at the end. */
  readonly ours: string;
  readonly bare: string;
  close(): Promise<void>;
}

const product = resolve(import.meta.dirname, '../../../dist');

export async function openSites(): Promise<Sites> {
  const folders = [product, await buildBarePages()];
  const [ours, bare] = await Promise.all(
    folders.map((folder) => listen(createApp(folder), { port: 0, tries: 1 })),
  );
  return {
    ours: originOf(ours),
    bare: originOf(bare),
    async close() {
      await Promise.all([ours?.close(), bare?.close()]);
    },
  };
}

function originOf(listening: Listening | undefined): string {
  return `http://127.0.0.1:${listening?.port}`;
}

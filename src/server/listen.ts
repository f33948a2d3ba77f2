// Opens the server on the port that was asked for, or the next one that is free.
import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

interface ListenOptions {
  readonly port: number;
  /** How many ports to try, one after the other. */
  readonly tries?: number;
  readonly hostname?: string;
}

/** `port: 0` takes any. Rejects when none of the tried ports is free. */
export async function listen(app: Hono, options: ListenOptions): Promise<Listening> {
  const { port, tries = 20, hostname = '127.0.0.1' } = options;
  for (let at = port; at < port + tries; at++) {
    const listening = await tryPort(app, at, hostname);
    if (listening) return listening;
  }
  throw new Error(
    `No port from ${port} to ${port + tries - 1} is free. Close another program and try again.`,
  );
}

/** `undefined` when another program has the port. */
function tryPort(app: Hono, port: number, hostname: string): Promise<Listening | undefined> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname }, ({ port: taken }) =>
      resolve({ port: taken, close: () => close(server) }),
    ) as Server;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
      else reject(error);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

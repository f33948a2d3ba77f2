// `npm start`: serves the built product on this machine and opens it in the browser.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import open from 'open';
import { createApp } from './app.ts';
import { listen } from './listen.ts';

const folder = resolve(import.meta.dirname, '../../dist');
const wanted = Number(process.env.PORT ?? 4173);

if (!existsSync(resolve(folder, 'index.html'))) {
  console.error('Hand Up has not been built yet. Run: npm start');
  process.exit(1);
}

const { port, close } = await listen(createApp(folder), { port: wanted });
const address = `http://localhost:${port}`;
if (port !== wanted) console.log(`Port ${wanted} is taken by another program, so this is port ${port}.`);
console.log(`Hand Up is open at ${address} (press Ctrl+C to stop)`);

// In CI, or without a terminal, no person sees a browser: only print the address.
const isUnattended = process.env.CI || process.env.HAND_UP_NO_OPEN || !process.stdout.isTTY;
if (!isUnattended) await open(address).catch(() => console.log(`Open ${address} in a browser.`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

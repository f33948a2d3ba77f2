// The port the server listens on: the one asked for, or the next free one.
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { build } from './built.ts';

const built = build();
afterAll(built.remove);
const app = createApp(built.folder);

test('the server serves on the port it says', async () => {
  const { port, close } = await listen(app, { port: 0 });
  const answer = await fetch(`http://127.0.0.1:${port}/`);
  expect(await answer.text()).toContain('Hand Up');
  await close();
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
});

test('the server takes the next port when another program has the first', async () => {
  const first = await listen(app, { port: 0 });
  const second = await listen(app, { port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  await Promise.all([first.close(), second.close()]);
});

test('the server says what to do when no port is free', async () => {
  const { port, close } = await listen(app, { port: 0 });
  await expect(listen(app, { port, tries: 1 })).rejects.toThrow(/Close another program and try again/);
  await close();
});

// A page that runs the writing room in a module worker: built for the test, served with the product's headers, and part of no download.
import { resolve } from 'node:path';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { safetyHeadersFor } from '../../src/server/content-policy.ts';
import { listen } from '../../src/server/listen.ts';
import { openBrowser } from '../browser/house.ts';
import type { AllShelved } from './shelve-all.ts';
import type { StoryFiles } from './story-texts.ts';

export interface WritingPage {
  /** Checks files as a person would bring them: texts as typed, bytes as saved. */
  shelveAll(files: StoryFiles): Promise<AllShelved>;
  /** Errors that the browser reported. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** The path of the worker's script. */
const workerFile = '/writing-worker.js';

export async function openWritingPage(): Promise<WritingPage> {
  const code = await buildWorker();
  const headers = safetyHeadersFor('');
  const app = new Hono();
  app.get('/', (context) =>
    context.html('<!doctype html><title>Writing</title><link rel="icon" href="data:,">', 200, headers),
  );
  app.get(workerFile, (context) =>
    context.body(code, 200, { ...headers, 'content-type': 'text/javascript' }),
  );
  const served = await listen(app, { port: 0, tries: 1 });
  const browser: Browser = await openBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${served.port}/`);
  return {
    shelveAll: (files) => askWorker(page, files),
    errors,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** Builds the worker as one module, with all its imports inside. */
async function buildWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'writing-worker.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [first] = [built].flat();
  const pieces = first && 'output' in first ? first.output : [];
  const [piece] = pieces;
  if (pieces.length !== 1 || piece?.type !== 'chunk') throw new Error('The worker has to be one module.');
  if (piece.imports.length > 0) throw new Error(`The worker asks for ${piece.imports.join(', ')}.`);
  return piece.code;
}

/** Sends the bytes to the page as base64, which `evaluate` can carry. */
async function askWorker(page: Page, files: StoryFiles): Promise<AllShelved> {
  const sent = Object.entries(files).map(([path, file]) =>
    typeof file === 'string'
      ? { path, text: file }
      : { path, base64: Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('base64') },
  );
  const answer = await page.evaluate(
    async ({ sent: all, worker: address }) => {
      const given = Object.fromEntries(
        all.map(({ path, text, base64 }) => [
          path,
          text ?? Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0)),
        ]),
      );
      const worker = new Worker(address, { type: 'module' });
      try {
        return await new Promise<string>((done, fail) => {
          worker.addEventListener('message', ({ data }) => done(JSON.stringify(data)));
          worker.addEventListener('error', ({ message }) => fail(new Error(`The worker: ${message}`)));
          worker.postMessage(given);
        });
      } finally {
        worker.terminate();
      }
    },
    { sent, worker: workerFile },
  );
  return JSON.parse(answer) as AllShelved;
}

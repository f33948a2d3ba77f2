// One house for the browser tests: the product's own server on a free port, a real Chromium, and pages that tell on themselves.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Hono } from 'hono';
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { findChromium, launchChromium } from '../../src/workshop/chromium/chromium.ts';

const pictures = resolve(import.meta.dirname, 'pictures');

export interface House {
  readonly origin: string;
  readonly browser: Browser;
  /**
   * A page of a person who has never been here, or of one whose device is `storageState`. It belongs to the running
   * test and is closed after it, however that ends.
   */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** What a device keeps after these steps: made once in `beforeAll`, for a visit of each test to start from. */
  prepare(path: string, steps: (page: Page) => Promise<void>): Promise<Device>;
  close(): Promise<void>;
}

interface VisitOptions extends BrowserContextOptions {
  /** The page sees presses at the pace they are made. */
  readonly ownPace?: boolean;
  /**
   * The device keeps the whole game for use without a network. Otherwise it is as over the plain http of a school
   * network, where browsers have no service workers: fetching all files takes longer than most tests.
   */
  readonly keepsGame?: boolean;
}

/** Everything a browser keeps for us, databases included. */
export type Device = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses asked for that are not ours. */
  readonly foreign: readonly string[];
  /** What went wrong in any tab of the visit and was not caught. */
  readonly errors: readonly string[];
}

/**
 * Runs in the page: time between events looks five hundred times as long. A test presses faster than any finger, and two of its
 * presses are not one that was doubled. Again after the page was given a clock of its own.
 */
export function hurry(): void {
  const own = Object.getOwnPropertyDescriptor(Event.prototype, 'timeStamp')?.get;
  Object.defineProperty(Event.prototype, 'timeStamp', {
    configurable: true,
    get(this: Event) {
      return 500 * own?.call(this);
    },
  });
}

/** Runs in the page, as early as it can. */
function withoutWorkers(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { configurable: true, value: undefined });
}

export interface Answer {
  readonly body: string;
  /** Its content type. */
  readonly type: string;
}

/** What the network does with a request; the product's own server answers where this says nothing. */
export type Network = (path: string) => Answer | undefined;

const free: Network = () => undefined;

/** A page of our origin with nothing on it: to prepare a clock or a device before the product starts. */
export const blank = '/blank';

const dist = resolve(import.meta.dirname, '../../dist');

/** Pages are put together without WebGL, which here has no graphics card under it: the tests take a third less time. */
const plainPages = ['--disable-gpu-compositing'];

export async function openBrowser(): Promise<Browser> {
  const found = await findChromium();
  return launchChromium({ ...found, args: [...found.args, ...plainPages] });
}

/** `folder` is the built product that is served. */
export async function openHouse(network: Network = free, folder = dist): Promise<House> {
  mkdirSync(pictures, { recursive: true });
  const app = new Hono();
  app.get(blank, (context) =>
    context.html('<!doctype html><title>Blank</title><link rel="icon" href="data:,">'),
  );
  const ours = createApp(folder);
  app.all('*', (context) => {
    const answer = network(new URL(context.req.url).pathname);
    if (!answer) return ours.fetch(context.req.raw);
    return context.body(answer.body, 200, { 'content-type': answer.type });
  });
  const served: Listening = await listen(app, { port: 0, tries: 1 });
  const origin = `http://127.0.0.1:${served.port}`;
  const browser = await openBrowser();
  const open = async (path: string, options: VisitOptions): Promise<Visit> => {
    const { ownPace, keepsGame, ...rest } = options;
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...rest });
    if (!ownPace) await context.addInitScript(hurry);
    if (!keepsGame) await context.addInitScript(withoutWorkers);
    // Twice the usual: a page of a busy machine may take its time, and what is there at once costs nothing.
    context.setDefaultTimeout(60_000);
    const foreign: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) foreign.push(url);
    });
    context.on('weberror', (error) => errors.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    try {
      const page = await context.newPage();
      await page.goto(origin + path);
      return { page, context, foreign, errors };
    } catch (error) {
      await context.close();
      throw error;
    }
  };
  return {
    origin,
    browser,
    visit(path, options = {}) {
      let opening: Promise<Visit> | undefined;
      closeAfterTest(async () => {
        const visit = await opening?.catch(() => undefined);
        await visit?.context.close();
      });
      opening = open(path, options);
      return opening;
    },
    async prepare(path, steps) {
      const { page, context } = await open(path, { reducedMotion: 'reduce' });
      try {
        await steps(page);
        return await context.storageState({ indexedDB: true });
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** The drawn stage is on the canvas, faces included. */
export async function stageReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.stage === 'ready');
}

/** However the running test ends. */
function closeAfterTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch (cause) {
    throw new Error(
      'A visit belongs to one test: open it there. What all tests of a file begin with is made by `house.prepare`.',
      { cause },
    );
  }
}

/** The page has drawn itself as it is to be: its letters are there, what fades in has come, and a frame of it has been. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const ends = (each: Animation) => Number.isFinite(Number(each.effect?.getComputedTiming().endTime));
    // One that is called off has ended too.
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(ends)
        .map(({ finished }) => finished),
    );
  });
}

/** A script that is fetched when the page has nothing better to do is there, whatever hash its name has. */
export async function hasFetched(page: Page, piece: RegExp): Promise<void> {
  await page.waitForFunction(
    (source) =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
        ({ name, responseEnd }) => responseEnd > 0 && new RegExp(source).test(name),
      ),
    piece.source,
  );
}

/** `HAND_UP_WHOLE=1` takes whole pages, for looking at all of them. With several tabs a frame is sometimes never painted: then it is asked for again. */
export async function picture(page: Page, name: string): Promise<void> {
  const fullPage = process.env.HAND_UP_WHOLE === '1';
  const take = (timeout: number) =>
    page.screenshot({ path: resolve(pictures, `${name}.png`), fullPage, timeout });
  await take(5000)
    .catch(() => take(10_000))
    .catch(() => take(30_000));
}

/** As a switch presses, which is never held up: a mouse as fast as a test would be taken for a double press. */
const press = (button: Locator): Promise<void> =>
  button.evaluate((element) => (element as HTMLElement).click());

/** Presses whatever leads on until the debrief; `pick` says which choice, by the list of their ids. */
export async function playThrough(
  page: Page,
  pick: (ids: readonly string[], step: number) => string | undefined,
): Promise<number> {
  let presses = 0;
  for (let step = 0; step < 200; presses++) {
    await page.waitForSelector('[data-choice], .next, .say-it-card, .debrief');
    if (await page.locator('.debrief').count()) return presses;
    if (await page.locator('.say-it-card').count()) {
      await page.locator('.say-it-part').first().click();
      await page.locator('.say-it-steps .first').click();
      await page.waitForSelector('.say-it-card', { state: 'detached' });
      continue;
    }
    const choices = page.locator('[data-choice]');
    if ((await choices.count()) > 0) {
      const ids = await choices.evaluateAll((all) =>
        all.map((each) => (each as HTMLElement).dataset.choice ?? ''),
      );
      const id = pick(ids, step) ?? ids[0];
      await press(page.locator(`[data-choice="${id}"]`));
      step++;
    } else await press(page.locator('.next'));
  }
  throw new Error('The role-play did not end.');
}

/** Goes on until the first choice after the next, so that something has been done. */
export async function oneMove(page: Page): Promise<void> {
  await page.waitForSelector('[data-choice]');
  await page.locator('[data-choice]').first().click();
  while ((await page.locator('[data-choice]').count()) === 0) await page.locator('.next').click();
}

export interface FactOn {
  readonly type: string;
  readonly id: string;
}

/** Every fact the device keeps, as its journal has them. */
export async function factsOn(page: Page): Promise<readonly FactOn[]> {
  return page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name).filter((name) => name !== undefined);
    const facts: FactOn[] = [];
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done, fail) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => done(all.result);
          all.onerror = () => fail(all.error);
        });
        for (const row of rows.flat()) {
          if (row !== null && typeof row === 'object' && 'type' in row && 'id' in row && 'sitting' in row)
            facts.push(row as unknown as FactOn);
        }
      }
      db.close();
    }
    return facts;
  });
}

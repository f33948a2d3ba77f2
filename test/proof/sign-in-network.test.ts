// A school network that answers every address with its sign-in page: nothing of it is kept, and the game is there again afterwards.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Hono } from 'hono';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { openBrowser } from '../browser/house.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const worker = readFileSync(resolve(dist, 'sw.js'), 'utf8');
const index = readFileSync(resolve(dist, 'index.html'), 'utf8');
const signIn = '<!doctype html><title>Wi-Fi</title><h1>Sign in to the school network</h1>';
const school = '/?at=school&stage=off';

/** What the network does with a request; the true server answers where this says nothing. */
type Network = (path: string) => { readonly body: string; readonly type: string } | undefined;
const page200 = { body: signIn, type: 'text/html' };
const script = (body: string) => ({ body, type: 'text/javascript' });
const free: Network = () => undefined;
const closed: Network = () => page200;

let network: Network = free;
let served: Listening;
let browser: Browser;
let origin: string;
beforeAll(async () => {
  const ours = createApp(dist);
  const app = new Hono();
  app.all('*', (context) => {
    const answer = network(new URL(context.req.url).pathname);
    if (!answer) return ours.fetch(context.req.raw);
    return context.body(answer.body, 200, { 'content-type': answer.type });
  });
  served = await listen(app, { port: 0, tries: 1 });
  origin = `http://127.0.0.1:${served.port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(() => {
  network = free;
});

/** A person of their own, whose browser is closed at the end. */
async function withPerson(
  visit: (context: BrowserContext, page: Page) => Promise<void>,
  options = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  try {
    await visit(context, await context.newPage());
  } finally {
    await context.close();
  }
}

const opens = async (page: Page, path = school, screen = '[data-screen="school"]') => {
  await page.goto(origin + path);
  await page.waitForSelector(screen);
};
/** The worker has kept everything it keeps at once. */
const isKept = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
const showsSignIn = (page: Page) =>
  page.getByRole('heading', { name: 'Sign in to the school network' }).waitFor();

describe('A network that wants a sign-in', () => {
  it('while the game is kept on the device spoils nothing, and it is kept at the next visit', () =>
    withPerson(async (context, page) => {
      const failed = new Promise<void>((done) => {
        network = (path) => {
          if (path !== '/sw.js') return undefined;
          network = closed;
          done();
          return undefined;
        };
      });
      await opens(page);
      await failed;
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
        .toBe(0);
      network = free;
      await opens(page);
      await isKept(page);
      await context.setOffline(true);
      await opens(page);
    }));

  it('afterwards: the game opens from the device, whole', () =>
    withPerson(async (_, page) => {
      await opens(page);
      await isKept(page);
      network = closed;
      await opens(page, '/?story=could-you-show-me&stage=off', '[data-choice]');
      await opens(page, '/', '.front-door');
    }));

  it('while a newer version is kept: the old one stays whole, and the newer one is offered later', () =>
    withPerson(async (_, page) => {
      await opens(page);
      await isKept(page);
      const newer = index.replace('</head>', '<meta name="newer" content="yes" /></head>');
      const hashes = /"\/index\.html":"([\w-]{22})"/;
      const hash = await page.evaluate(async (text) => {
        const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
        const all = btoa(String.fromCharCode(...bytes));
        return all.replace(/\+/g, '-').replace(/\//g, '_').slice(0, 22);
      }, newer);
      const newWorker = script(worker.replace(hashes, `"/index.html":"${hash}"`));
      let asked = false;
      network = (path) => {
        if (path !== '/sw.js') return page200;
        asked = true;
        return newWorker;
      };
      // It throws when what comes is not ours.
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const gone = new Promise<void>((done) => {
          registration.addEventListener('updatefound', () => {
            const { installing } = registration;
            installing?.addEventListener('statechange', () => installing.state === 'redundant' && done());
          });
        });
        await registration.update();
        await gone;
      });
      expect(asked).toBe(true);
      await opens(page);
      expect(await page.locator('meta[name="newer"]').count()).toBe(0);
      network = (path) => {
        if (path === '/sw.js') return newWorker;
        return path === '/index.html' ? { body: newer, type: 'text/html' } : undefined;
      };
      await opens(page);
      await page.getByRole('button', { name: 'Change over' }).click();
      await page.waitForSelector('meta[name="newer"]', { state: 'attached' });
      await page.waitForSelector('[data-screen="school"]');
    }));

  it('leaves the grown-ups’ pages as they were kept, and is shown where there is nothing better', () =>
    withPerson(async (_, page) => {
      await opens(page);
      await isKept(page);
      await opens(page, '/desk.html', '.desk-gate, .desk-frame, main');
      expect(await page.title()).toContain('the desk');
      network = closed;
      await page.goto(`${origin}/desk.html`);
      expect(await page.title()).toContain('the desk');
      await page.waitForSelector('main');
      await page.goto(`${origin}/board.html`);
      await showsSignIn(page);
      network = free;
      await page.goto(`${origin}/board.html`);
      expect(await page.title()).toMatch(/experts/i);
    }));

  it('is not kept as a font, whatever type it says', () =>
    withPerson(async (context, page) => {
      await opens(page);
      await isKept(page);
      await page.reload();
      await page.waitForSelector('[data-screen="school"]');
      const list = /\/assets\/when-used[^"]+/.exec(worker)?.[0].slice(1) ?? '';
      const used = Object.keys(JSON.parse(readFileSync(resolve(dist, list), 'utf8')));
      // No screen asks for this font before it is chosen in the settings.
      const font = used.find((path) => /opendyslexic.*\.woff2$/i.test(path)) ?? '';
      const ask = () =>
        page.evaluate(async (path) => (await fetch(path).catch(() => undefined))?.status, font);
      network = () => ({ body: signIn, type: 'font/woff2' });
      expect(await ask()).toBe(502);
      network = free;
      expect(await ask()).toBe(200);
      await context.setOffline(true);
      expect(await ask()).toBe(200);
    }));

  it('that spoilt an older copy is put right by the next visit, without a press', () =>
    withPerson(async (_, page) => {
      // As the workers before: whatever came was kept as the game's page.
      const older = `
        const name = 'workbox-precache-v2-' + registration.scope;
        addEventListener('install', (event) => event.waitUntil((async () => {
          skipWaiting();
          await (await caches.open(name)).put('/index.html?__WB_REVISION__=1', await fetch('/index.html'));
        })()));
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => {
          if (event.request.mode === 'navigate')
            event.respondWith(caches.match('/index.html?__WB_REVISION__=1'));
        });`;
      network = (path) => {
        if (path === '/sw.js') return script(older);
        return path === '/index.html' ? page200 : undefined;
      };
      await page.goto(origin);
      await page.waitForSelector('.front-door');
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      network = free;
      await page.goto(origin + school, { waitUntil: 'commit' });
      await page.waitForSelector('[data-screen="school"]');
      expect(await page.evaluate(() => caches.keys())).toEqual(['hand-up']);
    }));

  it('that got into the device’s copy all the same is not given out, and is replaced', () =>
    withPerson(async (context, page) => {
      await opens(page);
      await isKept(page);
      await page.evaluate(async (text) => {
        const cache = await caches.open('hand-up');
        for (const { url } of await cache.keys())
          await cache.put(url, new Response(text, { headers: { 'content-type': 'text/html' } }));
      }, signIn);
      await opens(page);
      await context.setOffline(true);
      await opens(page);
    }));
});

describe('A page that is open when the network wants a sign-in', () => {
  const unkept = { serviceWorkers: 'block' };
  it('says what to do when a role-play does not come, and goes on afterwards', () =>
    withPerson(async (_, page) => {
      // The school gets its cards ready at rest: what they need never comes.
      network = (path) => (/could-you-show-me|BriefingScreen/.test(path) ? page200 : undefined);
      await opens(page);
      network = closed;
      const story = page.getByRole('button', { name: /^Could You Show Me/ }).first();
      await story.click();
      await page.locator('.trouble-note', { hasText: 'wants you to sign in' }).waitFor();
      network = free;
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.waitForSelector('.briefing');
    }, unkept));

  it('says what to do when a screen does not come, and keeps the place', () =>
    withPerson(async (_, page) => {
      const talk = '/?story=could-you-show-me&stage=off';
      await opens(page, talk, '[data-choice]');
      await page.locator('[data-choice]').first().click();
      await page.waitForSelector('.next, [data-choice]');
      network = closed;
      await page.getByRole('button', { name: 'School' }).click();
      await page.getByRole('heading', { name: 'This page did not load' }).waitFor();
      expect(await page.locator('.did-not-load').innerText()).toContain('sign in');
      network = free;
      await page.getByRole('button', { name: 'Load again' }).click();
      await page.waitForSelector('[data-screen="school"]');
    }, unkept));

  it('says so when no script comes at all, on each of the pages', () =>
    withPerson(async (context, page) => {
      network = (asked) => (asked.endsWith('.js') ? page200 : undefined);
      await page.goto(origin);
      // The front door is drawn before any script.
      await page.locator('.front-fresh').click();
      const others = ['/desk.html', '/board.html'].map(async (path) => {
        const other = await context.newPage();
        await other.goto(origin + path);
        return other;
      });
      for (const each of [page, ...(await Promise.all(others))])
        await each.getByText('Hand Up is not here yet').waitFor();
    }, unkept));
});

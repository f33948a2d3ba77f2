// When things break: each gets a clear sentence that says what to do next, and nothing is lost.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  blank,
  factsOn,
  type House,
  hasFetched,
  oneMove,
  openHouse,
  playThrough,
  stageReady,
} from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const talk = '/?story=could-you-show-me&stage=off';
/** Without the copy on the device, so that what the network refuses is really not there. */
const unkept = { serviceWorkers: 'block' } as const;
const says = (page: Page, words: string) => page.locator('.trouble-note', { hasText: words }).waitFor();

describe('a progress file', () => {
  it('goes to another device and back, and nothing is there twice', async () => {
    const here = await house.visit(talk);
    await playThrough(here.page, () => undefined);
    await expect.poll(async () => (await factsOn(here.page)).length).toBeGreaterThan(6);
    const facts = (await factsOn(here.page)).length;
    await here.page.getByRole('button', { name: 'Text and picture' }).click();
    const [download] = await Promise.all([
      here.page.waitForEvent('download'),
      here.page.getByRole('button', { name: 'Save a progress file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^hand-up .*\.jsonl$/);
    const file = await download.path();

    const there = await house.visit('/?stage=off');
    const door = there.page.locator('.front-who input[type=file]');
    await door.setInputFiles(file);
    await says(there.page, 'were added');
    expect((await factsOn(there.page)).length).toBe(facts);
    await door.setInputFiles(file);
    await says(there.page, 'was here already');
    expect((await factsOn(there.page)).length).toBe(facts);

    const torn = `${readFileSync(file, 'utf8').slice(0, -40)}`;
    const third = await house.visit('/?stage=off');
    await third.page
      .locator('.front-who input[type=file]')
      .setInputFiles({ name: 'hand-up torn.jsonl', mimeType: 'text/plain', buffer: Buffer.from(torn) });
    await says(third.page, '1 torn line could not be read');
    expect((await factsOn(third.page)).length).toBe(facts - 1);
    for (const { context } of [here, there, third]) await context.close();
  });

  it.each([
    ['an empty one', '', 'is empty'],
    ['a foreign one', 'name,grade\nsomeone,5\n', 'not a progress file'],
    ['a newer one', '{"hand-up":"progress","v":99,"at":1,"day":"2030-01-01"}\n{"x":1}\n', 'newer Hand Up'],
    [
      'one with nothing whole in it',
      '{"hand-up":"progress","v":1,"at":1,"day":"2026-01-01"}\n{"type":"Mo',
      'torn',
    ],
  ])('%s gets a sentence', async (_, text, sentence) => {
    const { page, errors } = await house.visit('/?stage=off');
    await page
      .locator('.front-who input[type=file]')
      .setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await says(page, sentence);
    expect(errors).toEqual([]);
  });
});

describe('storage', () => {
  it('that is full: play goes on, and it is said', async () => {
    const { page } = await house.visit('/?stage=off');
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException('There is no room left.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = full;
      IDBObjectStore.prototype.add = full;
    });
    await page.goto(house.origin + talk);
    await oneMove(page);
    await page.getByRole('button', { name: 'School' }).click();
    await says(page, 'This device is full');
    // The pocket still has it: with room again, it is written down.
    const again = await page.context().newPage();
    await again.goto(`${house.origin}/?at=path&stage=off`);
    await expect
      .poll(async () => (await factsOn(again)).filter(({ type }) => type === 'MoveMade').length)
      .toBeGreaterThan(0);
  });

  it('that is refused: play goes on, and it is said', async () => {
    const { page } = await house.visit('/?stage=off');
    await page.addInitScript(() => {
      const refused = () => {
        throw new DOMException('Not here.', 'SecurityError');
      };
      IDBFactory.prototype.open = refused;
      Storage.prototype.setItem = refused;
      Storage.prototype.getItem = refused;
    });
    await page.goto(house.origin + talk);
    await oneMove(page);
    await page.getByRole('button', { name: 'School' }).click();
    await says(page, 'does not let Hand Up save');
  });

  it('that hangs: play goes on, and it is said', async () => {
    const { page } = await house.visit('/?stage=off');
    await page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      // Nobody ever hears what becomes of it.
      IDBFactory.prototype.open = function (...asked) {
        const request = open.apply(this, asked);
        for (const kind of ['success', 'error', 'upgradeneeded', 'blocked'])
          request.addEventListener(kind, (event) => event.stopImmediatePropagation());
        return request;
      };
    });
    await page.goto(house.origin + talk);
    await oneMove(page);
    await page.getByRole('button', { name: 'School' }).click();
    await says(page, 'Saving is taking very long');
  });
});

it('two tabs at once: each is told, and what was done in either is kept', async () => {
  const { page } = await house.visit(talk);
  await page.waitForSelector('[data-choice]');
  const other = await page.context().newPage();
  await other.goto(house.origin + talk);
  await oneMove(other);
  await says(page, 'open in another tab');
  await oneMove(page);
  await page.goto(`${house.origin}/?at=path&stage=off`);
  await expect
    .poll(async () => (await factsOn(page)).filter(({ type }) => type === 'MoveMade').length)
    .toBe(2);
});

describe('the stage', () => {
  it('lost in the middle of a talk leaves the words where they were, and can come back', async () => {
    const { page } = await house.visit('/?story=could-you-show-me');
    await stageReady(page);
    await oneMove(page);
    const before = await page.locator('.choice-list').innerText();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.theatre canvas');
      canvas?.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await says(page, 'The picture stopped');
    expect(await page.locator('.choice-list').innerText()).toBe(before);
    await page.waitForSelector('.talk-slot .figure');
    await page.getByRole('button', { name: 'Bring the picture back' }).click();
    await stageReady(page);
    expect(await page.locator('.choice-list').innerText()).toBe(before);
  });

  it('that cannot be had at all is text mode', async () => {
    const { page } = await house.visit('/?stage=off');
    await page.addInitScript(() => {
      const ask = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        kind: string,
        ...more: unknown[]
      ) {
        return kind.startsWith('webgl')
          ? null
          : (ask as (...all: unknown[]) => unknown).call(this, kind, ...more);
      } as typeof ask;
    });
    await page.goto(`${house.origin}/?story=could-you-show-me`);
    await page.waitForSelector('.talk-slot .figure');
    await oneMove(page);
  });
});

describe('the network', () => {
  it('gone when a role-play is opened: it is said, and trying again works', async () => {
    const { page } = await house.visit(blank, unkept);
    // Before the school: at rest it fetches the role-plays it offers.
    await page.route('**/story-could-you-show-me-*.js', (route) => route.abort());
    await page.goto(`${house.origin}/?at=school&stage=off`);
    await page.waitForSelector('[data-screen="school"]');
    await page
      .getByRole('button', { name: /^Could You Show Me/ })
      .first()
      .click();
    await says(page, 'did not load');
    await page.unroute('**/story-could-you-show-me-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('.briefing');
  });

  it('an old link to a role-play that is no more says where to go', async () => {
    const { page } = await house.visit('/?story=no-such-story&stage=off');
    await says(page, 'no role-play with that name');
    await page.getByRole('button', { name: 'To the school' }).click();
    await page.waitForSelector('[data-screen="school"]');
    expect(await page.locator('.trouble-slip').count()).toBe(0);
  });

  it('an old page after an update says to load again, and the place is kept', async () => {
    const { page } = await house.visit(talk, unkept);
    await oneMove(page);
    const before = await page.locator('.choice-list').innerText();
    await page.route('**/HomeScreens-*.js', (route) => route.fulfill({ status: 404, body: 'Gone.' }));
    await page.getByRole('button', { name: 'School' }).click();
    await page.getByRole('heading', { name: 'This page did not load' }).waitFor();
    await page.unroute('**/HomeScreens-*.js');
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.waitForSelector('[data-screen="school"]');
    await page.goto(house.origin + talk);
    await page.waitForSelector('[data-choice]');
    expect(await page.locator('.choice-list').innerText()).toBe(before);
  });

  it('gone for good: the way to a real person opens all the same', async () => {
    const { page } = await house.visit(talk);
    await page.waitForSelector('[data-choice]');
    // What lies behind that button comes with the page, once it is at rest.
    await hasFetched(page, /SheetsScreen-.*\.js/);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /real person/ }).click();
    await page.getByRole('heading', { name: 'I need a real person' }).waitFor();
    expect(await factsOn(page)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ type: /person/i })]),
    );
  });

  it('gone after a first visit: the whole game opens from the device', async () => {
    const { page } = await house.visit('/?at=school&stage=off', { keepsGame: true });
    await page.waitForSelector('[data-screen="school"]');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    const again = await page.context().newPage();
    await again.goto(house.origin + talk);
    await again.waitForSelector('[data-choice]');
  });
});

it('an edited story starts over with a kind word, and what was done still counts', async () => {
  const { page } = await house.visit(talk);
  await oneMove(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.includes('bookmark')))
      localStorage.setItem(
        key,
        (localStorage.getItem(key) ?? '').replace(/"version":"[^"]+"/, '"version":"older"'),
      );
  });
  await page.reload();
  await says(page, 'starts from the beginning');
  await page.waitForSelector('[data-choice="wave"]');
  await page.goto(`${house.origin}/?at=path&stage=off`);
  await expect
    .poll(async () => (await factsOn(page)).filter(({ type }) => type === 'MoveMade').length)
    .toBe(1);
});

// A linked role-play is there before the page's code: its first page is in the HTML, and a press on it counts once (game/talk/early-talk.ts).
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, factsOn, type House, openHouse } from './house.ts';
import { createPresses, middleOf } from './presses.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const talk = '/?story=could-you-show-me';
const options = { reducedMotion: 'reduce', ownPace: true, hasTouch: true } as const;

type Options = NonNullable<Parameters<House['visit']>[1]>;

/** Opens an address on a network that holds the code back until `release`. */
async function beforeTheCode(path: string, more: Options = {}) {
  const visit = await house.visit(blank, { ...options, ...more });
  let release = (): void => {};
  const free = new Promise<void>((go) => {
    release = go;
  });
  await visit.page.route(/\/assets\/.*\.js$/, async (route) => {
    await free;
    await route.continue();
  });
  await visit.page.goto(house.origin + path, { waitUntil: 'commit' });
  return { ...visit, release };
}

const choices = (page: Page) => page.locator('[data-choice]').allTextContents();
const said = (page: Page) => page.locator('.talk-echo [lang], .talk-echo span:last-child').innerText();
const moves = async (page: Page) =>
  (await factsOn(page)).filter(({ type }) => type === 'MoveMade') as unknown as readonly {
    choice: string;
  }[];

describe('a press on the first choice before the code has come brings its words at once and counts once', () => {
  type Press = (page: Page) => Promise<void>;
  /** As often as told, at the place where the second choice was. */
  const pointer =
    (by: 'mouse' | 'finger', times: number): Press =>
    async (page) => {
      const presses = await createPresses(page);
      const place = await middleOf(page, '[data-choice] >> nth=1');
      for (let time = 0; time < times; time++) {
        await presses[by](...place);
        presses.wait(150);
      }
    };
  const key =
    (name: string, times: number): Press =>
    async (page) => {
      await page.locator('[data-choice]').nth(1).focus();
      for (let time = 0; time < times; time++) await page.keyboard.press(name);
    };
  const number: Press = (page) => page.keyboard.press('2');
  const reader: Press = (page) =>
    page
      .locator('[data-choice]')
      .nth(1)
      .evaluate((button) => (button as HTMLElement).click());

  it.each([
    ['by mouse', pointer('mouse', 1), '&stage=off'],
    ['by mouse with the picture', pointer('mouse', 1), ''],
    ['by a double press of the mouse', pointer('mouse', 2), '&stage=off'],
    ['by finger', pointer('finger', 1), '&stage=off'],
    ['by two taps', pointer('finger', 2), '&stage=off'],
    ['by its number', number, '&stage=off'],
    ['by Enter', key('Enter', 1), '&stage=off'],
    ['by Space, twice', key(' ', 2), '&stage=off'],
    ['by a screen reader', reader, '&stage=off'],
  ])('%s', async (_, press, door) => {
    const { page, errors, release } = await beforeTheCode(talk + door);
    await page.waitForSelector('[data-choice]');
    const wanted = page.locator('[data-choice]').nth(1);
    const [id, words] = [await wanted.getAttribute('data-choice'), await wanted.innerText()];
    await press(page);
    await page.waitForSelector('.talk-echo');
    expect(words).toContain(await said(page));
    const seen = await page.locator('main').innerText();
    expect(await page.evaluate(() => document.activeElement?.matches('.next, #question'))).toBe(true);
    release();
    await page.waitForSelector('.theatre', { state: 'attached' });
    await expect.poll(async () => (await moves(page)).length).toBe(1);
    expect((await moves(page)).map(({ choice }) => choice)).toEqual([id]);
    // What the press brought is not pressed by it as well, and the code shows the same page.
    expect(await page.locator('main').innerText()).toBe(seen);
    expect(errors).toEqual([]);
  });

  it('and a press after it waits for the code', async () => {
    const { page, release } = await beforeTheCode(`${talk}&stage=off`);
    await page.waitForSelector('[data-choice]');
    const presses = await createPresses(page);
    await presses.mouse(...(await middleOf(page, '[data-choice]')));
    await page.waitForSelector('.next');
    const before = await page.locator('main').innerText();
    presses.wait(1000);
    await presses.mouse(...(await middleOf(page, '.next')));
    await page.waitForSelector('.next[data-held]');
    expect(await page.locator('main').innerText()).toBe(before);
    release();
    await expect.poll(() => page.locator('main').innerText()).not.toBe(before);
    expect(await page.locator('[data-held]').count()).toBe(0);
    await expect.poll(async () => (await moves(page)).length).toBe(1);
  });

  it('and a tool of the bar opens its sheet', async () => {
    const { page, release } = await beforeTheCode(`${talk}&stage=off`);
    await page.locator('.screen-bar-person').click();
    release();
    await page.waitForSelector('dialog[open]');
    expect(await page.locator('dialog[open]').count()).toBe(1);
  });

  it('and a tool of the bar that a key has pressed has focus again when its sheet closes', async () => {
    const { page, release } = await beforeTheCode(`${talk}&stage=off`);
    const pause = page.getByRole('button', { name: 'Pause' });
    await pause.focus();
    await page.keyboard.press('Enter');
    release();
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await pause.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});

describe('the first page is the one the code shows', () => {
  it.each(['', '&seed=3', '&seed=4', '&seed=5', '&stage=off', '&stage=off&motion=off'])(
    'for %s, and nothing moves when the code comes',
    async (door) => {
      const { page, errors, release } = await beforeTheCode(talk + door);
      await page.waitForSelector('[data-choice]');
      const [early, seen] = [await choices(page), await page.locator('main').innerText()];
      await page.evaluate(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      release();
      await page.waitForSelector('.theatre', { state: 'attached' });
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question');
      expect(await choices(page)).toEqual(early);
      expect(await page.locator('main').innerText()).toBe(seen);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      expect(errors).toEqual([]);
    },
  );

  it('scrolled on a phone as far as its choices need, and no further when the code comes', async () => {
    const viewport = { width: 390, height: 844 };
    const { page, release } = await beforeTheCode(`${talk}&stage=off`, { viewport });
    await page.waitForSelector('[data-choice]');
    const place = () =>
      page.evaluate(() => {
        const { bottom = 0 } = document.querySelector('.choice-list')?.getBoundingClientRect() ?? {};
        return { scrolled: scrollY, left: innerHeight - bottom };
      });
    const early = await place();
    expect(early.scrolled).toBeGreaterThan(0);
    expect(early.left).toBeCloseTo(8, 0);
    release();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question');
    expect(await place()).toEqual(early);
  });

  it('has the order of the sitting when the student comes back to it', async () => {
    const device = await house.prepare(`${talk}&stage=off`, async (page) => {
      await page.waitForSelector('[data-choice]');
    });
    const orders = new Set<string>();
    for (const _ of [1, 2, 3]) {
      const { page } = await beforeTheCode(`${talk}&stage=off`, { storageState: device });
      await page.waitForSelector('[data-choice]');
      orders.add((await choices(page)).join());
    }
    expect(orders.size).toBe(1);
  });

  it('has the letters and their size as the student likes them', async () => {
    const device = await house.prepare(blank, (page) =>
      page.evaluate(() =>
        localStorage.setItem(
          'hand-up:preferences',
          JSON.stringify({ textSize: 2, font: 'lexend', stage: 'off' }),
        ),
      ),
    );
    const { page } = await beforeTheCode(talk, { storageState: device });
    await page.waitForSelector('[data-choice]');
    expect(await page.locator('html').getAttribute('data-font')).toBe('lexend');
    expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-size'))).toBe(
      '2',
    );
    expect(await page.locator('.talk').getAttribute('data-drawn')).toBeNull();
  });

  it('keeps the focus that a key has moved to a choice', async () => {
    const { page, release } = await beforeTheCode(`${talk}&stage=off`);
    await page.locator('[data-choice]').nth(2).focus();
    release();
    await page.waitForSelector('.theatre', { state: 'attached' });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.talk-echo');
  });
});

describe('without a first page of its own, an address waits for the code', () => {
  it('where the student goes on from a later page', async () => {
    const device = await house.prepare(`${talk}&stage=off`, async (page) => {
      await page.locator('[data-choice]').first().click();
      await page.waitForSelector('.talk-echo');
    });
    const { page, release } = await beforeTheCode(`${talk}&stage=off`, { storageState: device });
    await page.waitForSelector('.not-here-yet', { state: 'attached' });
    expect(await page.locator('main').count()).toBe(0);
    release();
    await page.waitForSelector('.talk-echo');
  });

  it.each([
    '/?story=no-such-story',
    '/?story=../index',
    '/?story=secret-too-big',
    `${talk}&briefing=not-yet`,
  ])('at %s', async (path) => {
    const { page, errors, release } = await beforeTheCode(path);
    await page.waitForSelector('.not-here-yet', { state: 'attached' });
    expect(await page.locator('main').count()).toBe(0);
    release();
    await page.waitForSelector('main');
    expect(await page.locator('[data-choice]').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('and without JavaScript the page says so, with nothing to press that would not answer', async () => {
    const { page } = await house.visit(talk, { javaScriptEnabled: false });
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.locator('button').count()).toBe(0);
  });
});

it('the talk is there offline as well, before its code', async () => {
  const { page, context } = await house.visit(talk, { ...options, keepsGame: true });
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto(house.origin + talk, { waitUntil: 'commit' });
  await page.waitForSelector('[data-choice]');
  expect(await page.locator('template[data-talk="could-you-show-me"]').count()).toBeGreaterThan(0);
});

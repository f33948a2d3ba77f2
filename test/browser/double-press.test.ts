// Double presses, as children make them: what the first press brought under the finger is never taken by the second.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsOn, type House, openHouse, stageReady } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Real presses at a place of the page, so many at once. */
type Tap = (page: Page, x: number, y: number) => Promise<void>;
const twice: Tap = (page, x, y) => page.mouse.click(x, y, { clickCount: 2, delay: 20 });
const twiceByFinger: Tap = async (page, x, y) => {
  await page.touchscreen.tap(x, y);
  await page.touchscreen.tap(x, y);
};

/** Notes in the page when each choice came, and how long it had been there when it was taken. */
const noteChoices = (): void => {
  const came = new WeakMap<Element, number>();
  const taken: number[] = [];
  Object.assign(window, { taken });
  const look = (): void => {
    for (const choice of document.querySelectorAll('[data-choice]'))
      if (!came.has(choice)) came.set(choice, performance.now());
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener('click', ({ target, timeStamp }) => {
    const choice = target instanceof Element && target.closest('[data-choice]');
    if (choice) taken.push(timeStamp - (came.get(choice) ?? 0));
  });
};

/** Where what leads on can be pressed: its upper part, away from its neighbours. */
async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const forward = '.debrief, .say-it-steps .first, [data-choice], .next';

it.each([
  ['in text mode', '&stage=off', { width: 1366, height: 768 }, twice],
  ['on a phone', '&stage=off', { width: 390, height: 844 }, twiceByFinger],
  ['on an upright tablet', '&stage=off', { width: 820, height: 1180 }, twiceByFinger],
  ['on an upright tablet with the picture', '', { width: 820, height: 1180 }, twiceByFinger],
] as const)('%s a role-play of double presses takes no choice unread', async (_, door, viewport, tap) => {
  const { page, context, errors } = await house.visit('/favicon.svg', {
    viewport,
    hasTouch: tap === twiceByFinger,
  });
  await page.addInitScript(noteChoices);
  await page.goto(`${house.origin}/?story=could-you-show-me&seed=3${door}`);
  await page.waitForSelector(forward);
  if (door === '') await stageReady(page);
  let meant = 0;
  for (let presses = 0; presses < 150; presses++) {
    const found = await page.waitForSelector(forward);
    if (await found.evaluate((element) => element.matches('.debrief'))) break;
    // Read for a moment, then pressed twice.
    await page.evaluate(() => new Promise((read) => setTimeout(read, 550)));
    const selector = (await page.locator('[data-choice]').count()) > 0 ? '[data-choice]' : forward;
    if (selector === '[data-choice]') meant++;
    const { x, y } = await placeOf(page, selector);
    await tap(page, x, y);
  }
  await page.waitForSelector('.debrief');
  const taken = await page.evaluate(() => (window as unknown as { taken: number[] }).taken);
  expect(taken.length).toBe(meant);
  expect(Math.min(...taken)).toBeGreaterThan(500);
  await expect
    .poll(async () => (await factsOn(page)).filter(({ type }) => type === 'SittingClosed').length)
    .toBe(1);
  const moves = (await factsOn(page)).filter(({ type }) => type === 'MoveMade');
  expect(moves.length).toBe(meant);
  expect(errors).toEqual([]);
  await context.close();
});

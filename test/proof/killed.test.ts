// Tabs that crash and a browser that is killed, at every decision of a role-play: it comes back, and nothing is lost or there twice.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { factsOn, type House, oneMove, openHouse } from '../browser/house.ts';
import { createMortalBrowser } from '../support/mortal-browser.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A role-play of five decisions at the least. */
const talk = '/?story=could-you-show-me&seed=3';
const decisions = 4;

/** The renderer ends at once: no page is told, none can save anything. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  // It is never answered.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

const movesOn = async (page: Page): Promise<number> =>
  (await factsOn(page)).filter(({ type }) => type === 'MoveMade').length;

describe.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('%s', (_, door) => {
  it('a tab that crashes comes back to the same place, with every decision kept once', async () => {
    const { page, context, foreign } = await house.visit(talk + door);
    let here = page;
    for (let made = 1; made <= decisions; made++) {
      await oneMove(here);
      const before = await here.locator('.choice-list').innerText();
      await crash(here);
      here = await context.newPage();
      await here.goto(house.origin + talk + door);
      await here.waitForSelector('[data-choice]');
      expect(await here.locator('.choice-list').innerText()).toBe(before);
      await expect.poll(() => movesOn(here)).toBe(made);
    }
    expect(foreign).toEqual([]);
  });
});

it('a browser that is killed starts again over what it had written, and the role-play goes on from there', async () => {
  const mortal = await createMortalBrowser();
  onTestFinished(() => mortal.remove());
  for (let life = 1; life <= decisions; life++) {
    const context = await mortal.start();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${house.origin}${talk}&stage=off`);
    await page.waitForSelector('[data-choice]');
    // What a browser had not yet put onto the disk is gone with it; what is there is whole, and there once.
    const before = await movesOn(page);
    expect(before).toBeLessThan(life);
    await oneMove(page);
    await expect.poll(() => movesOn(page)).toBe(before + 1);
    expect((await page.locator('.trouble-note').allInnerTexts()).join('')).toBe('');
    expect(errors).toEqual([]);
    await mortal.kill();
  }
});

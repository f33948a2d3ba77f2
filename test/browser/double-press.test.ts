// Double presses, as children make them: what the first press brought under the finger is never taken by the second.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOn, type House, openHouse, stageReady } from './house.ts';
import { createPresses, middleOf } from './presses.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const talk = '/?story=could-you-show-me&seed=3';
/** The words stand still, or are still coming: both are played. */
const still = { reducedMotion: 'reduce', ownPace: true } as const;

describe('a role-play of double presses takes no choice that was not meant', () => {
  it.each([
    ['in text mode', '&stage=off', { width: 1366, height: 768 }, 'mouse'],
    ['on a phone', '&stage=off', { width: 390, height: 844 }, 'finger'],
    ['on an upright tablet', '&stage=off', { width: 820, height: 1180 }, 'finger'],
    ['on an upright tablet with the picture', '', { width: 820, height: 1180 }, 'finger'],
  ] as const)('%s', async (_, door, viewport, by) => {
    const { page, context, errors } = await house.visit(talk + door, { viewport, hasTouch: true, ...still });
    await page.waitForSelector('.next, [data-choice]');
    if (door === '') await stageReady(page);
    const presses = await createPresses(page);
    const meant: string[] = [];
    for (let turn = 0; turn < 120; turn++) {
      await page.waitForSelector('.debrief, .say-it-steps .first, [data-choice], .next');
      if ((await page.locator('.debrief').count()) > 0) break;
      const choice = page.locator('[data-choice]').first();
      const isChoice = (await choice.count()) > 0;
      if (isChoice) meant.push((await choice.getAttribute('data-choice')) ?? '');
      const selector = isChoice ? '[data-choice]' : '.say-it-steps .first, .next';
      const [x, y] = await middleOf(page, selector);
      presses.wait(600);
      await presses[by](x, y);
      presses.wait(150);
      await presses[by](x, y);
    }
    await page.waitForSelector('.debrief');
    const kept = async (type: string) =>
      (await factsOn(page)).filter((fact) => fact.type === type) as unknown as readonly { choice: string }[];
    await expect.poll(async () => (await kept('SittingClosed')).length).toBe(1);
    const moves = (await kept('MoveMade')).map(({ choice }) => choice);
    expect(moves.toSorted()).toEqual(meant.toSorted());
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** A talk at its first Next that brings choices: its place, and hands to press it. */
async function atNext(page: Page) {
  await page.waitForSelector('.next, [data-choice]');
  const presses = await createPresses(page);
  return { presses, place: await middleOf(page, '.next, [data-choice]') };
}
const taken = (page: Page) => page.locator('.talk-echo').count();

describe('a second press', () => {
  it('at the place that the first one changed counts again after half a second', async () => {
    const { page, context } = await house.visit(`${talk}&stage=off`, still);
    const { presses, place } = await atNext(page);
    const lines = async () => page.locator('.talk').innerText();
    await presses.mouse(...place);
    await page.waitForSelector('.talk-echo');
    const [x, y] = await middleOf(page, '.next, [data-choice]');
    const before = await lines();
    await presses.mouse(...place);
    expect(await lines()).toBe(before);
    presses.wait(600);
    await presses.mouse(x, y);
    await expect.poll(lines).not.toBe(before);
    await context.close();
  });

  it('elsewhere on the page counts at once', async () => {
    const { page, context } = await house.visit('/?at=school&stage=off', still);
    await page.waitForSelector('[data-screen="school"]');
    const presses = await createPresses(page);
    await presses.mouse(...(await middleOf(page, '.screen-bar-tool[aria-label="Pause"]')));
    await page.waitForSelector('dialog[open]');
    presses.wait(30);
    await presses.mouse(...(await middleOf(page, 'dialog .button.first')));
    await page.waitForSelector('dialog', { state: 'detached' });
    await context.close();
  });

  it('at the same button that stays what it was counts', async () => {
    const { page, context } = await house.visit('/?at=maker&stage=off', still);
    await page.waitForSelector('.maker-preview img');
    const presses = await createPresses(page);
    const place = await middleOf(page, '.maker-tools button');
    await page.evaluate(() => {
      Object.assign(window, { clicks: 0 });
      document.addEventListener('click', () => {
        (window as unknown as { clicks: number }).clicks++;
      });
    });
    for (const _ of [1, 2, 3]) {
      await presses.mouse(...place);
      presses.wait(80);
    }
    expect(await page.evaluate(() => (window as unknown as { clicks: number }).clicks)).toBe(3);
    await context.close();
  });

  it('on a sheet that the first one opened neither closes it nor presses anything on it', async () => {
    const { page, context } = await house.visit('/?at=school&stage=off', { hasTouch: true, ...still });
    await page.waitForSelector('[data-screen="school"]');
    const presses = await createPresses(page);
    const count = () => page.locator('dialog[open]').count();
    for (const opener of ['.screen-bar-person', '.screen-bar-tool[aria-label="Pause"]']) {
      const place = await middleOf(page, opener);
      presses.wait(1000);
      await presses.finger(...place);
      await page.waitForSelector('dialog[open]');
      // A button of the sheet, moved to where the finger is.
      await page.evaluate(([x = 0, y = 0]) => {
        const button = document.querySelector<HTMLElement>('dialog .dialog-head button');
        if (button) button.style.cssText = `position: fixed; left: ${x - 24}px; top: ${y - 24}px`;
      }, place);
      presses.wait(200);
      await presses.finger(...place);
      expect(await count()).toBe(1);
      presses.wait(600);
      await presses.finger(...place);
      await page.waitForSelector('dialog', { state: 'detached' });
    }
    await context.close();
  });

  it('of a screen reader or a switch counts, wherever it is', async () => {
    const { page, context } = await house.visit(`${talk}&stage=off`, still);
    await page.waitForSelector('[data-choice]');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-choice]')?.click());
    await page.waitForSelector('.talk-echo');
    const before = await page.locator('.talk').innerText();
    await page.evaluate(() => document.querySelector<HTMLElement>('.next, [data-choice]')?.click());
    await expect.poll(() => page.locator('.talk').innerText()).not.toBe(before);
    await context.close();
  });
});

it('a first press on a page that has just come counts', async () => {
  const { page, context } = await house.visit(`${talk}&stage=off`, { ownPace: true });
  const { presses, place } = await atNext(page);
  await presses.mouse(...place);
  await page.waitForSelector('.talk-echo');
  await page.goto(`${house.origin}/?briefing=more-than-thanks&stage=off`);
  await page.waitForSelector('.briefing .first');
  const again = await createPresses(page);
  await again.mouse(...(await middleOf(page, '.briefing .first')));
  await page.waitForSelector('.trail');
  await context.close();
});

describe('by keys', () => {
  it('a held Enter presses once', async () => {
    const { page, context } = await house.visit('/?briefing=could-you-show-me&seed=3&stage=off', still);
    await page.locator('.briefing .first').focus();
    const presses = await createPresses(page);
    await presses.key('Enter', 30);
    await page.waitForSelector('.next, [data-choice]');
    expect(await taken(page)).toBe(0);
    expect(await page.locator('dialog').count()).toBe(0);
    await context.close();
  });

  it('a second Enter on what the first one brought does not count, and after Tab it does', async () => {
    const { page, context } = await house.visit('/?at=school&stage=off', still);
    await page.locator('.screen-bar-tool[aria-label="Pause"]').focus();
    const presses = await createPresses(page);
    await presses.key('Enter');
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog .dialog-head button').focus();
    presses.wait(100);
    await presses.key('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    presses.wait(100);
    await presses.key('Tab');
    presses.wait(100);
    await presses.key('Enter');
    await page.waitForSelector('dialog', { state: 'detached' });
    await context.close();
  });

  it('a number takes one choice, however often it is pressed at once or held', async () => {
    const { page, context } = await house.visit(`${talk}&stage=off`, still);
    await page.waitForSelector('[data-choice]');
    const presses = await createPresses(page);
    const moves = async () => (await factsOn(page)).filter(({ type }) => type === 'MoveMade').length;
    await presses.key('1', 20);
    await page.waitForSelector('.talk-echo');
    // Whatever came is read on to the next choices.
    for (let turn = 0; turn < 20 && (await page.locator('[data-choice]').count()) === 0; turn++) {
      presses.wait(600);
      await presses.key('ArrowRight');
    }
    await expect.poll(moves).toBe(1);
    presses.wait(600);
    await presses.key('1');
    await expect.poll(moves).toBe(2);
    await context.close();
  });
});

describe('an early Next', () => {
  /** Words that come slowly, so that there is time to press. */
  const slow = '.speech-bubble, .coach-corner { animation-duration: 60s !important }';
  const coming = (page: Page) =>
    page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);

  it.each([
    ['mouse', 'mouse'],
    ['right arrow', 'ArrowRight'],
  ] as const)(
    'completes the words that are still coming, and the one after it reads on: %s',
    async (_, by) => {
      const { page, context } = await house.visit(`${talk}&stage=off`, { bypassCSP: true, ownPace: true });
      await page.addStyleTag({ content: slow });
      await page.waitForSelector('[data-choice]');
      const presses = await createPresses(page);
      await presses.mouse(...(await middleOf(page, '[data-choice]')));
      for (let turn = 0; turn < 12; turn++) {
        await page.waitForSelector('.talk-echo, .next, [data-choice]');
        if ((await page.locator('.next').count()) > 0 && (await coming(page)) > 0) break;
        presses.wait(600);
        await presses.mouse(...(await middleOf(page, '.next, [data-choice]')));
      }
      expect(await coming(page)).toBeGreaterThan(0);
      const words = () => page.locator('.talk').innerText();
      const before = await words();
      const press = async () => {
        if (by === 'mouse') await presses.mouse(...(await middleOf(page, '.next')));
        else await presses.key('ArrowRight');
      };
      presses.wait(600);
      await press();
      expect(await coming(page)).toBe(0);
      expect(await words()).toBe(before);
      presses.wait(100);
      await press();
      await expect.poll(words).not.toBe(before);
      await context.close();
    },
  );

  it('moves on at once where nothing moves', async () => {
    const { page, context } = await house.visit(`${talk}&stage=off`, still);
    await page.waitForSelector('[data-choice]');
    const presses = await createPresses(page);
    await presses.mouse(...(await middleOf(page, '[data-choice]')));
    await page.waitForSelector('.next');
    const words = () => page.locator('.talk').innerText();
    const before = await words();
    presses.wait(600);
    await presses.mouse(...(await middleOf(page, '.next')));
    await expect.poll(words).not.toBe(before);
    await context.close();
  });
});

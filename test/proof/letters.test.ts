// Every screen on two phones, in every size and every font: nothing cut, nothing sideways, no word torn, and what was just said in view.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../../src/device/clock.ts';
import { blank, type House, openHouse, settled, stageReady } from '../browser/house.ts';
import { deskVisit, saveDevice } from '../support/desk-visit.ts';
import {
  everyLetters,
  misfits,
  phones,
  saidInView,
  setLetters,
  spokenLetters,
} from '../support/letters-fit.ts';
import { phoneClassFile } from '../support/phone-class.ts';
import { deskScreens, gameScreens, type PhoneScreen, travel } from '../support/phone-screens.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Goes through the screens once, and at each through every size, font and phone. */
async function sweep(page: Page, screens: readonly PhoneScreen[], wide?: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, path, first, has, after } of screens) {
    await setLetters(page, { textSize: 1, font: 'atkinson' });
    try {
      if (path) await travel(page, path);
      await first?.(page);
      await page.waitForSelector(has, { timeout: 15_000 });
    } catch (error) {
      found.push(`${name}: not reached: ${String(error).split('\n')[0]}`);
      continue;
    }
    for (const phone of phones) {
      await page.setViewportSize(phone);
      for (const letters of everyLetters) {
        await setLetters(page, letters);
        await settled(page);
        const at = `${name}, ${phone.width} wide, ${spokenLetters(letters)}`;
        // What is drawn takes its new place a moment after the page did.
        let wrong = await misfits(page, wide);
        for (let looks = 0; wrong.length > 0 && looks < 8; looks++) {
          await settled(page);
          wrong = await misfits(page, wide);
        }
        found.push(...wrong.map((what) => `${at}: ${what}`));
      }
    }
    await setLetters(page, { textSize: 1, font: 'atkinson' });
    await after?.(page);
  }
  return found;
}

describe.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('%s', (_, door) => {
  it('every screen of the game fits', async () => {
    const { page, context, errors } = await house.visit(`/?seed=5${door}`, {
      reducedMotion: 'reduce',
      viewport: phones[0],
    });
    await page.locator('.front-who input[type=file]').setInputFiles(phoneClassFile(now()));
    await page.getByRole('button', { name: 'Play as Mira' }).waitFor();
    if (door === '') await stageReady(page);
    expect(await sweep(page, gameScreens)).toEqual([]);
    if (door !== '') {
      await page.goto(`${house.origin}/board.html`);
      expect(await sweep(page, [{ name: 'class screen', has: '.paper-card .figure' }])).toEqual([]);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('what was just said is in view, press after press', async () => {
    const found: string[] = [];
    for (const [viewport, story] of [
      [phones[0], 'stuck-on-step-three'],
      [phones[1], 'could-you-show-me'],
    ] as const)
      for (const letters of everyLetters) {
        const { page, context } = await house.visit(blank, { reducedMotion: 'reduce', viewport });
        await page.evaluate(
          (kept) => localStorage.setItem('hand-up:preferences', JSON.stringify(kept)),
          letters,
        );
        await page.goto(`${house.origin}/?story=${story}&seed=5${door}`);
        for (let press = 0; press < 15; press++) {
          await page.waitForSelector('[data-choice], .next, .say-it-card, .debrief');
          await settled(page);
          const seen = await saidInView(page);
          const at = `${story}, press ${press}, ${viewport.width} wide, ${spokenLetters(letters)}`;
          if (seen < 0.98) found.push(`${at}: ${Math.round(seen * 100)} % of what was said can be seen.`);
          if ((await page.locator('.say-it-card, .debrief').count()) > 0) break;
          await page.locator('[data-choice], .next').first().dispatchEvent('click');
        }
        await context.close();
      }
    expect(found).toEqual([]);
  });
});

it('every screen of the desk fits', async () => {
  const { page, context, errors } = await deskVisit(house, await saveDevice(house));
  expect(await sweep(page, deskScreens, '.progress-scroll, .data-table')).toEqual([]);
  expect(errors).toEqual([]);
  await context.close();
});

// Every screen on two phones, in every size and every font: nothing cut, nothing sideways, no word torn, and what was just said in view.
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { now } from '../../src/app/clock.ts';
import { type House, openHouse, stageReady } from '../browser/house.ts';
import { deskVisit, saveDevice } from '../support/desk-visit.ts';
import { everyLetters, misfits, phones, saidInView, setLetters, spokenLetters } from '../support/letters-fit.ts';
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
        const at = `${name}, ${phone.width} wide, ${spokenLetters(letters)}`;
        found.push(...(await misfits(page, wide)).map((what) => `${at}: ${what}`));
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
    const { page, context } = await house.visit(`/?seed=5${door}`, { reducedMotion: 'reduce', viewport: phones[0] });
    await page.locator('.front-who input[type=file]').setInputFiles(phoneClassFile(now()));
    await page.getByRole('button', { name: 'Play as Mira' }).waitFor();
    if (door === '') await stageReady(page);
    expect(await sweep(page, gameScreens)).toEqual([]);
    await context.close();
  });
});

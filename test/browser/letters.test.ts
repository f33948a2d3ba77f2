// A small sample of the long look at letters: the school and a talk on the smallest phone, in the biggest and widest letters.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { misfits, saidInView } from '../support/letters-fit.ts';
import { blank, type House, openHouse, settled } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('very big letters fit on a phone, and what was just said is in view after a choice', async () => {
  const { page } = await house.visit(blank, {
    reducedMotion: 'reduce',
    viewport: { width: 360, height: 640 },
  });
  const kept = JSON.stringify({ textSize: 2, font: 'opendyslexic' });
  await page.evaluate((text) => localStorage.setItem('hand-up:preferences', text), kept);
  await page.goto(`${house.origin}/?at=school&stage=off`);
  await page.waitForSelector('[data-screen="school"] .room-picture');
  await settled(page);
  expect(await misfits(page)).toEqual([]);
  await page.getByRole('button', { name: /real person/ }).click();
  await page.waitForSelector('dialog .person-card');
  expect(await misfits(page)).toEqual([]);
  await page.goto(`${house.origin}/?story=could-you-show-me&stage=off&seed=5`);
  for (let choices = 0; choices < 3; ) {
    await page.waitForSelector('[data-choice], .next');
    await expect.poll(() => saidInView(page)).toBeGreaterThan(0.98);
    if ((await page.locator('[data-choice]').count()) > 0) choices += 1;
    // Not by finger: presses that follow at once all count.
    await page.locator('[data-choice], .next').first().dispatchEvent('click');
  }
  expect(await misfits(page)).toEqual([]);
});

// A role-play that is finished and left is over: the school does not ask to go on, and its first page begins anew.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factsOn, type House, openHouse, playThrough } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const play = '/?story=could-you-show-me&stage=off&seed=3';
const onShelf = '.shelf-card:has-text("Could You Show Me?")';

it('a finished role-play that was left by School is not gone on with', async () => {
  const { page, errors } = await house.visit(play);
  await playThrough(page, () => undefined);
  // Loading the page again is no leaving: its debrief is still to be read.
  await page.reload();
  await page.waitForSelector('.debrief');
  await page.locator('.screen-bar-back').click();
  await page.waitForSelector('[data-screen="school"]');
  expect(await page.locator('[data-waiting="open"]').count()).toBe(0);
  await page.goto(`${house.origin}/?at=shelf&stage=off`);
  const card = page.locator(onShelf).first();
  await card.waitFor();
  expect(await card.innerText()).not.toContain('Go on where you were');
  await card.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.waitForSelector('.next, [data-choice]');
  expect(await page.locator('.debrief').count()).toBe(0);
  await expect
    .poll(async () => (await factsOn(page)).filter(({ type }) => type === 'SittingOpened').length)
    .toBe(2);
  expect(errors).toEqual([]);
});

it('a role-play that was left before its end is gone on with', async () => {
  const { page } = await house.visit(play);
  await page.locator('[data-choice], .next').first().click();
  await page.goto(`${house.origin}/?at=shelf&stage=off`);
  const card = page.locator(onShelf).first();
  await card.waitFor();
  expect(await card.innerText()).toContain('Go on where you were');
});

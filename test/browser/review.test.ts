// The monthly review by keyboard alone, from its door to the record: no pointer is ever used.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskVisit, factsOfType, saveDevice } from '../support/desk-visit.ts';
import { dayOn } from '../support/local-day.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';
import { type Device, type House, openHouse } from './house.ts';

let house: House;
let saved: Device;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
  saved = await saveDevice(house);
});
afterAll(() => house.close());

/** What has the keyboard, as it is called. */
const focused = () =>
  page.evaluate(() => {
    const on = document.activeElement as HTMLInputElement | null;
    const label = on?.ariaLabel ?? on?.labels?.[0]?.textContent;
    return (label ?? on?.textContent ?? '').trim();
  });

/** Presses Tab until it is there: forwards from where the keyboard is, as a person would. */
async function tabTo(name: RegExp): Promise<void> {
  for (let tabs = 0; tabs < 120; tabs++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`The keyboard never came to ${name}.`);
}

async function press(name: RegExp): Promise<void> {
  await tabTo(name);
  await page.keyboard.press('Enter');
}

/** The next part has the keyboard at its heading. */
async function onTo(part: string): Promise<void> {
  await press(/^Next$/);
  await expect.poll(focused).toBe(part);
}

it('is held by keyboard alone, from its door until it is written down', async () => {
  const visit = await deskVisit(house, saved);
  page = visit.page;
  await press(/^Review$/);
  await page.waitForSelector('[data-screen="desk-review"]');
  await press(/^Start$/);
  await expect.poll(focused).toBe('Two real thank-yous');
  await onTo('Which cards were used?');

  await onTo('Your card, your choice');
  await press(/^Comet$/);
  await press(/^Maple$/);
  await press(/^Go on with 2 students$/);
  await page.waitForSelector('.review-turn');
  const turn = await page.locator('.review-turn h3').textContent();
  await press(/^Try something new$/);
  await press(/^Writing Partner|^Time & Deadline Buddy|^Media Maker/);
  await page.locator('.review-said', { hasText: 'is chosen. The training comes next.' }).waitFor();
  await press(/^Next student/);
  await expect.poll(() => page.locator('.review-turn h3').textContent()).not.toBe(turn);

  await press(/^Next$/);
  await tabTo(/^Another idea/);
  await page.keyboard.type('Chess Starter');
  await page.keyboard.press('Enter');
  await page.locator('.review-ideas', { hasText: 'Chess Starter' }).waitFor();
  await page.keyboard.press('Shift+Tab');
  await press(/^One hand more for Chess Starter/);
  await page.keyboard.press('Enter');
  await page.getByText('2 hands').waitFor();
  await press(/^Try this one: Chess Starter/);

  await press(/^Next$/);
  const [year = '', month = '', day = ''] = (await dayOn(page, 7)).split('-');
  await tabTo(/^Day$/);
  await page.keyboard.type(`${month}${day}${year}`);
  await press(/^Put it on the calendar/);
  await expect.poll(async () => (await factsOfType(page, 'TrainingPlanned')).length).toBe(1);

  await press(/^Next$/);
  await press(/^Play .* together$/);
  await page.waitForSelector('.projector-foot button');
  await press(/^Next$|^Go on with A/);
  await press(/^Leave$/);
  await page.locator('.projector').waitFor({ state: 'detached' });
  await tabTo(/^A goal for our class/);
  await page.keyboard.type('We ask before we are stuck for long.');
  await press(/^Next$/);
  await press(/^Finish the review/);
  await page.getByText('The review is written down.').waitFor();
  expect(await factsOfType(page, 'BoardReviewed')).toEqual([
    expect.objectContaining({
      month: (await dayOn(page)).slice(0, 7),
      goal: 'We ask before we are stuck for long.',
    }),
  ]);
  // What the class played together is nobody's practice.
  expect(await factsOfType(page, 'SittingOpened')).toEqual([]);
  await isWellAt([tablet, laptop], page, 'review written down');
  expect(visit.errors).toEqual([]);
});

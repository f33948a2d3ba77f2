// A device whose clock is wrong: it is said once, and a desk whose year was wrong for a morning still voids its cards.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, signIn } from '../support/desk-visit.ts';
import { goTo } from '../support/pressing.ts';
import { blank, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Everything the page had put off until it had nothing better to do has been done. */
const rested = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));

it('says once to a student and once to an adult that the clock is off, and keeps what is done', async () => {
  const { page, context, errors } = await house.visit(blank, { locale: 'en-US' });
  await context.clock.install({ time: new Date('2020-01-01T09:00:00') });
  await page.goto(`${house.origin}/?stage=off`);
  const slip = page.locator('.trouble-slip', { hasText: 'The clock on this device says January 1, 2020.' });
  await slip.waitFor();
  await slip.getByText(/Ask an adult to set it/).waitFor();
  await slip.getByRole('button', { name: 'OK' }).click();
  await slip.waitFor({ state: 'detached' });
  await page.goto(`${house.origin}/?stage=off`);
  await page.getByRole('link', { name: 'For grown-ups' }).waitFor();
  await page.waitForFunction(() => localStorage.getItem('hand-up:clock:student') === '"early"');
  await rested(page);
  expect(await slip.count()).toBe(0);

  // The adult has not been told yet.
  await page.goto(`${house.origin}/desk.html`);
  const told = page.locator('.trouble-slip', { hasText: 'Please set its date and time.' });
  await told.getByRole('button', { name: 'OK' }).click();
  await page.reload();
  await page.waitForSelector('[data-screen="desk-set-up"]');
  await rested(page);
  expect(await told.count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

it('opens no door with a card that was voided after the year was put right', async () => {
  const { page, context, errors } = await house.visit(blank, {
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  await context.clock.install({ time: new Date('2028-11-02T09:00:00') });
  await page.goto(`${house.origin}/desk.html`);
  await setUp(page);
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();
  await goTo(page, 'Getting started');
  await page.getByLabel('Class name').fill('Room 12');
  await page.getByLabel('Nicknames').fill('Ada');
  await press('Look at the list');
  await press(/^Make the class with/);
  await page
    .getByText(/^Room 12 is ready/)
    .first()
    .waitFor();
  await press('Students, cards, year end: Room 12');
  await press('Make cards for everyone');
  const link = await page.locator('.sign-in-card').first().getAttribute('data-link');
  expect(link).toMatch(/\/#card=/);

  const game = await context.newPage();
  const opened = new URL(link ?? '');
  opened.searchParams.set('stage', 'off');
  await game.goto(opened.href);
  await game.waitForSelector('[data-screen="school"]');

  // The clock is put right, and the page opened anew.
  await context.clock.setSystemTime(new Date('2026-12-01T10:00:00'));
  await page.reload();
  await signIn(page, 'Ms. Okafor');
  await goTo(page, 'Getting started');
  await press('Students, cards, year end: Room 12');
  await press('Cancel all cards');
  await page
    .getByText(/no longer open the door/)
    .first()
    .waitFor();
  await game.goto(opened.href);
  await game.getByText(/This card does not open the door here\./).waitFor();
  expect(errors).toEqual([]);
  await context.close();
});

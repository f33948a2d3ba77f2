// Big words in whatever a child writes: hidden at once, brought back on request, and never kept or sent.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classBoard } from '../support/class-board.ts';
import { dayOn } from '../support/local-day.ts';
import { openFile } from '../support/open-file.ts';
import { findings } from './axe.ts';
import { type Device, type House, openHouse, picture, type Visit } from './house.ts';

const big = 'my uncle hits me';
const heavy = 'everyone is mean to me every day';

let house: House;
let device: Device;
/** Otter of a class of six plays on it, and the school's people were never set. */
beforeAll(async () => {
  house = await openHouse();
  device = await house.prepare('/?stage=off', async (page) => {
    await openFile(page, classBoard({ at: await page.evaluate(() => Date.now()), day: await dayOn(page) }));
    await page.getByRole('button', { name: 'Play as Otter' }).click();
    await page.waitForSelector('[data-screen="school"]');
  });
});
afterAll(() => house.close());

const note = (page: Page): Locator => page.locator('.stop-note');
const meant = (page: Page): Locator => page.getByRole('button', { name: 'That is not what I meant' });

function otterAt(path: string): Promise<Visit> {
  return house.visit(`/?stage=off&at=${path}`, { reducedMotion: 'reduce', storageState: device });
}

/** All that this browser holds of what was typed. */
async function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        rows.push(await new Promise((done) => (all.onsuccess = () => done(all.result))));
      }
      db.close();
    }
    return JSON.stringify([rows, { ...localStorage }, { ...sessionStorage }, location.href]);
  });
}

const fields: readonly (readonly [name: string, path: string, field: (page: Page) => Promise<Locator>])[] = [
  ['the help search', 'board', async (page) => page.getByRole('textbox', { name: 'I need help with' })],
  ['an Ask Card', 'ask&role=writing-partner', async (page) => page.getByLabel('What I tried')],
  ['an idea for a job', 'suggest', async (page) => page.locator('textarea').nth(3)],
  ['the shelf', 'shelf', async (page) => page.locator('.shelf-find input')],
  [
    'a nickname',
    'maker',
    async (page) => {
      const field = page.locator('.maker-name input');
      // The name that is kept comes a moment later, and would take the place of what was typed.
      await expect.poll(() => field.inputValue()).toBe('Otter');
      return field;
    },
  ],
  [
    'trusted adults',
    'school',
    async (page) => {
      await page.getByRole('button', { name: 'I need a real person' }).first().click();
      await page.getByText('My own people').click();
      return page.getByLabel('Adult 2');
    },
  ],
];

it.each(fields)(
  'in %s big words are hidden; they come back only when they were not meant so',
  async (_, path, find) => {
    const { page, errors, foreign } = await otterAt(path);
    const field = await find(page);
    await field.fill(big);
    await note(page).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await note(page).innerText()).not.toMatch(/uncle|hit/);
    expect(await findings(page)).toEqual([]);
    await meant(page).click();
    await note(page).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe(big);
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);

    await field.fill('he touches me');
    await note(page).waitFor();
    await page.keyboard.press('Escape');
    await note(page).waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('');
    expect(await keptOn(page)).not.toMatch(/uncle|touch/);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  },
);

it('a press that comes before the words were looked at waits, and goes on at once when they were not meant so', async () => {
  const { page } = await otterAt('ask&role=writing-partner');
  await page.getByLabel('What I need').fill(big);
  await page.getByRole('button', { name: 'Show it' }).click();
  await note(page).waitFor();
  expect(await page.locator('.shown-card').count()).toBe(0);
  await picture(page, 'big words');
  await meant(page).click();
  await page.getByRole('button', { name: 'Close the card' }).waitFor();
  expect(await note(page).count()).toBe(0);
});

it('shows the school’s people and the numbers of its country, and lets the words go when a person is asked for', async () => {
  const { page } = await otterAt('board');
  await page.evaluate(() =>
    localStorage.setItem(
      'hand-up:school',
      JSON.stringify({ adults: ['Mr. Lindqvist, room 3'], country: 'GB', numbers: [] }),
    ),
  );
  await page.reload();
  const search = page.getByRole('textbox', { name: 'I need help with' });
  await search.fill(big);
  await note(page).waitFor();
  expect(await note(page).innerText()).toContain('Mr. Lindqvist, room 3');
  expect(await note(page).getByRole('link').allInnerTexts()).toEqual([
    'I am in danger now: 999',
    'Childline: call 0800 1111, any time',
  ]);
  await page.getByRole('button', { name: 'Show my trusted adults' }).click();
  await page.waitForSelector('dialog .person-card');
  await page.keyboard.press('Escape');
  expect(await search.inputValue()).toBe('');
});

it('heavy words are finished with first, and asked about gently after', async () => {
  const { page } = await otterAt('board');
  // What was not meant so keeps nothing else from being asked about.
  await page.getByRole('textbox', { name: 'I need help with' }).fill(big);
  await meant(page).click();
  await page.getByRole('textbox', { name: 'I need help with' }).fill(heavy);
  const slip = page.getByText('Is something going on for real? It is okay to tell a grown-up.');
  await slip.waitFor();
  expect(await note(page).count()).toBe(0);
  expect(await page.getByRole('textbox', { name: 'I need help with' }).inputValue()).toBe(heavy);
  expect(page.url()).not.toContain('wish');
  await picture(page, 'heavy words');
  await page.getByRole('button', { name: 'Show me who' }).click();
  await page.waitForSelector('dialog .person-card');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'To the front door' }).click();
  await page.waitForSelector('[data-screen="title"]');
  expect(await slip.count()).toBe(0);
});

// The expert board as students use it: found by a misspelt wish, asked with a card, rested, and live on the class screen.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { classBoard } from '../support/class-board.ts';
import { dayOn } from '../support/local-day.ts';
import { openFile } from '../support/open-file.ts';
import { findings } from './axe.ts';
import { type Device, type House, openHouse, picture, type Visit } from './house.ts';

let house: House;
let device: Device;
/** One device for all to begin with: a class is on it, and its figures are cut out once. */
beforeAll(async () => {
  house = await openHouse();
  device = await house.prepare('/?stage=off', async (page) => {
    const moment = { at: await page.evaluate(() => Date.now()), day: await dayOn(page) };
    await openFile(page, classBoard(moment));
    await page.goto(`${house.origin}/?at=board&stage=off`);
    await page.waitForFunction(() => document.querySelectorAll('.paper-card .figure').length > 5);
  });
});
afterAll(() => house.close());

interface Row {
  readonly type: string;
  readonly learner?: string;
  readonly [key: string]: unknown;
}

/** Everything this browser has written down, wherever. */
async function writtenOn(page: Page): Promise<{ readonly facts: readonly Row[]; readonly text: string }> {
  return page.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of db.objectStoreNames) {
        rows.push(
          ...(await new Promise<unknown[]>((done, fail) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => done(all.result);
            all.onerror = () => fail(all.error);
          })),
        );
      }
      db.close();
    }
    const facts = rows.flat().filter((row) => row !== null && typeof row === 'object' && 'type' in row);
    const text = JSON.stringify([rows, { ...localStorage }]).replace(/"data:image[^"]*"/g, '');
    return { facts: facts as never[], text };
  });
}

async function factsOf(page: Page, type: string): Promise<readonly Row[]> {
  return (await writtenOn(page)).facts.filter((fact) => fact.type === type);
}

/** Somebody of the class sits down at the board. */
async function sitDown(nickname: string, door = 'stage=off'): Promise<Visit> {
  const visit = await house.visit('/?stage=off', { reducedMotion: 'reduce', storageState: device });
  const { page } = visit;
  await page.getByRole('button', { name: `Play as ${nickname}` }).click();
  await page.waitForSelector('[data-screen="school"]');
  await page.goto(`${house.origin}/?at=board&${door}`);
  await page.waitForSelector('.paper-card .figure');
  return visit;
}

const search = (page: Page) => page.getByRole('textbox', { name: 'I need help with' });

it.each([
  ['with the stage', 'seed=1'],
  ['in text mode', 'stage=off'],
])('%s somebody is found by a misspelt wish and asked with a card', async (mode, door) => {
  const { page, errors, foreign } = await sitDown('Otter', door);
  const before = (await factsOf(page, 'RealTryPlanned')).length;
  expect(await page.locator('h1').innerText()).toBe('Our Experts · Room 12');
  expect(await page.locator('.paper-card-name').allInnerTexts()).toEqual([
    'Comet',
    'Juniper',
    'Sparrow',
    'River',
    'Pebble',
    'Maple',
  ]);
  expect(await page.getByText('resting till tomorrow').count()).toBe(1);
  // A number would be a rank.
  expect(await page.locator('.board-cards').innerText()).not.toMatch(/\d/);
  expect(await findings(page)).toEqual([]);
  await picture(page, `board ${mode}`);

  await page.getByRole('button', { name: 'Tools and tech' }).click();
  expect(await page.locator('.paper-card-name').allInnerTexts()).toEqual(['Comet', 'Pebble', 'Maple']);

  await search(page).fill('rite my storry');
  await page.getByRole('heading', { name: 'Writing Partner', level: 2 }).waitFor();
  await expect.poll(() => page.url()).toContain('wish=');
  expect(await findings(page)).toEqual([]);
  await picture(page, `found ${mode}`);
  await page.getByRole('button', { name: 'Ask Juniper: Writing Partner' }).click();

  await page.waitForSelector('[data-screen="ask"]');
  expect(page.url()).not.toContain('wish');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ask Card');
  expect(await page.getByRole('radio', { name: /Juniper/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Could you help me with…' }).click();
  await page.keyboard.type('the zebra ending?');
  await page.getByLabel('What I tried').fill('I tried two endings. Call 555 123 4567');
  await page.getByRole('button', { name: 'After lunch' }).click();
  await page.getByText('There is a phone number on your card').waitFor();
  expect(await findings(page)).toEqual([]);
  await picture(page, `ask card ${mode}`);

  await page.getByRole('button', { name: 'Show it' }).click();
  const shown = page.getByRole('dialog');
  expect(await shown.innerText()).toContain('Could you help me with the zebra ending?');
  expect(await shown.innerText()).toContain('Not my job: rewriting or typing it for you');
  expect(await findings(page)).toEqual([]);
  await picture(page, `shown card ${mode}`);
  await page.keyboard.press('Escape');
  await shown.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'I asked' }).click();
  await page.getByRole('heading', { name: 'You asked. What happens now?' }).waitFor();
  expect(await page.getByRole('button', { name: 'I asked' }).count()).toBe(0);
  const asked = () => factsOf(page, 'RealTryPlanned');
  await expect.poll(async () => (await asked()).length).toBe(before + 1);
  const last = (await asked()).find(({ helper }) => helper === 'juniper');
  expect(last).toMatchObject({ role: 'writing-partner', learner: 'otter', actor: 'otter' });
  const { text } = await writtenOn(page);
  for (const typed of ['zebra', 'storry', 'two endings', '4567'])
    expect(text.includes(typed), typed).toBe(false);
  // Who was asked less comes first from now on.
  await page.goto(`${house.origin}/?at=board&${door}`);
  await page.waitForSelector('.paper-card .figure');
  const names = await page.locator('.paper-card-name').allInnerTexts();
  expect(names.indexOf('Sparrow')).toBeLessThan(names.indexOf('Juniper'));
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});

it('what nobody offers is counted once a day, for nobody, without the words', async () => {
  const { page, errors } = await sitDown('Otter');
  const looks = () => factsOf(page, 'HelpLookedFor');
  for (let time = 0; time < 2; time++) {
    await search(page).fill('pizza oven');
    await page.getByText('No job fits those words yet').waitFor();
    // A wish that somebody rested on is in the address, and then it is looked for.
    await expect.poll(() => page.url()).toContain('wish=pizza');
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.url()).not.toContain('wish=');
    await expect.poll(async () => (await looks()).length).toBe(1);
  }
  await search(page).fill('fractions');
  await page.getByRole('button', { name: 'Make a card for Ms. Okafor' }).click();
  await page.waitForSelector('[data-screen="ask"]');
  expect(await page.getByRole('radio', { name: /Ms\. Okafor/ }).isChecked()).toBe(true);
  await expect.poll(async () => (await looks()).length).toBe(2);
  const [unnamed, math] = await looks();
  expect(unnamed).toMatchObject({ actor: 'someone', device: 'someone', seq: 0, found: false });
  expect(unnamed).not.toHaveProperty('role');
  expect(math).toMatchObject({ actor: 'someone', role: 'math-strategy-guide' });
  for (const look of await looks()) expect(look).not.toHaveProperty('learner');

  await page.goBack();
  expect(await search(page).inputValue()).toBe('fractions');
  // Something big: a real person first, and not a trace of it, however long somebody rests on it.
  await search(page).fill('he wants to hurt me with a gun');
  await page.getByRole('heading', { name: 'Thank you for writing that.' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await expect.poll(() => page.url()).not.toContain('wish=');
  expect(page.url()).not.toContain('hurt');
  await page.getByRole('button', { name: 'Show my trusted adults' }).click();
  await page.waitForSelector('dialog .person-card');
  expect((await looks()).length).toBe(2);
  expect(/pizza|\bgun\b/.test((await writtenOn(page)).text)).toBe(false);
  expect(errors).toEqual([]);
});

it('a card rests, comes back, steps down and is taken back, and the class screen follows by itself', async () => {
  const { page, errors } = await sitDown('Juniper');
  const screen = await page.context().newPage();
  await screen.goto(`${house.origin}/board.html`);
  const card = screen.locator('.paper-card').filter({ hasText: 'Juniper' });
  await card.locator('.figure').waitFor();
  expect(await screen.locator('.paper-card').count()).toBe(6);
  expect(await screen.getByRole('button', { name: /Ask|break/ }).count()).toBe(0);
  expect(await findings(screen)).toEqual([]);
  await picture(screen, 'class screen');

  const mine = page.locator('.paper-card:has(.paper-card-flag)');
  const says = async (status: string) =>
    expect.poll(() => card.locator('.chip').innerText()).toContain(status);
  await mine.getByRole('button', { name: 'Take a break' }).click();
  await says('on a break');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
  await mine.getByRole('button', { name: 'I am back' }).click();
  await says('can be asked');
  await mine.getByRole('button', { name: 'Step down' }).click();
  await expect.poll(() => card.count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await says('can be asked');
  expect(await mine.count()).toBe(1);
  expect(errors).toEqual([]);
});

it('a board that is empty says how it begins, here and on the class screen', async () => {
  const { page, errors } = await house.visit('/?at=board&stage=off', { reducedMotion: 'reduce' });
  await page.getByRole('heading', { name: 'The board is still empty' }).waitFor();
  expect(await findings(page)).toEqual([]);
  await page.goto(`${house.origin}/board.html`);
  await page.getByText('The board is empty.').waitFor();
  expect(await findings(page)).toEqual([]);
  // A guest makes a card and shows it; to keep that they asked, they make a figure first.
  await page.goto(`${house.origin}/?at=ask&role=media-maker&stage=off`);
  await page.getByRole('button', { name: 'Show it' }).click();
  expect(await page.getByRole('dialog').innerText()).toContain('Could you help me, please?');
  await page.getByRole('button', { name: 'Close the card' }).click();
  expect(await page.getByRole('button', { name: 'I asked' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Make a figure' }).waitFor();
  await page.goto(`${house.origin}/?at=ask&role=nothing&stage=off`);
  await page.getByText('This job is not on the board right now').waitFor();
  expect(errors).toEqual([]);
});

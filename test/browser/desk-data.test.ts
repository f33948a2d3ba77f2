// Getting started, signing in and everyone's data, in a browser: a class is made, its cards open the door, files come in and go out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import { createPen } from '../support/given.ts';
import { type House, openHouse, picture, type Visit } from './house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;

let house: House;
let visit: Visit;
let page: Page;
beforeAll(async () => {
  house = await openHouse();
  visit = await house.visit('/desk.html', { reducedMotion: 'reduce' });
  page = visit.page;
  page.setDefaultTimeout(10_000);
  await page.getByLabel('Name, as the class says it').first().fill('Ms. Okafor');
  await page.getByLabel('PIN', { exact: true }).fill('4711');
  await page.getByLabel('The same PIN again').fill('4711');
  await page.getByRole('button', { name: /Open the desk/ }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
});
afterAll(() => house.close());

async function findings(on: Page): Promise<readonly string[]> {
  await on.evaluate(axe);
  const found = await on.evaluate(async () => {
    const { axe: checker } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { help: string; nodes: { html: string }[] }[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    return (await checker.run({ runOnly: { type: 'tag', values: tags } })).violations;
  });
  return found.map(({ help, nodes }) => `${help}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function go(name: string, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await page.waitForSelector(`[data-screen="${screen}"]`);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function make(name: string, list: string): Promise<void> {
  await page.getByLabel('Class name').fill(name);
  await page.getByLabel('Nicknames').fill(list);
  await press('Look at the list');
}

it('makes a class from a list, and says what it changed', async () => {
  await press('Get started');
  await page.waitForSelector('[data-screen="desk-start"]');
  await press('Look at the list');
  await page.getByText('No names were found').waitFor();
  await make('Room 12', Array.from({ length: 401 }, (_, at) => `Name ${at}`).join('\n'));
  await page.getByText('more than 400 names').waitFor();
  await make('Room 12', 'Maple\nMaple\nنور\n🦊 Fox\nOtter');
  await page.getByText('There is more than one Maple').waitFor();
  await page.getByRole('button', { name: 'Leave out Otter' }).click();
  await picture(page, 'start preview');
  expect(await findings(page)).toEqual([]);
  await press('Make the class with 4 students');
  await page.getByText('Room 12 is ready, with 4 students.').first().waitFor();
  await make('Big', Array.from({ length: 300 }, (_, at) => `Name ${at}`).join('\n'));
  await press('Make the class with 300 students');
  await page.getByText('Big is ready, with 300 students.').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('Big was taken back.').waitFor();
  await page.setViewportSize({ width: 820, height: 1180 });
  await picture(page, 'start 820');
  await page.setViewportSize({ width: 1366, height: 768 });
});

let links: readonly string[] = [];
let pictures: readonly string[] = [];

it('prints cards whose links open the door, until they are voided', async () => {
  await press('Open Room 12');
  await press('Make cards for everyone');
  await page.getByText('4 cards are ready to print.').waitFor();
  expect(await page.locator('.sign-in-card').count()).toBe(4);
  await picture(page, 'sign-in cards');
  expect(await findings(page)).toEqual([]);
  links = await page
    .locator('.sign-in-card')
    .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.link ?? ''));
  const maple = page.locator('.sign-in-card').filter({ hasText: /^Maple(?! 2)/ });
  pictures = await maple.locator('ol span').allTextContents();
  const other = await visit.context.newPage();
  await other.goto(`${links[0]}&stage=off`);
  await other.waitForSelector('[data-screen="school"]');
  expect(other.url()).not.toContain('card=');
  await press('Void all cards');
  await page.getByText('no longer open the door').first().waitFor();
  await other.goto(`${links[0]}&stage=off`);
  await other.getByText('This card does not open the door here').waitFor();
  expect(other.url()).not.toContain('card=');
  await other.close();
});

it('signs in with pictures', async () => {
  const other = await visit.context.newPage();
  await other.goto(`${house.origin}/?stage=off`);
  await other.getByRole('button', { name: 'Play as Maple', exact: true }).click();
  expect(await page.locator('.sign-in-card').count()).toBe(0);
  await other.getByText('Press your three pictures').waitFor();
  for (const name of ['Sun', 'Sun', 'Sun']) await other.getByRole('button', { name, exact: true }).click();
  await other.getByText('Those were other pictures').waitFor();
  expect(pictures).toHaveLength(3);
  for (const name of pictures) await other.getByRole('button', { name, exact: true }).click();
  await other.waitForSelector('[data-screen="school"]');
  await other.close();
});

it('collects files once, asks about strangers, and names what is not one', async () => {
  const zoe = createPen({ learner: 'zoe', device: 'zoe' });
  const text = writeProgressFile([zoe({ type: 'LearnerAdded', nickname: 'Zoe', figure, band: 'A' })], {
    at: 1,
    day: '2026-09-01',
  });
  await go('Data', 'desk-data');
  const files = [
    { name: 'zoe.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) },
    { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('milk and bread') },
    { name: 'nothing.jsonl', mimeType: 'text/plain', buffer: Buffer.from('') },
  ];
  const input = page.locator('[aria-labelledby="data-collect"] input[type=file]');
  await input.setInputFiles(files);
  await page.getByText('This is not a progress file of Hand Up.').waitFor();
  await page.getByText('The file is empty.').waitFor();
  await page.getByText('Nobody called Zoe is in a class here yet.').waitFor();
  await picture(page, 'data');
  expect(await findings(page)).toEqual([]);
  await press('Add and place: zoe.jsonl');
  await page.getByText('Placed in Room 12. 1 thing added.').waitFor();
  await input.setInputFiles(files.slice(0, 1));
  await page.getByText('0 things added · 1 here already').waitFor();
});

it('hands out a link; a torn one changes nothing', async () => {
  await press('Make a link');
  const link = await page.getByLabel('Link for the student’s device').inputValue();
  const fresh = await house.visit('/?stage=off');
  await fresh.page.goto(`${link}&stage=off`);
  await fresh.page.getByText('That link brought your class’s jobs and names.').waitFor();
  expect(fresh.page.url()).not.toContain('give=');
  await fresh.page.goto(`${link.slice(0, -20)}&stage=off`);
  await fresh.page.getByText('That link is torn or cut short.').waitFor();
  const odd = Buffer.from(deflateSync(Buffer.from('[]'))).toString('base64url');
  await fresh.page.goto(`${house.origin}/?stage=off&give=${odd}`);
  await fresh.page.getByText('That link is torn or cut short.').waitFor();
  await fresh.context.close();
});

it('erases one student after their name is typed, and keeps the record', async () => {
  await press('Erase Zoe');
  await page.getByLabel('Type Zoe to go on').fill('Mia');
  await press('Erase for good');
  await page.getByText('That is not the name.').waitFor();
  await page.getByLabel('Type Zoe to go on').fill('Zoe');
  await press('Erase for good');
  // With the class that was taken back: 300 and Zoe.
  await page.getByText(/Ms\. Okafor erased 301 students/).waitFor();
});

it('opens the demo class with one press and takes it away with one', async () => {
  await go('Getting started', 'desk-start');
  await press('Open the demo class');
  await page.getByText('The demo class is open on this device.').waitFor();
  expect(await page.locator('.desk-name .chip').count()).toBe(1);
  await go('My training', 'desk-mine');
  await picture(page, 'my training');
  expect(await findings(page)).toEqual([]);
  await go('Data', 'desk-data');
  for (const name of ['For families', 'What Hand Up keeps', 'Accessibility']) {
    await press(name);
    await page.getByRole('button', { name: 'All data' }).waitFor();
    expect(await findings(page)).toEqual([]);
    if (name === 'For families') await picture(page, 'for families');
    await press('All data');
  }
  await go('Getting started', 'desk-start');
  await press('Remove the demo class');
  await page.getByText('The demo class is gone.').first().waitFor();
  await page.getByRole('button', { name: 'Open the demo class' }).waitFor();
  expect(visit.errors).toEqual([]);
  expect(visit.foreign).toEqual([]);
});

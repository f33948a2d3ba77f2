// A year with two classes on one device: each with its own board and review, copies, a full disk, the day that comes due, and the end of the year.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { atDesk } from '../support/at-desk.ts';
import { factsOfType, saveDevice, signIn } from '../support/desk-visit.ts';
import { closes, createPen, opens } from '../support/given.ts';
import { dayOn } from '../support/local-day.ts';
import { goTo } from '../support/pressing.ts';
import { createClassPen, smallClass } from '../support/small-class.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';

let page: Page;
const desk = atDesk(saveDevice, (opened) => {
  page = opened;
});
const { comeTo } = desk;

/** The small class is Room 12, with Ada; Bo and Cy are Room 7. */
function twoClasses(today: string): readonly Fact[] {
  const write = createClassPen(today, 'office');
  const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
  const place = (learner: string, into: string) =>
    write({ type: 'LearnerPlaced', class: into }, { learner, actor: 'okafor', ago: 3 });
  const add = (nickname: string, into: string) => {
    const learner = nickname.toLowerCase();
    const added = { type: 'LearnerAdded', nickname, figure, band: 'B' } as const;
    return [write(added, { learner, actor: 'okafor', ago: 3 }), place(learner, into)];
  };
  return [
    write({ type: 'ClassOpened', class: 'room-12', name: 'Room 12', band: 'B' }, { ago: 3 }),
    write({ type: 'ClassOpened', class: 'room-7', name: 'Room 7', band: 'B' }, { ago: 3 }),
    ...smallClass(today)
      .filter(({ type }) => type === 'LearnerAdded')
      .map(({ learner = '' }) => place(learner, 'room-12')),
    ...add('Ada', 'room-12'),
    ...add('Bo', 'room-7'),
    ...add('Cy', 'room-7'),
  ];
}

/** Looked at without the slips, which lie over whatever is there. */
async function isWell(name: string): Promise<void> {
  const slips = page.locator('.desk-slip');
  while ((await slips.count()) > 0) await slips.first().getByRole('button', { name: 'OK' }).click();
  await isWellAt([tablet, laptop], page, `year ${name}`);
}

async function go(name: string, screen: string): Promise<void> {
  await goTo(page, name);
  await page.waitForSelector(`[data-screen="${screen}"]`);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function download(name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), press(name)]);
  return file;
}

async function makeClass(name: string, list: string): Promise<void> {
  await page.getByLabel('Class name').fill(name);
  await page.getByLabel('Nicknames').fill(list);
  await press('Look at the list');
  await press(/^Make the class with/);
  await page
    .getByText(new RegExp(`^${name} is ready`))
    .first()
    .waitFor();
}

it('keeps two classes apart: each has its own board, and a review held in one is still due in the other', async () => {
  await comeTo('start');
  await makeClass('Room 12', 'Ada');
  await page.getByLabel('Class', { exact: true }).selectOption({ label: 'Room 12' });
  await press('Place all of them');
  await page.getByText('7 students placed in Room 12.').waitFor();
  await makeClass('Room 7', 'Bo\nCy');
  await go('Board', 'desk-board');
  const which = page.getByLabel('Class', { exact: true });
  const board = page.locator('.desk-board-main');
  await which.selectOption({ label: 'Room 12' });
  await board.getByText('Juniper').first().waitFor();
  await isWell('board of one class');
  await which.selectOption({ label: 'Room 7' });
  await expect.poll(() => board.getByText('Juniper').count()).toBe(0);
  await go('Review', 'desk-review');
  expect(await which.locator('option:checked').textContent()).toBe('Room 7');
  await press('Start');
  await page.locator('.parts-nav button').last().click();
  await press('Finish the review');
  await page.getByText('The review is written down.').waitFor();
  await which.selectOption({ label: 'Room 12' });
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const [held] = await factsOfType(page, 'BoardReviewed');
  expect(held).toMatchObject({ class: expect.any(String), changes: [] });
  for (const [name, screen] of [
    ['Assign', 'desk-assign'],
    ['Groups', 'desk-groups'],
    ['Launch plan', 'desk-launch'],
  ] as const) {
    await go(name, screen);
    expect(await which.locator('option:checked').textContent(), name).toBe('Room 12');
    await isWell(`${screen} of one class`);
  }
  await go('Progress', 'desk-progress');
  await page.waitForSelector('[data-student]');
});

it('says so when the device is full, and what was collected is saved by the next press', async () => {
  await comeTo('data', twoClasses);
  const pen = createPen({ learner: 'maple', device: 'maple-2' });
  const text = writeProgressFile([pen(opens()), pen(closes())], { at: 1, day: '2026-09-01' });
  const file = { name: 'hand-up Maple.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('There is no room left.', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    Object.assign(window, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
  });
  const input = page.locator('[aria-labelledby="data-collect"] input[type=file]');
  await input.setInputFiles(file);
  await page.locator('.data-says', { hasText: 'This device could not save that' }).waitFor();
  await page.getByText('2 things added').waitFor();
  const kept = async () =>
    (await factsOfType(page, 'SittingClosed')).filter(({ learner }) => learner === 'maple').length;
  expect(await kept()).toBe(0);
  await page.evaluate(() => (window as unknown as { makeRoom: () => void }).makeRoom());
  await input.setInputFiles(file);
  await page.getByText('1 file read. Nothing new was added.').waitFor();
  expect(await kept()).toBe(1);
});

it('gives a copy of one, of each and of all, and keeps that somebody took it', async () => {
  await comeTo('data', twoClasses);
  const one = readProgressFile(readFileSync(await (await download('Take a copy of Juniper')).path(), 'utf8'));
  const about = one.ok ? new Set(one.facts.flatMap(({ learner }) => learner ?? [])) : undefined;
  expect([...(about ?? [])]).toEqual(['juniper']);
  const zip = unzipSync(readFileSync(await (await download('One file a student, in a zip')).path()));
  expect(Object.keys(zip)).toHaveLength(10);
  for (const bytes of Object.values(zip))
    expect(readProgressFile(strFromU8(bytes))).toMatchObject({ ok: true, skipped: 0 });
  const all = readProgressFile(readFileSync(await (await download('Everything in one file')).path(), 'utf8'));
  expect(all.ok && new Set(all.facts.flatMap(({ learner }) => learner ?? [])).size).toBe(10);
  const row = page.locator('tr', { hasText: 'Juniper' });
  await row.getByText('3 looks').click();
  await row.getByText('today: Ms. Okafor took a copy').first().waitFor();
  await isWell('data');
});

it('asks on the day until which practice is kept', async () => {
  await comeTo('data');
  const tomorrow = await dayOn(page, 1);
  await press('Set the day');
  await page.getByText('Choose a day, then set it.').waitFor();
  await page.getByLabel('Kept until').fill('2020-01-01');
  await press('Set the day');
  await page.getByText('Choose a day that is still to come.').waitFor();
  await page.getByLabel('Kept until').fill(tomorrow);
  await press('Set the day');
  await page.getByText(/^Kept until .* Today will ask then\.$/).waitFor();
  await page.clock.fastForward(5 * 86_400_000);
  await page.reload();
  await signIn(page, 'Ms. Okafor');
  await page.getByText(/That day has come: erase it, or choose a later day\./).waitFor();
  await go('Today', 'desk-today');
  await press('Open Data');
  await page.waitForSelector('[data-screen="desk-data"]');
});

it('ends a year: a copy, a new class with the same students, back again, and erased with a record', async () => {
  await comeTo('start', twoClasses);
  await press('Students, cards, year end: Room 7');
  const copy = readProgressFile(readFileSync(await (await download('Keep a copy')).path(), 'utf8'));
  expect(copy.ok && copy.facts.filter(({ type }) => type === 'LearnerAdded')).toHaveLength(2);
  await press('Roll over to the new class');
  await page.getByText('Type a name for the class').waitFor();
  await page.getByLabel('Name of the new class').fill('Room 8');
  await press('Roll over to the new class');
  await page.getByRole('heading', { name: 'Room 8', exact: true }).waitFor();
  await page.locator('.class-list').getByText('Bo').waitFor();
  await page
    .locator('.desk-slip', { hasText: 'Welcome to Room 8' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await page.getByRole('heading', { name: 'Room 7', exact: true }).waitFor();
  await page.locator('.class-list').getByText('Bo').waitFor();
  await isWell('class');
  await page.getByLabel('Type Room 7 to go on').fill('Room 12');
  await press('Erase this class for good');
  await page.getByText('That is not the name.').waitFor();
  await page.getByLabel('Type Room 7 to go on').fill('room 7');
  await press('Erase this class for good');
  await page.getByText('2 students were erased. Data keeps the record of it.').waitFor();
  expect(await page.getByText('Room 7').count()).toBe(0);
  await go('Data', 'desk-data');
  await page.getByText('today: Ms. Okafor erased 2 students').waitFor();
  await press('Erase all students');
  await page.getByLabel('Type everyone to go on').fill('everyone');
  await press('Erase for good');
  await page.getByText('8 students were erased.').waitFor();
  await page.getByText('Nothing is kept of anybody yet.').waitFor();
  expect(await factsOfType(page, 'LearnerAdded')).toEqual([]);
});

it('shows what students practiced to their teacher and counselor alone', async () => {
  await comeTo('grown-ups');
  await press('Add a grown-up');
  await page.getByLabel('What they do here').selectOption('tech');
  await page.getByLabel('Name, as the class says it').fill('Mr. Tran');
  await page.getByLabel('PIN', { exact: true }).fill('3141');
  await page.getByLabel('The same PIN again').fill('3141');
  await press('Save');
  await page.getByRole('heading', { name: 'Mr. Tran' }).waitFor();
  await press('Sign out');
  await page.getByRole('button', { name: /^Mr\. Tran/ }).click();
  await page.getByLabel('PIN of Mr. Tran').fill('3141');
  await press('Sign in');
  await go('Data', 'desk-data');
  await page.getByText('What students practiced is for their teacher and the counselor').waitFor();
  expect(await page.getByRole('button', { name: /copy|Erase/i }).count()).toBe(0);
  await isWell('data for others');
});

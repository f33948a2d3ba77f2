// How practice grows, in a real browser: the table by keyboard, the class one student's sheet and who looked, and files to take away.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { atDesk } from '../support/at-desk.ts';
import { factsOfType, saveDevice } from '../support/desk-visit.ts';
import { findings } from './axe.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';

let page: Page;
const desk = atDesk(saveDevice, (opened) => {
  page = opened;
});
beforeEach(async () => {
  await desk.comeTo('progress');
  await page.waitForSelector('[data-student]');
});

const isWell = (name: string) => isWellAt([tablet, laptop], page, `progress ${name}`);

const press = (name: string | RegExp) =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
const focused = () =>
  page.evaluate(
    () => (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent) || '',
  );
const names = () => page.locator('.progress-nickname bdi').allTextContents();
/** At whose record somebody looked. */
const looks = (what: string) =>
  factsOfType(page, 'RecordLookedAt').then((facts) =>
    facts.filter((fact) => (fact as { what?: string }).what === what).map(({ learner }) => learner),
  );

it('has one tab stop, goes from cell to cell by arrows, opens a row and sorts, all by keyboard', async () => {
  await isWell('skills');
  const all = await names();
  expect(all).toEqual(all.toSorted((a, b) => a.localeCompare(b)));
  await page.getByRole('button', { name: 'Help in person' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused()).toContain(all[0]);
  await page.keyboard.press('Enter');
  await page.locator('.micro-details').getByText('Spot the Stuck').waitFor();
  await isWell('open row');
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain(`All moves of ${all[0]}`);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toContain(all[1]);
  await page.keyboard.press('End');
  expect(await focused()).toBe(`Sheet of ${all[1]}`);
  await page.keyboard.press('Control+Home');
  expect(await focused()).toBe('Student');
  await page.keyboard.press('Enter');
  expect(await names()).toEqual(all.toReversed());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('[aria-sort="descending"]').textContent()).toBe('Know What I Need');
  expect(await page.locator('.progress-grid [tabindex="0"]').count()).toBe(1);
});

it('finds by name, says when nobody fits, and shows everyone again', async () => {
  const before = (await names()).length;
  await page.getByLabel('Find a student').fill('map');
  await expect.poll(names).toEqual(['Maple']);
  await page.getByLabel('Find a student').fill('nobody at all');
  await page.getByText('Nobody fits all of that.').waitFor();
  await press('Show everyone');
  await expect.poll(() => names().then(({ length }) => length)).toBe(before);
});

it('shows all twenty-four moves, and the class as a picture with a table behind it', async () => {
  await press('All 24 moves');
  await expect.poll(() => page.locator('[data-column="plant"]').count()).toBe(24);
  await isWell('moves');
  await press('Class picture');
  await isWell('picture');
  await press('Show as a table');
  await isWell('table');
  const cells = await page.locator('.picture-table td').allTextContents();
  expect(cells).toHaveLength(5 * 24);
  for (const cell of cells) expect(cell).toMatch(/^(none|a few|[5-9]|\d{2,})$/);
  await press('Four skills');
});

it('notes a look at a sheet once a day, and leads to what helps', async () => {
  const open = async (nickname: string): Promise<void> => {
    await press(`Sheet of ${nickname}`);
    await page.getByText('Ms. Okafor read this sheet, today.').waitFor();
  };
  await open('Maple');
  await isWell('sheet');
  await expect.poll(() => looks('sheet')).toEqual(['maple']);
  await press('All students');
  await open('Maple');
  await press('All students');
  // Facts are written one after another: with the next student's, a second one of Maple's would be there.
  await open('Otter');
  await expect.poll(() => looks('sheet')).toContain('otter');
  expect(await looks('sheet')).toEqual(['maple', 'otter']);
  const sheet = await page.locator('.sheet-paper').innerText();
  expect(sheet).not.toMatch(/%|\bwrong\b|\bfail/i);
  await press('All students');
});

it('puts a role-play down as another student’s, and takes it back minutes later on that one’s sheet', async () => {
  const lines = () => page.locator('#others-sittings ~ .rows > li').count();
  const giving = page.locator('section', { has: page.locator('#others-sittings') });
  await press('Sheet of River');
  await giving.waitFor();
  const before = await lines();
  await giving
    .getByRole('button', { name: /^Not theirs: / })
    .first()
    .press('Enter');
  await giving.getByLabel('Whose was it?').selectOption({ label: 'Otter' });
  await isWell('whose sitting');
  await press('Put it right');
  await page.locator('.desk-slip', { hasText: 'put down as Otter’s' }).waitFor();
  await expect.poll(lines).toBe(before - 1);
  await page.clock.fastForward(60_000);
  await page.locator('.desk-slip').waitFor({ state: 'detached' });
  await press('All students');
  await press('Sheet of Otter');
  await expect.poll(lines).toBe(1);
  await press(/^Take it back: /);
  await giving.waitFor({ state: 'detached' });
  await press('All students');
  await press('Sheet of River');
  await expect.poll(lines).toBe(before);
  expect((await factsOfType(page, 'SittingGiven')).map(({ learner }) => learner)).toEqual([
    'river',
    'otter',
    'river',
    'otter',
  ]);
});

it('saves a spreadsheet and statements, and notes the copies once', async () => {
  const count = (await names()).length;
  await page.getByText('Print and save').click();
  await isWell('files');
  const take = async (name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(name)]);
    return readFileSync(await download.path(), 'utf8');
  };
  const csv = await take('Save as a spreadsheet');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1);
  const lines = (await take('Save for the school’s data system (xAPI)')).split('\n').filter(Boolean);
  for (const line of lines) expect(JSON.parse(line).actor.account.homePage).toBe('https://hand-up.invalid/');
  await expect.poll(() => looks('copy').then(({ length }) => length)).toBe(count);
});

it('shows the student the same sheet on My path', async () => {
  const other = await page.context().newPage();
  await other.goto(`${desk.house().origin}/?stage=off`);
  await other.getByRole('button', { name: 'Play as Maple' }).click();
  await other.waitForSelector('[data-screen="school"]');
  await other.goto(`${desk.house().origin}/?at=path&stage=off`);
  await other.getByText('What adults see').click();
  await other.waitForSelector('.adults-see .sheet-paper');
  expect(await findings(other)).toEqual([]);
  await other.getByText('Nobody has opened this sheet or taken a copy yet.').waitFor();
});

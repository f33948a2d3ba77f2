// What comes out of the printer is the same by the browser's own command as by the button: the sheet alone, whole, on Letter and A4.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesOf } from '../support/pressing.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The page count on each paper, by the browser's own command: nothing was pressed. */
async function pages(page: Page): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const format of ['Letter', 'A4'])
    counts.push(pagesOf(await page.pdf({ format, preferCSSPageSize: true })));
  return counts;
}

/** What can be read on paper, in lines. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

it('prints the questions, the cards and the board for the wall without a press', async () => {
  const { page, errors } = await house.visit('/desk.html?at=facilitate&of=debrief&demo=class', {
    reducedMotion: 'reduce',
  });
  await page.waitForSelector('.debrief-list');
  const questions = await onPaper(page);
  expect(questions).not.toContain('Look as');
  expect(questions).not.toContain('Today');
  expect(await pages(page)).toEqual([1, 1]);

  await page.getByRole('tab', { name: 'Partner practice' }).click();
  await page.waitForSelector('.partner-cards');
  const [letter, a4] = await pages(page);
  expect(letter).toBe(a4);
  expect(letter).toBeGreaterThan(1);
  expect(await onPaper(page)).not.toContain('Today');

  await page.goto(`${house.origin}/desk.html?at=board&demo=class`);
  await page.waitForSelector('.desk-board-head');
  expect(await pages(page)).toEqual([1, 1]);
  expect(await onPaper(page)).not.toContain('For you alone');
  await page.locator('.desk-board-head .button.first').click();
  await page.waitForSelector('.wall-print-page');
  const said = await page.locator('.wall-print-count').innerText();
  expect(await pages(page)).toEqual([Number.parseInt(said, 10), Number.parseInt(said, 10)]);
  expect(errors).toEqual([]);
});

it('publishes a page with best times and its own letters, which asks for nothing', async () => {
  const { page, context } = await house.visit('/desk.html?at=board&demo=class', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Make a page to publish' }).click();
  await page.waitForSelector('.page-preview');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save board.html' }).click(),
  ]);
  const published = await context.newPage();
  const asked: string[] = [];
  published.on('request', (request) => asked.push(request.url()));
  await published.setContent(await readFile(await saved.path(), 'utf8'));
  await published.getByText('Best times:').first().waitFor();
  await published.evaluate(() => document.fonts.ready);
  const fonts = await published.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family} ${status}`),
  );
  expect(fonts.filter((font) => font.endsWith('loaded')).length).toBe(3);
  expect(asked.filter((url) => !/^data:/.test(url))).toEqual([]);
});

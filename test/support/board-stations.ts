// From a badge to the board and through its monthly review, station by station: what people press, and a picture of each station.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from '../browser/house.ts';
import { factsOfType } from './desk-visit.ts';
import { look, type OneDevice } from './one-device.ts';
import { openAlone } from './open-alone.ts';
import { goTo, pagesOf, press, says } from './pressing.ts';
import { title } from './way-stations.ts';

/** The student asks for a card, the teacher approves it, and the class screen shows it. */
export async function putUp(device: OneDevice): Promise<void> {
  const { page, desk, wall } = device;
  await press(page, 'All my badges');
  await page.waitForSelector('.badge-wall');
  await look(page, 'run 18 badges');
  await press(page, 'School');
  await toWay(page);
  await page.getByLabel('Best times to ask me').fill('Recess');
  await page.getByLabel('How I like to be asked').fill('wave first');
  await look(page, 'run 19 card');
  await press(page, 'Ask for my card to go up');
  await says(page, 'You asked for your card to go up.');
  expect(await onWall(wall).count()).toBe(0);
  await device.atDesk('Ms. Okafor');
  await goTo(desk, 'Board');
  await desk.getByRole('button', { name: 'Put it up: Rocket' }).waitFor();
  await look(desk, 'run 20 card waits', ['tablet']);
  await press(desk, 'Put it up: Rocket');
  await onWall(wall).waitFor();
  await look(wall, 'run 21 class screen');
}

/** Another student finds the card by a misspelt wish, and makes an Ask Card for it. */
export async function findAndAsk(device: OneDevice): Promise<void> {
  const { page } = device;
  await device.playAs('Otter');
  await press(page, 'Expert board');
  await onWall(page).waitFor();
  await look(page, 'run 22 board', ['tablet', 'phone']);
  await wish(page);
  await look(page, 'run 23 found');
  await press(page, `Ask Rocket: ${title}`);
  await press(page, 'Could you help me with…');
  await page.keyboard.type('starting a game');
  await press(page, 'I tried…');
  await page.keyboard.type('asking one person');
  await page.getByRole('button', { name: 'Recess', exact: true }).click();
  await look(page, 'run 24 ask card', ['phone']);
  await press(page, 'Show it');
  expect(await page.getByRole('dialog').innerText()).toContain('Not my job: settling a fight');
  await look(page, 'run 25 shown');
  await page.keyboard.press('Escape');
  await press(page, 'I asked');
  await says(page, 'You asked. What happens now?');
  await look(page, 'run 26 asked');
}

/** The student takes a break, comes back and steps down, with one press each, and keeps the badge. */
export async function restAndStepDown(device: OneDevice): Promise<void> {
  const { page, wall } = device;
  const status = onWall(wall).locator('.chip');
  await device.playAs('Rocket');
  await press(page, 'Expert board');
  await press(page, 'Take a break');
  await status.filter({ hasText: 'on a break' }).waitFor();
  await look(page, 'run 27 on a break');
  await device.playAs('Otter');
  await press(page, 'Expert board');
  await wish(page);
  expect(await page.getByRole('button', { name: /^Ask Rocket/ }).count()).toBe(0);
  await says(page, 'Our helpers for this are taking a rest. Dr. Bell can help.');
  await look(page, 'run 28 nobody to ask');
  await device.playAs('Rocket');
  await toWay(page);
  await press(page, 'I am back');
  await status.filter({ hasText: 'can be asked' }).waitFor();
  await press(page, 'Step down');
  await says(page, 'You stepped down. Your badge stays yours.');
  await onWall(wall).waitFor({ state: 'detached' });
  await look(page, 'run 29 stepped down');
  await press(page, 'See your badge');
  await page.waitForSelector('.certificate');
}

/** The teacher leads the class through the monthly review, to the end. */
export async function review(desk: Page): Promise<void> {
  const next = async (part: string, name: string, work: () => Promise<void> = async () => {}) => {
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await desk.getByRole('heading', { name: part, level: 2 }).waitFor();
    await work();
    await look(desk, `run ${name}`);
  };
  await goTo(desk, 'Review');
  await press(desk, 'Start');
  await look(desk, 'run 30 review thanks');
  await next('Which cards were used?', '31 review look');
  await next('Your card, your choice', '32 review change', async () => {
    await press(desk, 'Nobody changes anything');
    await desk
      .getByRole('navigation', { name: 'Whose turn' })
      .getByRole('button', { name: 'Pebble' })
      .click();
    await press(desk, 'Come back: Docs & Forms Guide');
    await says(desk, 'Docs & Forms Guide is back on the board.');
  });
  await next('Which job do we need now?', '33 review ideas', async () => {
    await desk.getByLabel('Another idea').fill('Chess Starter');
    await press(desk, 'Add it');
    for (let hands = 0; hands < 3; hands++) await press(desk, 'One hand more for Chess Starter');
    await press(desk, 'Try this one: Chess Starter');
    await says(desk, 'We try Chess Starter for a month.');
  });
  await next('When do we learn?', '34 review dates', async () => {
    await desk.getByLabel('Training for').selectOption({ label: 'Fix-It & Build Guide (somebody waits)' });
    await desk.getByLabel('Day', { exact: true }).fill('2026-10-14');
    await press(desk, 'Put it on the calendar');
  });
  await next('One tune-up together', '35 review tune-up', () =>
    press(desk, 'Everybody asks once and helps once.'),
  );
  await next('What changed', '36 review done', async () => {
    await says(desk, 'There is a new job: Recess Game Starter.');
    await says(desk, 'Training for Fix-It & Build Guide is on October 14.');
    await says(desk, 'We want to try Chess Starter for a month.');
    await says(desk, 'Our goal: Everybody asks once and helps once.');
    await press(desk, 'Finish the review');
    await says(desk, 'The review is written down.');
  });
  expect(await factsOfType(desk, 'BoardReviewed')).toMatchObject([{ month: '2026-10' }]);
}

/** Prints the changes and the whole board, and saves the board as a page. Answers with that page and the cards on the board. */
export async function printAndPublish(desk: Page): Promise<Published> {
  await press(desk, 'Print the changes');
  await desk.waitForSelector('.wall-print-page');
  await look(desk, 'run 37 print changes');
  await onPaper(desk, 'run 37 changes on paper');
  await press(desk, 'Back to the review');
  await press(desk, 'To the board');
  await press(desk, 'Print for the wall');
  await desk.waitForSelector('.wall-print-page');
  await look(desk, 'run 38 print board');
  await onPaper(desk, 'run 38 board on paper');
  await press(desk, 'Back to the board');
  const cards = await desk.locator('.hanging-board .paper-card').evaluateAll(cardsIn);
  expect(cards.length).toBeGreaterThan(4);
  await press(desk, 'Make a page to publish');
  await desk.getByLabel('Show their paper figures').check();
  const save = desk.getByRole('button', { name: 'Save board.html' });
  await look(desk, 'run 39 publish', ['tablet']);
  const [file] = await Promise.all([desk.waitForEvent('download'), save.click()]);
  const path = join(mkdtempSync(join(tmpdir(), 'hand-up-')), 'board.html');
  await file.saveAs(path);
  return { path, cards };
}

/** The published page, opened with the network off, holds the cards of the board. */
export async function isPublished(browser: Browser, board: Published): Promise<void> {
  await openAlone(browser, board.path, async (alone) => {
    expect(await alone.locator('.card').evaluateAll(cardsIn)).toEqual(board.cards);
    await look(alone, 'run 39 published', ['phone']);
  });
}

/** A sheet of Letter paper, in CSS pixels. */
const letter = { width: 816, height: 1056 };

async function onPaper(desk: Page, name: string): Promise<void> {
  const sheets = await desk.locator('.wall-print-page').count();
  expect(pagesOf(await desk.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(sheets);
  await desk.setViewportSize(letter);
  await desk.emulateMedia({ media: 'print' });
  await picture(desk, name);
  await desk.emulateMedia({ media: null });
}

const onWall = (wall: Page) => wall.locator('.paper-card', { hasText: 'Rocket' }).filter({ hasText: title });

/** Goes to the pathway from the school. */
async function toWay(page: Page): Promise<void> {
  await press(page, 'Jobs');
  await press(page, `Go to your way: ${title}`);
}

async function wish(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'I need help with' }).fill('reces gaem');
  await page.getByRole('heading', { name: title, level: 2 }).waitFor();
}

interface Published {
  readonly path: string;
  readonly cards: readonly Hung[];
}

interface Hung {
  readonly name: string;
  readonly job: string;
  readonly status: string;
}

/** Runs in the page: what each card says, on the board and in the published file alike. */
function cardsIn(all: readonly Element[]): readonly Hung[] {
  const says = (card: Element, selector: string): string =>
    card.querySelector(selector)?.textContent?.trim() ?? '';
  return all
    .map((card) => ({
      name: says(card, 'h3, .paper-card-name'),
      job: says(card, '.job, .paper-card-title'),
      status: says(card, '.status, .chip'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

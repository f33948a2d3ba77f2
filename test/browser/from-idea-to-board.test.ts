// The whole chain on one device, pressed as people press it: a student's idea becomes a role, a way, a badge and a card that is found, reviewed, printed and published.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readLibrary } from '../../src/workshop/stories/library.ts';
import { classBoard } from '../support/class-board.ts';
import { factsOfType } from '../support/desk-visit.ts';
import { dayOf, look, type OneDevice, oneDevice } from '../support/one-device.ts';
import { openAlone } from '../support/open-alone.ts';
import { takeWalk } from '../support/take-walk.ts';
import { type House, openHouse, picture } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const friday = new Date(2026, 9, 2, 9);
const monday = new Date(2026, 9, 5, 9);
const rocket = {
  ...{ id: 'rocket', nickname: 'Rocket' },
  figure: { head: 'twists', skin: 'ae5d29', hair: '2c1b18', clothes: 'ef6f6c' } as const,
};
const title = 'Recess Game Starter';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const goTo = (desk: Page, name: string) =>
  desk.getByRole('navigation').getByRole('link', { name, exact: true }).click();

it('an idea becomes a role, a way, a badge and a card, and the month ends in a review, prints and a page', async () => {
  const device = await oneDevice(house, {
    // Its grown-ups come to the desk themselves, and nobody has asked yet.
    facts: classBoard({ at: friday.getTime(), day: dayOf(friday) }, [rocket]).filter(
      ({ type }) => type !== 'StaffNamed' && type !== 'RealTryPlanned',
    ),
    ...{ morning: monday, doors: 'seed=0&stage=off' },
    pins: {
      'Ms. Okafor': { line: 'Classroom teacher', pin: '2580' },
      'Dr. Bell': { line: 'Principal or administrator', pin: '4711' },
      'Mr. Tran': { line: 'Tech specialist', pin: '8642' },
    },
  });
  const { page, desk, errors, foreign } = device;
  await press(page, 'Play as Rocket');
  await suggest(page);
  await openRole(desk);
  await choose(page);
  await playSession(page);

  await train(device);
  await device.tomorrow();
  await practise(device);
  await helpForReal(device);
  const saved = await keepBadge(page);
  await putUp(device);
  await findAndAsk(device);
  await restAndStepDown(device);
  await review(desk);
  const board = await printAndPublish(desk);

  for (const file of [saved, board.path])
    await openAlone(house.browser, file, async (alone) => {
      if (file === saved) return;
      expect(await alone.locator('.card').evaluateAll(cardsIn)).toEqual(board.cards);
      await look(alone, 'run 39 published', ['tablet', 'phone']);
    });
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
  await device.context.close();
});

/** A student writes an idea down, edges and all. */
async function suggest(page: Page): Promise<void> {
  await press(page, 'Jobs');
  await press(page, 'I have an idea for a job');
  await field(page, 'What is the job called?').fill(title);
  await field(page, 'What do people already ask you for?').fill('Which game we could play');
  await field(page, 'Whom does it help?').fill('Anyone who stands alone at recess');
  const helps = page.getByRole('group', { name: 'Three things I would do' });
  for (const [n, text] of ['Start a game for everyone', 'Explain the rules', 'Let new people in'].entries())
    await helps.getByRole('textbox').nth(n).fill(text);
  await press(page, 'Send my idea');
  await says(page, 'A job needs an edge.');
  await field(page, 'Not my job 1').fill('Settling a fight');
  await field(page, 'Who instead 1').fill('the adult on duty');
  await page
    .getByRole('group', { name: 'When do I fetch an adult?' })
    .getByRole('textbox')
    .first()
    .fill('someone is hurt');
  await page.getByRole('radio', { name: 'Dr. Bell' }).check({ force: true });
  await look(page, 'run 01 idea', ['tablet', 'phone']);
  await press(page, 'Send my idea');
  await says(page, 'Waits for a grown-up to read it');
  await look(page, 'run 02 idea sent');
}

/** The teacher sees the three checks, writes the job and opens it. */
async function openRole(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: /^Look: Rocket/ }).waitFor();
  await look(desk, 'run 03 today');
  await press(desk, /^Look: Rocket/);
  await press(desk, 'Write the job description');
  await says(desk, 'Tick all three checks, or say not yet.');
  for (const check of await desk.locator('.idea-checks .desk-choice input').all()) await check.check();
  await look(desk, 'run 04 three checks', ['tablet']);
  await press(desk, 'Write the job description');
  await desk.getByLabel('Kind of help').selectOption('social');
  await desk.getByLabel('Guided practice').fill('Start one game while Dr. Bell is near.');
  await desk.getByLabel('The real act').fill('An adult sees one game that everyone could join.');
  await desk.getByText('Its role-plays, up to 4').click();
  for (const play of ['Not Without an Adult', 'Plan With Me']) await desk.getByLabel(play).check();
  await look(desk, 'run 05 job description', ['tablet']);
  await press(desk, 'Open this role');
  await says(desk, `${title} is open.`);
  await look(desk, 'run 06 roles');
}

/** The student finds it on the job board, reads it, and wants to learn it. */
async function choose(page: Page): Promise<void> {
  await says(page, 'It is a job now');
  await press(page, `Look at this job: ${title}`);
  await says(page, 'Settling a fight');
  await look(page, 'run 07 job', ['phone']);
  await press(page, 'I want to learn this');
  await page.waitForSelector('[data-screen="pathway"]');
  await look(page, 'run 08 way', ['tablet', 'phone']);
  await press(page, 'All jobs');
}

/** A job of the catalogue has a session that is played at once. */
async function playSession(page: Page): Promise<void> {
  await press(page, 'Look at this job: Fix-It & Build Guide');
  await press(page, 'I want to learn this');
  await press(page, /^Play the training/);
  await play(page, 'safe-hands-small-fixes');
  await page.waitForSelector('[data-screen="pathway"]');
  await look(page, 'run 09 session played');
  await press(page, 'All jobs');
}

const { stories } = readLibrary(resolve(import.meta.dirname, '../..'));

/** From the briefing to its end, by the walk that goes well, and on. */
async function play(page: Page, story: string): Promise<void> {
  const found = stories.find(({ book }) => book?.entry.id === story);
  const walk = found?.walks.find(({ file }) => file.endsWith('/eager.walk'))?.walk;
  if (!found?.book || !walk) throw new Error(`There is no ${story}.`);
  await press(page, 'Begin');
  await takeWalk(page, found.book, walk);
  await press(page, 'Go on');
}

/** The training is confirmed by who holds it; the first guided practice is a "not yet", and that is said kindly. */
async function train(device: OneDevice): Promise<void> {
  const { page, desk } = device;
  await device.leaveDesk();
  await device.atDesk('Dr. Bell');
  expect(await desk.getByRole('button', { name: /^Look: Rocket/ }).count()).toBe(0);
  await press(desk, /^Confirm: Rocket is learning to be a Recess Game Starter/);
  await desk.getByRole('button', { name: 'Undo' }).waitFor();
  await device.leaveDesk();
  await device.atDesk('Dr. Bell');
  await press(desk, /^Not yet: Rocket practises/);
  await says(desk, 'Once more: Rocket practises again.');
  await look(desk, 'run 10 once more at the desk');
  await device.leaveDesk();
  await press(page, `Go to your way: ${title}`);
  await says(page, 'Dr. Bell said “once more”');
  await look(page, 'run 11 once more', ['tablet']);
}

/** Ready the next day; then the role-plays of the job, and its moves grow wherever the way says. */
async function practise(device: OneDevice): Promise<void> {
  const { page, desk } = device;
  await device.atDesk('Dr. Bell');
  await press(desk, /^Confirm: Rocket practises/);
  await device.leaveDesk();
  await page.locator('[aria-current=step]', { hasText: 'Moves this job needs' }).waitFor();
  await look(page, 'run 12 role-plays', ['tablet', 'phone']);
  const next = page.getByRole('button', { name: /^Play it: |^Grow it in / });
  let plays = 0;
  for (; plays < 8 && (await next.count()) > 0; plays++) {
    const name = (await next.first().getAttribute('aria-label')) ?? (await next.first().innerText());
    await next.first().click();
    const story = stories.find(({ book }) => book && name.includes(book.entry.title));
    await play(page, story?.book?.entry.id ?? name);
    await page.waitForSelector('[data-screen="pathway"]');
  }
  expect(plays).toBeGreaterThan(2);
  await says(page, 'Show this to a grown-up');
  await look(page, 'run 13 for real');
  await press(page, 'Show this to a grown-up');
  await says(page, 'I am Rocket. I am learning to be a Recess Game Starter.');
  await look(page, 'run 14 show this', ['phone']);
  await page.keyboard.press('Escape');
}

/** Any adult of the school may have seen it. The letter comes by itself, and leads to the certificate. */
async function helpForReal(device: OneDevice): Promise<void> {
  const { page, desk } = device;
  await device.atDesk('Mr. Tran');
  await look(desk, 'run 15 seen for real');
  await press(desk, /^Confirm: Rocket is ready to help for real/);
  await device.leaveDesk();
  const letter = page.locator('dialog.letter');
  await letter.waitFor();
  expect(await letter.innerText()).toContain('Mr. Tran saw it done for real');
  await look(page, 'run 16 letter', ['tablet', 'phone']);
  await press(page, 'See my badge');
  await page.waitForSelector('.certificate');
  await look(page, 'run 17 certificate', ['tablet', 'phone']);
}

/** Printed on one page and saved as a picture, with the network off: neither asks for anything. Answers with the picture. */
async function keepBadge(page: Page): Promise<string> {
  const picture = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as a picture')]);
    await says(page, 'The picture is in your downloads.');
    return file;
  };
  // What draws it is part of the game, and is here from now on.
  await picture();
  const asked: string[] = [];
  const note = (request: { url(): string }): void => void asked.push(request.url());
  page.on('request', note);
  await page.context().setOffline(true);
  const path = join(mkdtempSync(join(tmpdir(), 'hand-up-')), 'badge.png');
  await (await picture()).saveAs(path);
  expect(pagesOf(await page.pdf({ format: 'A4', landscape: true }))).toBe(1);
  expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  await page.context().setOffline(false);
  page.off('request', note);
  return path;
}

/** The student asks for the card, the teacher okays it, and the class screen shows it. */
async function putUp(device: OneDevice): Promise<void> {
  const { page, desk, wall } = device;
  await press(page, 'All my badges');
  await page.waitForSelector('.badge-wall');
  await look(page, 'run 18 badges', ['phone']);
  await press(page, 'School');
  await toWay(page);
  await page.getByLabel('Best times to ask me').fill('Recess');
  await page.getByLabel('How I like to be asked').fill('wave first');
  await look(page, 'run 19 card', ['tablet']);
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

/** Another student finds it by a misspelt wish, and makes an Ask Card for it. */
async function findAndAsk(device: OneDevice): Promise<void> {
  const { page } = device;
  await device.playAs('Otter');
  await press(page, 'Expert board');
  await onWall(page).waitFor();
  await look(page, 'run 22 board', ['tablet', 'phone']);
  await wish(page);
  await look(page, 'run 23 found', ['phone']);
  await press(page, `Ask Rocket: ${title}`);
  await press(page, 'Could you help me with…');
  await page.keyboard.type('starting a game');
  await press(page, 'I tried…');
  await page.keyboard.type('asking one person');
  await page.getByRole('button', { name: 'Recess', exact: true }).click();
  await look(page, 'run 24 ask card', ['tablet', 'phone']);
  await press(page, 'Show it');
  expect(await page.getByRole('dialog').innerText()).toContain('Not my job: settling a fight');
  await look(page, 'run 25 shown', ['phone']);
  await page.keyboard.press('Escape');
  await press(page, 'I asked');
  await says(page, 'You asked. What happens now?');
  await look(page, 'run 26 asked');
}

/** A break, back again, and down: each one press of its owner, and the badge stays. */
async function restAndStepDown(device: OneDevice): Promise<void> {
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
  await status.filter({ hasText: 'listed' }).waitFor();
  await press(page, 'Step down');
  await says(page, 'You stepped down. Your badge stays yours.');
  await onWall(wall).waitFor({ state: 'detached' });
  await look(page, 'run 29 stepped down');
  await press(page, 'See your badge');
  await page.waitForSelector('.certificate');
}

/** The teacher leads through the month with the class, to the end. */
async function review(desk: Page): Promise<void> {
  const next = async (part: string, name: string, work: () => Promise<void> = async () => {}) => {
    await desk.getByRole('button', { name: 'Next', exact: true }).click();
    await desk.getByRole('heading', { name: part, level: 2 }).waitFor();
    await work();
    await look(desk, `run ${name}`, ['tablet']);
  };
  await goTo(desk, 'Review');
  await press(desk, 'Start');
  await look(desk, 'run 30 review thanks');
  await next('Which cards were used?', '31 review look');
  await next('Your card, your choice', '32 review change', async () => {
    await press(desk, 'Keep it as it is');
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

/** What changed and the whole board on paper, and the board as a page. Answers with that page and with what hangs. */
async function printAndPublish(
  desk: Page,
): Promise<{ readonly path: string; readonly cards: readonly Hung[] }> {
  await press(desk, 'Print the changes');
  await desk.waitForSelector('.wall-print-page');
  await look(desk, 'run 37 print changes', ['tablet']);
  await onPaper(desk, 'run 37 changes on paper');
  await press(desk, 'Back to the review');
  await press(desk, 'To the board');
  await press(desk, 'Print for the wall');
  await desk.waitForSelector('.wall-print-page');
  await look(desk, 'run 38 print board', ['tablet']);
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

async function onPaper(desk: Page, name: string): Promise<void> {
  const sheets = await desk.locator('.wall-print-page').count();
  expect(pagesOf(await desk.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(sheets);
  await desk.emulateMedia({ media: 'print' });
  await picture(desk, name);
  await desk.emulateMedia({ media: null });
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const onWall = (wall: Page) => wall.locator('.paper-card', { hasText: 'Rocket' }).filter({ hasText: title });

/** From the school. */
async function toWay(page: Page): Promise<void> {
  await press(page, 'Jobs');
  await press(page, `Go to your way: ${title}`);
}

async function wish(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'I need help with' }).fill('reces gaem');
  await page.getByRole('heading', { name: title, level: 2 }).waitFor();
}

interface Hung {
  readonly name: string;
  readonly job: string;
  readonly status: string;
}

/** Runs in the page: cards as they say themselves, here and in the published file. */
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

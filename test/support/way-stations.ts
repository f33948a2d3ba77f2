// From a student's idea for a job to their badge, station by station: what people press, and a picture of each station.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { look, type OneDevice } from './one-device.ts';
import { openAlone } from './open-alone.ts';
import { field, pagesOf, press, says } from './pressing.ts';
import { takeWalk } from './take-walk.ts';

/** The job that Rocket suggests. */
export const title = 'Recess Game Starter';

/** The student writes the idea down, with its edges. */
export async function suggest(page: Page): Promise<void> {
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
  await look(page, 'run 01 idea', ['phone']);
  await press(page, 'Send my idea');
  await says(page, 'Waits for a grown-up to read it');
  await look(page, 'run 02 idea sent');
}

/** The teacher sees the three checks, writes the job description and opens the job. */
export async function openRole(desk: Page): Promise<void> {
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
  await look(desk, 'run 05 job description');
  await press(desk, 'Open this role');
  await says(desk, `${title} is open.`);
  await look(desk, 'run 06 roles');
}

/** The student finds the job on the job board, reads it and chooses it. */
export async function choose(page: Page): Promise<void> {
  await says(page, 'It is a job now');
  await press(page, `Look at this job: ${title}`);
  await says(page, 'Settling a fight');
  await look(page, 'run 07 job');
  await press(page, 'I want to learn this');
  await page.waitForSelector('[data-screen="pathway"]');
  await look(page, 'run 08 way', ['tablet', 'phone']);
  await press(page, 'All jobs');
}

/** Plays the training session of a job from the catalogue. */
export async function playSession(page: Page): Promise<void> {
  await press(page, 'Look at this job: Fix-It & Build Guide');
  await press(page, 'I want to learn this');
  await press(page, /^Play the training/);
  await play(page, 'safe-hands-small-fixes');
  await page.waitForSelector('[data-screen="pathway"]');
  await look(page, 'run 09 session played');
  await press(page, 'All jobs');
}

const { stories } = readLibrary(resolve(import.meta.dirname, '../..'));

/** Plays a story from its briefing to its end by the eager walk, and goes on. */
async function play(page: Page, story: string): Promise<void> {
  const found = stories.find(({ book }) => book?.entry.id === story);
  const walk = found?.walks.find(({ file }) => file.endsWith('/eager.walk'))?.walk;
  if (!found?.book || !walk) throw new Error(`There is no ${story}.`);
  await press(page, 'Begin');
  await takeWalk(page, found.book, walk);
  await press(page, /^(Go on|To your way)/);
}

/** The trainer confirms the training, then says “not yet” to the first guided practice, which the student reads as “once more”. */
export async function train(device: OneDevice): Promise<void> {
  const { page, desk } = device;
  await device.leaveDesk();
  await device.atDesk('Dr. Bell');
  expect(await desk.getByRole('button', { name: /^Look: Rocket/ }).count()).toBe(0);
  await press(desk, /^Confirm: Rocket is learning to be a Recess Game Starter/);
  await desk.getByRole('button', { name: 'Undo' }).waitFor();
  await device.leaveDesk();
  await device.atDesk('Dr. Bell');
  await press(desk, /^Not yet: Rocket practices/);
  await says(desk, 'Once more: Rocket practices again.');
  await look(desk, 'run 10 once more at the desk');
  await device.leaveDesk();
  await press(page, `Go to your way: ${title}`);
  await says(page, 'Dr. Bell said “once more”');
  await look(page, 'run 11 once more');
}

/** The trainer confirms guided practice; then the student plays the job's role-plays and those that grow its moves. Answers how many were played. */
export async function practise(device: OneDevice): Promise<number> {
  const { page, desk } = device;
  await device.atDesk('Dr. Bell');
  await press(desk, /^Confirm: Rocket practices/);
  await device.leaveDesk();
  await page.locator('[aria-current=step]', { hasText: 'Moves this job needs' }).waitFor();
  await look(page, 'run 12 role-plays', ['phone']);
  const next = page.getByRole('button', { name: /^Play it: |^Grow it in / });
  const ready = page.getByRole('button', { name: 'Show this to a grown-up' });
  let plays = 0;
  for (; plays < 8; plays++) {
    await next.or(ready).first().waitFor();
    if ((await next.count()) === 0) break;
    const name = (await next.first().getAttribute('aria-label')) ?? (await next.first().innerText());
    await next.first().click();
    const story = stories.find(({ book }) => book && name.includes(book.entry.title));
    await play(page, story?.book?.entry.id ?? name);
    await page.waitForSelector('[data-screen="pathway"]');
  }
  await ready.waitFor();
  await look(page, 'run 13 for real');
  await press(page, 'Show this to a grown-up');
  await says(page, 'I am Rocket. I am learning to be a Recess Game Starter.');
  await look(page, 'run 14 show this');
  await page.keyboard.press('Escape');
  return plays;
}

/** Another adult confirms real help; the letter comes by itself and leads to the certificate. */
export async function helpForReal(device: OneDevice): Promise<void> {
  const { page, desk } = device;
  await device.atDesk('Mr. Tran');
  await look(desk, 'run 15 seen for real');
  await press(desk, /^Confirm: Rocket is ready to help for real/);
  await device.leaveDesk();
  const letter = page.locator('dialog.letter');
  await letter.waitFor();
  expect(await letter.innerText()).toContain('Mr. Tran saw it done for real');
  await look(page, 'run 16 letter', ['phone']);
  await press(page, 'See my badge');
  await page.waitForSelector('.certificate');
  await look(page, 'run 17 certificate', ['tablet']);
}

/** Prints the certificate on one page and saves it as a picture with the network off, without a request. Answers with the picture's path. */
export async function keepBadge(page: Page): Promise<string> {
  const picture = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as a picture')]);
    await says(page, 'The picture is in your downloads.');
    return file;
  };
  // The first picture loads the code that draws it.
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

/** The saved picture opens by itself, as large as it was drawn. */
export async function isPicture(browser: Browser, path: string): Promise<void> {
  await openAlone(browser, path, async (alone) => {
    expect(await alone.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });
}

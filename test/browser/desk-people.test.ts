// Students who change, at the desk in a browser: renamed, moved, gone and back, and two figures made one, each with a way back.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atDesk } from '../support/at-desk.ts';
import { addTrainer, factsOfType, signIn, signInTrainer } from '../support/desk-visit.ts';
import { goTo } from '../support/pressing.ts';
import { saveBareDesk, withZoe } from '../support/room-12.ts';
import { createClassPen } from '../support/small-class.ts';
import { isWellAt, laptop, phone, tablet } from './desk-well.ts';

let page: Page;
const { comeTo } = atDesk(saveBareDesk, (opened) => {
  page = opened;
});

const withRoom7 = (today: string) => [
  ...withZoe(today),
  createClassPen(today, 'office-7')({ type: 'ClassOpened', class: 'room-7', name: 'Room 7', band: 'A' }),
];
const press = (name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().press('Enter');
const names = () => page.locator('.class-list strong').allTextContents();
const sheet = () => page.getByRole('dialog');
const slip = (says: string) => page.locator('.desk-slip').filter({ hasText: says });
const undo = (says: string) => slip(says).getByRole('button', { name: 'Undo' }).press('Enter');

/** A slip lies over whatever is there. */
async function putSlipsAway(): Promise<void> {
  const slips = page.locator('.desk-slip');
  while ((await slips.count()) > 0) await slips.first().getByRole('button', { name: 'OK' }).press('Enter');
}

async function comeToRoom12(): Promise<void> {
  await comeTo('start', withRoom7);
  await press('Students, cards, year end: Room 12');
  await page.waitForSelector('[data-screen="desk-class"]');
}

async function change(name: string): Promise<void> {
  await press(`Change: ${name}`);
  await sheet().waitFor();
}

it('renames a student, and takes it back', async () => {
  await comeToRoom12();
  await change('Zoe');
  await isWellAt([phone, tablet, laptop], page, 'change a student');
  await sheet().getByLabel('Nickname', { exact: true }).fill('maple');
  await press('Rename');
  await sheet().getByText('There is a maple in this class already.').waitFor();
  await sheet().getByLabel('Nickname', { exact: true }).fill('Zoë');
  await page.keyboard.press('Enter');
  await slip('Zoe is called Zoë now.').waitFor();
  await expect.poll(names).toContain('Zoë');
  await undo('Zoe is called Zoë now.');
  await slip('The name is Zoe again.').waitFor();
  await expect.poll(names).toContain('Zoe');
});

it('moves a student to another class, with everything practiced', async () => {
  await comeToRoom12();
  await change('Zoe');
  await press('Move');
  await slip('Zoe is in Room 7 now').waitFor();
  await expect.poll(names).not.toContain('Zoe');
  await goTo(page, 'Data');
  await page.getByRole('row', { name: /^Zoe Room 7 23 things/ }).waitFor();
  await undo('Zoe is in Room 7 now');
  await page.getByRole('row', { name: /^Zoe Room 12/ }).waitFor();
});

it('lets a student leave, keeps what was practiced, and brings them back', async () => {
  await comeToRoom12();
  await change('Zoe');
  await press('Leaves, keep what was practiced');
  await slip('Zoe left Room 12.').waitFor();
  await expect.poll(names).not.toContain('Zoe');
  expect(await factsOfType(page, 'LearnerRemoved')).toMatchObject([{ learner: 'zoe' }]);
  await page.getByText('Left this class').press('Enter');
  await putSlipsAway();
  await isWellAt([phone, laptop], page, 'who left');
  await goTo(page, 'Data');
  await page.getByRole('row', { name: /^Zoe left Room 12/ }).waitFor();
  await goTo(page, 'Getting started');
  await press('Students, cards, year end: Room 12');
  await page.getByText('Left this class').press('Enter');
  await press('Bring Zoe back');
  await slip('Zoe is in Room 12 again').waitFor();
  await expect.poll(names).toContain('Zoe');
});

it('lets a student leave and erases everything, once the name is typed', async () => {
  await comeToRoom12();
  await change('Zoe');
  await sheet().getByText('Leaves, and erase everything').press('Enter');
  await sheet().getByLabel('Type Zoe to go on').fill('Zoe');
  await press('Erase for good');
  await slip('One student was erased.').waitFor();
  await expect.poll(names).not.toContain('Zoe');
  expect(await factsOfType(page, 'SittingClosed')).toEqual([]);
});

it('makes one student of two figures, with the practice of both, and two again for ten minutes', async () => {
  await comeToRoom12();
  await press('Make cards for everyone');
  await page.getByText('4 cards are ready to print.').waitFor();
  await change('Maple');
  await press('Make one of the two');
  await sheet().getByText('Choose the other figure first.').waitFor();
  await sheet().getByLabel('The same student as Maple').selectOption({ label: 'Zoe, Room 12' });
  await sheet().getByText('1 printed card stops working.').waitFor();
  await sheet()
    .getByLabel('Name, class, pictures and card that stay')
    .selectOption({ label: 'Zoe, Room 12' });
  await isWellAt([phone, laptop], page, 'one of two');
  await press('Make one of the two');
  await slip('Maple and Zoe are one student now, called Zoe.').waitFor();
  await expect.poll(names).toEqual(['Maple 2', 'Zoe', 'نور']);
  await page.getByText('Zoe was made one with Maple.').waitFor();
  await putSlipsAway();
  await isWellAt([phone, laptop], page, 'made one');
  await goTo(page, 'Data');
  await page.getByRole('row', { name: /^Zoe Room 12/ }).waitFor();
  expect(await page.getByRole('row', { name: /^Maple Room 12/ }).count()).toBe(0);
  await goTo(page, 'Getting started');
  await press('Students, cards, year end: Room 12');
  await press('Make Zoe and Maple two again');
  await slip('Zoe and Maple are two again.').waitFor();
  await expect.poll(names).toEqual(['Maple', 'Maple 2', 'Zoe', 'نور']);
});

it('no longer offers to make two of one after ten minutes', async () => {
  await comeToRoom12();
  await change('Maple');
  await sheet().getByLabel('The same student as Maple').selectOption({ label: 'Zoe, Room 12' });
  await press('Make one of the two');
  const back = page.getByRole('button', { name: 'Make Maple and Zoe two again' });
  await back.waitFor();
  await page.clock.fastForward(599_000);
  expect(await back.count()).toBe(1);
  await page.clock.fastForward(2_000);
  await back.waitFor({ state: 'detached' });
});

it('rolls a class over: it splits, one student goes to a class there is, one leaves, and all of it is taken back', async () => {
  await comeToRoom12();
  await page.getByLabel('Name of the new class').fill('Room 13');
  await page.getByText('Choose who goes where').press('Enter');
  await page.getByLabel('Name of a second new class').fill('Room 14');
  await page.getByLabel('Maple 2', { exact: true }).selectOption({ label: 'Room 14' });
  await page.getByLabel('Zoe', { exact: true }).selectOption({ label: 'Room 7' });
  await page.getByLabel('نور', { exact: true }).selectOption({ label: 'Leaves, practice is kept' });
  await page.getByText('Room 13: 1 · Room 14: 1 · Room 7: 1 · Leaves, practice is kept: 1').waitFor();
  await isWellAt([phone, laptop], page, 'who goes where');
  await press('Roll over to the new class');
  await slip('Welcome to Room 13 and Room 14.').waitFor();
  await page.getByRole('heading', { name: 'Room 13', exact: true }).waitFor();
  await expect.poll(names).toEqual(['Maple']);
  await undo('Welcome to Room 13 and Room 14.');
  await page.getByRole('heading', { name: 'Room 12', exact: true }).waitFor();
  await expect.poll(names).toEqual(['Maple', 'Maple 2', 'Zoe', 'نور']);
});

it('asks before cards stop working, and prints the same ones again on another day', async () => {
  await comeToRoom12();
  await press('Make cards for everyone');
  await page.getByText('4 cards are ready to print.').waitFor();
  const links = () =>
    page.locator('.sign-in-card').evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.link));
  const first = await links();
  await page.reload();
  await signIn(page, 'Ms. Okafor');
  await page.waitForSelector('[data-screen="desk-class"]');
  expect(await links()).toEqual([]);
  await press('Make cards for everyone');
  await sheet().getByText('With new cards, 4 cards that were printed stop working.').waitFor();
  await isWellAt([phone, laptop], page, 'cards again');
  await sheet().getByRole('button', { name: 'Print the same cards again' }).press('Enter');
  await slip('The same 4 cards as before').waitFor();
  expect(await links()).toEqual(first);
  await press('Make cards for everyone');
  await sheet().getByRole('button', { name: 'Make new ones, and stop 4 cards' }).press('Enter');
  await expect.poll(links).not.toEqual(first);
  expect(await links()).toHaveLength(4);
});

it('an adult who trains renames and moves, and takes nobody off the list', async () => {
  await comeTo('grown-ups', withRoom7);
  await addTrainer(page);
  await page.goto(new URL('/desk.html?at=start#of=room-12', page.url()).href);
  await signInTrainer(page);
  await page.waitForSelector('[data-screen="desk-class"]');
  await change('Zoe');
  await sheet().getByRole('button', { name: 'Rename' }).waitFor();
  expect(
    await sheet()
      .getByRole('button', { name: /^Leaves|the same student/i })
      .count(),
  ).toBe(0);
});

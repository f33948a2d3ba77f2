// A student chooses how old the stories should be: the school and the shelf begin with others, the choice is remembered, and one change takes it back. An adult sets the same for a class.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskVisit } from '../support/desk-visit.ts';
import { press } from '../support/pressing.ts';
import { room12, saveBareDesk } from '../support/room-12.ts';
import { findings } from './axe.ts';
import { factsOn, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const storiesFor = (page: Page) => page.getByLabel('Stories for');
const firstOnShelf = (page: Page): Promise<string | null> =>
  page.locator('.shelf-card h2').first().textContent();
const waiting = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.room-story-name').allTextContents()).map((title) => title.trim()).sort();

it('a guest begins with the youngest stories, and chooses older ones with the keyboard', async () => {
  const { page, errors } = await house.visit('/?at=school&stage=off');
  const young = ['Could You Show Me?', 'More Than “Thanks”', 'Stuck on Step Three'];
  await expect.poll(() => waiting(page)).toEqual(young);
  await storiesFor(page).focus();
  await page.keyboard.press('End');
  const older = ['Just the Answer?', 'They Did It All', 'They Laughed'];
  await expect.poll(() => waiting(page)).toEqual(older);
  expect(await storiesFor(page).evaluate((select) => select === document.activeElement)).toBe(true);
  expect(await findings(page)).toEqual([]);

  await press(page, 'All role-plays');
  await expect.poll(() => firstOnShelf(page)).toBe('Just the Answer?');
  expect(await findings(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => firstOnShelf(page)).toBe('Just the Answer?');

  await storiesFor(page).selectOption({ label: 'Grades 3 to 4' });
  await expect.poll(() => firstOnShelf(page)).toBe('Could You Show Me?');
  await press(page, 'Back to school');
  await expect.poll(() => waiting(page)).toEqual(young);
  expect(await factsOn(page)).toEqual([]);
  expect(errors).toEqual([]);
});

it('a new figure is asked once for its grade, which the stories follow', async () => {
  const { page, errors } = await house.visit('/?at=maker&stage=off');
  await page.getByRole('textbox').fill('Juno');
  await page.getByRole('radio', { name: 'Grades 4 to 6' }).check({ force: true });
  await press(page, 'That’s me');
  await expect.poll(() => storiesFor(page).inputValue()).toBe('B');
  await page.locator('.room-story-name', { hasText: 'Ask the Machine?' }).waitFor();
  await press(page, 'My figure');
  await page.getByRole('radio', { name: 'Hijab' }).waitFor({ state: 'attached' });
  expect(await page.getByRole('radio', { name: 'Grades 4 to 6' }).count()).toBe(0);
  expect(errors).toEqual([]);
});

it('the desk says for which grades a class gets its stories, and takes it back', async () => {
  const desk = await saveBareDesk(house);
  const { page, context, errors } = await deskVisit(house, desk, { at: 'start', facts: room12 });
  await press(page, 'Students, cards, year end: Room 12');
  const band = page.getByRole('region', { name: 'Stories' }).getByLabel('Reading band');
  await band.selectOption({ label: 'Grades 6 to 8' });
  await page.getByText('Stories for this class: Grades 6 to 8.').first().waitFor();
  expect(await findings(page)).toEqual([]);
  const student = await context.newPage();
  await student.goto(`${house.origin}/?at=school&stage=off`);
  await expect.poll(() => storiesFor(student).inputValue()).toBe('C');
  await press(page, 'Undo');
  await expect.poll(() => band.inputValue()).toBe('A');
  await student.reload();
  await expect.poll(() => storiesFor(student).inputValue()).toBe('A');
  expect(errors).toEqual([]);
});

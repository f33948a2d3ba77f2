// Focus by keyboard: a sheet gives it back to what opened it, another screen has it at its heading, and it is never lost.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now } from '../../src/device/clock.ts';
import { deskVisit, saveDevice } from '../support/desk-visit.ts';
import { phoneClassFile } from '../support/phone-class.ts';
import { deskScreens, gameScreens, type PhoneScreen, travel } from '../support/phone-screens.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What has focus, by its element and its name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return `${at?.localName} ${at?.ariaLabel ?? (at === document.body ? '' : at?.textContent?.trim())}`;
  });

/** Opens a sheet by keyboard and closes it in each way; what opened it has focus each time. */
async function comesBack(
  page: Page,
  name: string | RegExp,
  close: string,
  ways: readonly string[] = ['Escape', close],
): Promise<void> {
  for (const how of ways) {
    await page.getByRole('button', { name }).first().focus();
    const before = await focused(page);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    if (how === 'Escape') await page.keyboard.press('Escape');
    else {
      await page.locator('dialog[open]').getByRole('button', { name: how }).first().focus();
      await page.keyboard.press('Enter');
    }
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await expect.poll(() => focused(page), { message: `${name}, closed by ${how}` }).toBe(before);
  }
}

/** Goes to each screen as by the browser's way back, with focus on something that does not come along. */
async function arrives(page: Page, screens: readonly PhoneScreen[]): Promise<void> {
  for (const { name, path, first, has } of screens) {
    const isHere = (await page.locator(has).count()) > 0;
    if (!path || first || isHere || /story=|watch=/.test(path)) continue;
    await page.locator('main :is(button, a, summary):visible').first().focus();
    await travel(page, path);
    await page.waitForSelector(has);
    await expect.poll(() => focused(page), { message: name }).toMatch(/^h1 /);
  }
}

/** Another screen has been come to once its heading has focus: only then is a key pressed on it. */
async function comeTo(page: Page, path: string): Promise<void> {
  await travel(page, path);
  await expect.poll(() => focused(page), { message: path }).toMatch(/^h1 /);
}

it('comes back to what opened each sheet of the game, and to the heading of each screen', async () => {
  const { page, errors } = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  await page.locator('.front-who input[type=file]').setInputFiles(phoneClassFile(now()));
  await comesBack(page, 'Play as Kit', 'Close');
  await page.getByRole('button', { name: 'Play as Mira' }).focus();
  await page.keyboard.press('Enter');
  // A letter opens by itself, over the school.
  await page.waitForSelector('dialog.letter');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toMatch(/^h1 /);
  for (const name of ['Text and picture', 'Calm corner', 'Pause', /real person/])
    await comesBack(page, name, 'Close');
  await comesBack(page, 'Pause', 'Go on');
  await arrives(page, gameScreens);
  await comeTo(page, '/?at=pathway&role=writing-partner');
  await comesBack(page, /^Show this to/, 'Close');
  await comeTo(page, '/?at=ask&role=writing-partner&helper=juniper');
  await comesBack(page, 'Show it', 'Close');
  expect(errors).toEqual([]);
});

it('goes from one sheet to the next and back to what opened the first, or to the heading of another screen', async () => {
  const { page } = await house.visit('/?at=school&stage=off');
  await expect.poll(() => focused(page)).toMatch(/^h1 /);
  const inPause = async (next: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Pause' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').getByRole('button', { name: next }).focus();
    await page.keyboard.press('Enter');
  };
  for (const [next, has] of [
    ['Calm corner', '.calm-cloud'],
    ['Text and picture', '.settings'],
    [/real person/, '.person-card'],
  ] as const) {
    await inPause(next);
    await page.waitForSelector(`dialog ${has}`);
    await page.waitForFunction(() => document.activeElement?.closest('dialog[open]'));
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await focused(page)).toBe('button Pause');
  }
  await inPause('To the front door');
  await page.waitForSelector('[data-screen="title"]');
  await expect.poll(() => focused(page)).not.toMatch(/^body/);
});

it('stays with the talk under a sheet, and is given to a pressed button where the browser does not give it', async () => {
  const { page } = await house.visit('/?story=stuck-on-step-three&stage=off&seed=5');
  await page.waitForSelector('.next, [data-choice]');
  await comesBack(page, 'Pause', 'Go on');
  // In Safari a click leaves focus on the body.
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    document.querySelector<HTMLElement>('.screen-bar-person')?.click();
  });
  await page.waitForSelector('dialog .person-card');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  expect(await focused(page)).toMatch(/^button I need a real person/);
});

it('comes back to what opened each sheet of the desk, and to the heading of each screen', async () => {
  const { page, errors } = await deskVisit(house, await saveDevice(house));
  await comesBack(page, 'Text size and letters', 'Close');
  await arrives(page, deskScreens);
  await comeTo(page, '/desk.html?at=data');
  await comesBack(page, /^Erase Juniper/, 'Close');
  await comesBack(page, 'Erase all students', 'Close');
  await comeTo(page, '/desk.html?at=assign');
  await comesBack(page, /^Preview/, 'Close');
  await comeTo(page, '/desk.html?at=facilitate');
  // Escape never ends a lesson.
  await comesBack(page, /^Could You Show Me/, 'Leave', ['Leave']);
  expect(errors).toEqual([]);
});

it('stays on Leave while a role-play comes to the projector', async () => {
  const { page } = await deskVisit(house, await saveDevice(house));
  let release = (): void => {};
  const free = new Promise<void>((go) => {
    release = go;
  });
  await page.route(/could-you-show-me/, async (route) => {
    await free;
    await route.continue();
  });
  await comeTo(page, '/desk.html?at=facilitate');
  await page
    .getByRole('button', { name: /^Could You Show Me/ })
    .first()
    .click();
  await page.locator('.projector').getByRole('button', { name: 'Leave' }).focus();
  expect(await page.locator('.projector-wait').count()).toBe(1);
  release();
  await page.waitForSelector('.projector-trail');
  expect(await focused(page)).toBe('button Leave');
});

// Every screen of the desk, each from its own address: nothing jumps while it comes up, and its ordinary way is pressed by the teacher of the small class.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DeskRoute } from '../../src/desk/frame/desk-route.ts';
import { type Adult, deskVisit, factsOfType, saveDevice } from '../support/desk-visit.ts';
import { press, says } from '../support/pressing.ts';
import { type Device, type House, openHouse } from './house.ts';
import { jumps } from './jumps.ts';

let house: House;
let saved: Device;
beforeAll(async () => {
  house = await openHouse();
  saved = await saveDevice(house);
});
afterAll(() => house.close());

interface Way {
  /** Whom or what the screen is about. */
  readonly of?: string;
  /** Whose screen it is, where it is not the teacher's. */
  readonly as?: Adult;
  /** What an adult does there, until it has come to something. */
  readonly go: (page: Page) => Promise<void>;
}

const becomes = (page: Page, type: string, says: object): Promise<void> =>
  expect.poll(() => factsOfType(page, type)).toContainEqual(expect.objectContaining(says));
/** What was pressed is written down when whoever pressed it leaves. */
const leave = async (page: Page): Promise<void> => {
  await press(page, 'Sign out');
  await says(page, 'Who is at the desk?');
};

/** A screen without its way does not compile. */
const ways: Readonly<Record<DeskRoute['at'], Way>> = {
  today: {
    async go(page) {
      await press(page, /^Confirm: River/);
      await leave(page);
      await becomes(page, 'RealHelpConfirmed', { learner: 'river', ready: true });
    },
  },
  progress: {
    async go(page) {
      await page.getByLabel('Find a student').fill('map');
      await press(page, 'Sheet of Maple');
      await page.waitForSelector('[data-screen="desk-student"]');
    },
  },
  student: {
    of: 'maple',
    async go(page) {
      await says(page, 'Ms. Okafor read this sheet, today.');
      await becomes(page, 'RecordLookedAt', { learner: 'maple', what: 'sheet' });
      await press(page, 'All students');
      await page.waitForSelector('[data-screen="desk-progress"]');
    },
  },
  assign: {
    async go(page) {
      await page.getByRole('tab', { name: 'Role-plays' }).click();
      await page.locator('.story-pick', { hasText: 'Can I Copy?' }).click();
      await page.locator('.give-button').click();
      await becomes(page, 'Assigned', { what: { kind: 'story', story: 'can-i-copy' } });
    },
  },
  groups: {
    async go(page) {
      await press(page, 'Make a group');
      await page.getByLabel('Name', { exact: true }).fill('Fridays');
      for (const name of ['Maple', 'Otter']) await page.getByLabel(name).check();
      await press(page, 'Keep it');
      await becomes(page, 'GroupMade', { name: 'Fridays', learners: ['maple', 'otter'] });
    },
  },
  facilitate: {
    async go(page) {
      await press(page, /^Could You Show Me/);
      await page.locator('dialog.projector .vote-row').first().waitFor();
      await press(page, 'One more for A');
      await press(page, 'Go on with A');
      await page.keyboard.press('Escape');
      await says(page, 'Go on where you were');
    },
  },
  launch: {
    async go(page) {
      await page.getByLabel('Day 1 is done').check();
      await says(page, 'Next is day 2');
    },
  },
  roles: {
    async go(page) {
      await page.getByRole('link', { name: /^Writing Partner/ }).click();
      await press(page, 'Close this role');
      await press(page, 'Yes, close it');
      await becomes(page, 'RoleClosed', { role: 'writing-partner' });
    },
  },
  board: {
    async go(page) {
      await press(page, 'Put it up: Juniper');
      await leave(page);
      await becomes(page, 'CardApproved', { learner: 'juniper', role: 'writing-partner' });
    },
  },
  review: {
    async go(page) {
      await press(page, 'Start');
      await page.locator('.parts-nav button').last().click();
      await press(page, 'Finish the review');
      await becomes(page, 'BoardReviewed', { month: expect.stringMatching(/^\d{4}-\d{2}$/) });
    },
  },
  'grown-ups': {
    async go(page) {
      await press(page, 'Add a grown-up');
      await page.getByLabel('What they do here').selectOption('tech');
      await page.getByLabel('Name, as the class says it').fill('Mr. Tran');
      await press(page, 'Save');
      await becomes(page, 'StaffNamed', { name: 'Mr. Tran', kind: 'tech' });
    },
  },
  start: {
    async go(page) {
      await page.getByLabel('Class name').fill('Room 7');
      await page.getByLabel('Nicknames').fill('Bo\nCy');
      await press(page, 'Look at the list');
      await press(page, 'Make the class with 2 students');
      await becomes(page, 'ClassOpened', { name: 'Room 7' });
    },
  },
  data: {
    async go(page) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Take a copy of Juniper'),
      ]);
      expect(file.suggestedFilename()).toMatch(/Juniper.*\.jsonl$/);
      await becomes(page, 'RecordLookedAt', { learner: 'juniper', what: 'copy' });
    },
  },
  'let-in': {
    async go(page) {
      await says(page, 'There is no student to let in yet.');
      await press(page, 'Getting started');
      await page.waitForSelector('[data-screen="desk-start"]');
    },
  },
  week: {
    async go(page) {
      await says(page, '7 codes are ready.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Save one file each'),
      ]);
      expect(download.suggestedFilename()).toMatch(/^hand-up this week .*\.zip$/);
    },
  },
  mine: {
    as: 'Mr. Brandt',
    async go(page) {
      await press(page, /^Confirm: Pebble wants to become/);
      await leave(page);
      await becomes(page, 'CounselorApproved', { learner: 'pebble', role: 'peer-listener' });
    },
  },
};

it.each(Object.entries(ways))(
  '%s comes up without a jump and goes its ordinary way from its own address',
  async (at, { of, as, go }) => {
    const { page, errors, foreign } = await deskVisit(house, saved, {
      at,
      ...(of ? { of } : {}),
      ...(as ? { as } : {}),
    });
    expect(await jumps(page)).toEqual([]);
    await go(page);
    expect([errors, foreign]).toEqual([[], []]);
  },
);

// Every screen of the game, each from its own address: nothing jumps while it comes up, and its ordinary way is pressed by a student who has been here before.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now } from '../../src/device/clock.ts';
import type { Route } from '../../src/game/route.ts';
import { factsOfType } from '../support/desk-visit.ts';
import { phoneClassFile } from '../support/phone-class.ts';
import { field, press, says } from '../support/pressing.ts';
import { type Device, type House, openHouse, playThrough } from './house.ts';
import { jumps } from './jumps.ts';

let house: House;
let device: Device;
beforeAll(async () => {
  house = await openHouse();
  // Mira's class is on it, and the letter of her badge has come.
  device = await house.prepare('/?stage=off', async (page) => {
    await page.locator('.front-who input[type=file]').setInputFiles(phoneClassFile(now()));
    await press(page, 'Play as Mira');
    await page.locator('dialog.letter').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-screen="school"]');
  });
});
afterAll(() => house.close());

interface Way {
  readonly path: string;
  /** What a student does there, until it has come to something. */
  readonly go: (page: Page) => Promise<void>;
}

const comes = async (page: Page, has: string): Promise<void> => {
  await page.waitForSelector(has);
};
/** A fact of Mira's that was not there before. */
const becomes = (page: Page, type: string, says: object): Promise<void> =>
  expect
    .poll(() => factsOfType(page, type))
    .toContainEqual(expect.objectContaining({ learner: 'mira', ...says }));

/** A screen without its way does not compile. */
const ways: Readonly<Record<Route['at'], Way>> = {
  front: {
    path: '/?',
    async go(page) {
      await press(page, 'Play as Mira');
      await comes(page, '[data-screen="school"]');
    },
  },
  maker: {
    path: '/?at=maker',
    async go(page) {
      await page.getByRole('radio', { name: 'Hijab' }).check({ force: true });
      await press(page, 'That’s me');
      await becomes(page, 'LearnerRenamed', { figure: expect.objectContaining({ head: 'hijab' }) });
    },
  },
  school: {
    path: '/?at=school',
    async go(page) {
      await page.locator('[data-waiting]').first().click();
      await comes(page, '.briefing');
    },
  },
  path: {
    path: '/?at=path',
    async go(page) {
      await page.getByRole('button', { name: 'Play', exact: true }).click();
      await comes(page, '.briefing');
    },
  },
  shelf: {
    path: '/?at=shelf',
    async go(page) {
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('could you show me');
      await page.locator('.shelf-card').nth(1).waitFor({ state: 'detached' });
      await page.locator('.shelf-card').getByRole('button').first().click();
      await comes(page, '.briefing');
    },
  },
  briefing: {
    path: '/?briefing=could-you-show-me',
    async go(page) {
      await press(page, 'Begin');
      await comes(page, '.talk');
      await becomes(page, 'SittingOpened', { story: 'could-you-show-me' });
    },
  },
  watch: {
    path: '/?watch=could-you-show-me',
    async go(page) {
      await comes(page, '.watch-aside');
      for (let lines = 0; lines < 80 && (await page.locator('.watch-aside').count()) > 0; lines++)
        await page.locator('.next').dispatchEvent('click');
      await comes(page, '[data-choice]');
      expect(new URL(page.url()).searchParams.get('story')).toBe('could-you-show-me');
    },
  },
  play: {
    path: '/?story=more-than-thanks',
    async go(page) {
      await playThrough(page, () => undefined);
      await press(page, 'Go on');
      await comes(page, '[data-screen="school"]');
      await becomes(page, 'SittingClosed', { story: 'more-than-thanks' });
    },
  },
  board: {
    path: '/?at=board',
    async go(page) {
      await page.getByRole('textbox', { name: 'I need help with' }).fill('writing');
      await press(page, /^Ask Juniper/);
      await comes(page, '[data-screen="ask"]');
    },
  },
  ask: {
    path: '/?at=ask&role=writing-partner&helper=juniper',
    async go(page) {
      await press(page, 'Could you help me with…');
      await page.keyboard.type('my ending');
      await press(page, 'Show it');
      expect(await page.getByRole('dialog').innerText()).toContain('my ending');
      await page.keyboard.press('Escape');
      await press(page, 'I asked');
      await becomes(page, 'RealTryPlanned', { role: 'writing-partner', helper: 'juniper' });
    },
  },
  jobs: {
    path: '/?at=jobs',
    async go(page) {
      await press(page, 'Look at this job: Docs & Forms Guide');
      await comes(page, '[data-screen="job"]');
    },
  },
  job: {
    path: '/?at=job&role=digital-docs-guide',
    async go(page) {
      await press(page, 'I want to learn this');
      await comes(page, '[data-screen="pathway"]');
      await becomes(page, 'PathwayChosen', { role: 'digital-docs-guide' });
    },
  },
  suggest: {
    path: '/?at=suggest',
    async go(page) {
      for (const [name, text] of [
        ['What is the job called?', 'Recess Game Starter'],
        ['What do people already ask you for?', 'games'],
        ['Whom does it help?', 'Anyone who is alone'],
        ['Not my job 1', 'Fights'],
        ['Who instead 1', 'the adult on duty'],
      ] as const)
        await field(page, name).fill(text);
      await field(page, 'Number 1').first().fill('Find a game for all');
      await field(page, 'Number 1').last().fill('someone is hurt');
      await page.getByRole('radio', { name: 'Ms. Okafor' }).check({ force: true });
      await press(page, 'Send my idea');
      await comes(page, '[data-screen="jobs"]');
      await becomes(page, 'RoleSuggested', { title: 'Recess Game Starter' });
    },
  },
  pathway: {
    path: '/?at=pathway&role=writing-partner',
    async go(page) {
      await press(page, /^Show this to/);
      await says(page, /^I am Mira\. I am learning to be a Writing Partner/);
    },
  },
  badges: {
    path: '/?at=badges',
    async go(page) {
      await page.getByRole('button', { name: /Video & Sound Guide/ }).click();
      await comes(page, '.certificate');
    },
  },
};

it.each(Object.entries(ways))(
  '%s comes up without a jump and goes its ordinary way from its own address',
  async (_, { path, go }) => {
    const { page, errors, foreign } = await house.visit(`${path}&stage=off&seed=3`, {
      reducedMotion: 'reduce',
      storageState: device,
    });
    await page.waitForSelector('[data-screen], .briefing, .talk');
    expect(await jumps(page)).toEqual([]);
    await go(page);
    expect([errors, foreign]).toEqual([[], []]);
  },
);

// Every screen of the game and the desk, with what to press to get there on a page that is already open.
import type { Page } from 'playwright-core';
import { playThrough } from '../browser/house.ts';
import { inEither } from './pseudo-text.ts';

export interface PhoneScreen {
  readonly name: string;
  /** The address to go to inside the page; without it the page stays where the screen before left it. */
  readonly path?: string;
  readonly first?: (page: Page) => Promise<unknown>;
  readonly has: string;
  /** Closes what this screen opened. */
  readonly after?: (page: Page) => Promise<unknown>;
}

/** Goes to another address on the same page, as the browser's back button would. */
export async function travel(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

const press = (name: string | RegExp) => (page: Page) =>
  page
    .getByRole('button', { name: inEither(name) })
    .first()
    .click();
const open = (selector: string) => (page: Page) => page.locator(selector).first().click();
const shut = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
};
/** Presses on until this element is there. */
const until = (has: string) => async (page: Page) => {
  for (let presses = 0; presses < 80; presses++) {
    await page.waitForSelector(`[data-choice], .next, .debrief, ${has}`);
    if ((await page.locator(has).count()) > 0) return;
    const ask = page.locator('[data-choice="ask"], [data-choice="card-says-ask"]');
    // Dispatched clicks, because real presses that follow too fast are not all counted.
    await ((await ask.count()) > 0 ? ask : page.locator('[data-choice], .next'))
      .first()
      .dispatchEvent('click');
  }
};

/** In the ask card. */
export const typedQuestion = 'the ending of my responsibility essay?';

/** Screens of Mira, who has a badge whose letter has not come yet. The first screen needs the front door. */
export const gameScreens: readonly PhoneScreen[] = [
  {
    name: 'front door',
    has: '.front-figure .figure',
    after: (page) => page.locator('.trouble-slip').getByRole('button').click(),
  },
  { name: 'picture PIN', first: press('Play as Kit'), has: '.picture-pin-pictures', after: shut },
  { name: 'letter', first: press('Play as Mira'), has: 'dialog.letter', after: shut },
  { name: 'school', path: '/?at=school', has: '[data-screen="school"]' },
  { name: 'pause', first: press('Pause'), has: 'dialog[open]', after: shut },
  { name: 'settings', first: press('Text and picture'), has: 'dialog .settings', after: shut },
  { name: 'real person', first: press(/real person/), has: 'dialog .person-card', after: shut },
  {
    name: 'calm corner',
    first: async (page) => {
      await press('Pause')(page);
      await page
        .locator('dialog')
        .getByRole('button', { name: inEither('Calm corner') })
        .click();
    },
    has: 'dialog .calm-cloud',
    after: shut,
  },
  { name: 'figure maker', path: '/?at=maker', has: '[data-screen="maker"] img' },
  { name: 'shelf', path: '/?at=shelf', has: '[data-screen="shelf"]' },
  { name: 'briefing', path: '/?briefing=could-you-show-me', has: '.briefing' },
  { name: 'watch first', path: '/?watch=could-you-show-me', has: '.watch-aside' },
  { name: 'talk, a line', path: '/?story=could-you-show-me', has: '.talk-steps' },
  {
    name: 'talk, choices',
    path: '/?story=stuck-on-step-three',
    first: until('[data-choice]'),
    has: '[data-choice]',
  },
  { name: 'talk, the coach', first: until('.coach-corner'), has: '.coach-corner' },
  { name: 'own words', first: until('.say-it-card'), has: '.say-it-card' },
  {
    name: 'debrief and transcript',
    path: '/?story=more-than-thanks',
    first: (page) => playThrough(page, (ids) => ids.at(-1)),
    has: '.debrief',
  },
  {
    name: 'my path and what adults see',
    path: '/?at=path',
    first: async (page) => {
      await page.locator('.adults-see-door summary').click();
      await page.waitForSelector('.adults-see-door > :nth-child(2)');
    },
    has: '[data-screen="path"]',
  },
  { name: 'jobs', path: '/?at=jobs', has: '[data-screen="jobs"]' },
  { name: 'job', path: '/?at=job&role=digital-docs-guide', has: '[data-screen="job"]' },
  { name: 'suggest', path: '/?at=suggest', has: '[data-screen="suggest"]' },
  { name: 'pathway', path: '/?at=pathway&role=writing-partner', has: '[data-screen="pathway"]' },
  { name: 'show this', first: press(/^Show this to/), has: '.show-this', after: shut },
  { name: 'pathway at its end', path: '/?at=pathway&role=media-maker', has: '[data-screen="pathway"]' },
  { name: 'badges', path: '/?at=badges', has: '.badge-wall' },
  { name: 'certificate', path: '/?at=badges&badge=role:media-maker', has: '.certificate' },
  { name: 'board', path: '/?at=board', has: '.paper-card .figure' },
  { name: 'board, found', path: '/?at=board&wish=write', has: '[data-screen="board"]' },
  { name: 'ask card', path: '/?at=ask&role=writing-partner&helper=juniper', has: '[data-screen="ask"]' },
  {
    name: 'ask card, shown',
    first: async (page) => {
      await press(/^Could you help me with/)(page);
      await page.keyboard.type(typedQuestion);
      await press('After lunch')(page);
      await press('Show it')(page);
    },
    has: '.shown-card',
    after: shut,
  },
];

const slipsAway = async (page: Page): Promise<void> => {
  for (const slip of await page.locator('.desk-slip').all())
    await slip.getByRole('button', { name: inEither('OK') }).click();
};

/** Screens of a teacher who is signed in. */
export const deskScreens: readonly PhoneScreen[] = [
  { name: 'today', path: '/desk.html?at=today', has: '[data-screen="desk-today"]' },
  {
    name: 'menu',
    first: open('.desk-more'),
    has: '.desk-menu:not([hidden])',
    after: (page) => page.keyboard.press('Escape'),
  },
  { name: 'desk settings', first: press('Text size and letters'), has: 'dialog[open]', after: shut },
  { name: 'progress', path: '/desk.html?at=progress', has: '[data-screen="desk-progress"]' },
  { name: 'student', path: '/desk.html?at=student&of=juniper', has: '[data-screen="desk-student"]' },
  { name: 'assign', path: '/desk.html?at=assign', has: '[data-screen="desk-assign"]' },
  { name: 'groups', path: '/desk.html?at=groups', has: '[data-screen="desk-groups"]' },
  { name: 'facilitate', path: '/desk.html?at=facilitate', has: '[data-screen="desk-facilitate"]' },
  { name: 'launch plan', path: '/desk.html?at=launch', has: '[data-screen="desk-launch"]' },
  { name: 'roles', path: '/desk.html?at=roles', has: '[data-screen="desk-roles"]' },
  { name: 'role', path: '/desk.html?at=roles&of=media-maker', has: '[data-screen="desk-role"]' },
  {
    name: 'new role',
    path: '/desk.html?at=roles',
    first: press('Add a role'),
    has: '[data-screen="desk-role-new"]',
  },
  { name: 'board', path: '/desk.html?at=board', has: '[data-screen="desk-board"]' },
  { name: 'review', path: '/desk.html?at=review', has: '[data-screen="desk-review"]' },
  {
    name: 'review, held',
    first: async (page) => {
      await press('Start')(page);
      await page.waitForSelector('.parts-nav');
    },
    has: '.parts-nav',
  },
  { name: 'grown-ups', path: '/desk.html?at=grown-ups', has: '[data-screen="desk-grown-ups"]' },
  { name: 'getting started', path: '/desk.html?at=start', has: '[data-screen="desk-start"]' },
  { name: 'data', path: '/desk.html?at=data', has: '[data-screen="desk-data"]', after: slipsAway },
  { name: 'my training', path: '/desk.html?at=mine', has: '[data-screen="desk-mine"]' },
];

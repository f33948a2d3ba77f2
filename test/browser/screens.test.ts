// Every screen in both modes: axe finds nothing, nothing comes from anywhere else, and a picture is left for people to look at.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findings } from './axe.ts';
import {
  type House,
  hasFetched,
  openHouse,
  picture,
  playThrough,
  settled,
  stageReady,
  type Visit,
} from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

interface Stop {
  readonly name: string;
  readonly path: string;
  /** Gets from the address to what is to be looked at. */
  readonly first?: (page: Page) => Promise<void>;
  readonly has: string;
  /** A page of its own even when the stage is on. */
  readonly bare?: true;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .click();
};
const toSayIt = async (page: Page): Promise<void> => {
  for (let presses = 0; presses < 80 && (await page.locator('.say-it-card').count()) === 0; presses++) {
    await page.waitForSelector('[data-choice], .next, .say-it-card');
    if ((await page.locator('.say-it-card').count()) > 0) return;
    const ask = page.locator('[data-choice="ask"], [data-choice="card-says-ask"]');
    const next = page.locator('[data-choice], .next');
    await ((await ask.count()) > 0 ? ask : next).first().click();
  }
};

const stops: readonly Stop[] = [
  { name: 'front door', path: '/?', has: '[data-screen="title"]' },
  { name: 'figure maker', path: '/?at=maker', has: '[data-screen="maker"] img', bare: true },
  { name: 'school', path: '/?at=school', has: '[data-screen="school"]' },
  { name: 'my path', path: '/?at=path', has: '[data-screen="path"]', bare: true },
  { name: 'briefing', path: '/?briefing=could-you-show-me', has: '.briefing' },
  { name: 'watch first', path: '/?watch=could-you-show-me', has: '.watch-aside' },
  { name: 'talk', path: '/?story=stuck-on-step-three', has: '[data-choice]' },
  { name: 'say it', path: '/?story=stuck-on-step-three', first: toSayIt, has: '.say-it-card' },
  {
    name: 'debrief',
    path: '/?story=more-than-thanks',
    first: async (page) => {
      await playThrough(page, (ids) => ids[ids.length - 1]);
    },
    has: '.debrief',
  },
  { name: 'pause', path: '/?at=school', first: press('Pause'), has: 'dialog' },
  { name: 'settings', path: '/?at=school', first: press('Text and picture'), has: 'dialog .settings' },
  { name: 'calm corner', path: '/?at=school', first: press('Calm corner'), has: 'dialog .calm-cloud' },
  { name: 'real person', path: '/?at=school', first: press(/real person/), has: 'dialog .person-card' },
];

describe.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('%s', (mode, door) => {
  it.each(stops.map((stop) => [stop.name, stop] as const))(
    '%s has nothing for axe to find',
    async (_, stop) => {
      const visit: Visit = await house.visit(`${stop.path}${door}&seed=5`, { reducedMotion: 'reduce' });
      const { page, errors, foreign } = visit;
      if (door === '' && !stop.bare) await stageReady(page);
      await stop.first?.(page);
      await page.waitForSelector(stop.has);
      await settled(page);
      await picture(page, `${stop.name} ${mode}`);
      expect(await findings(page)).toEqual([]);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
});

it('text mode never fetches the stage', async () => {
  const { page } = await house.visit('/?at=school&stage=off');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload();
  await page.waitForSelector('[data-screen="school"]');
  // The stage would be asked for before this: both wait until the page is at rest, in that order.
  await hasFetched(page, /SheetsScreen-.*\.js/);
  await page.goto(`${house.origin}/?story=could-you-show-me&stage=off`);
  await page.waitForSelector('[data-choice], .next');
  await hasFetched(page, /SheetsScreen-.*\.js/);
  expect(fetched.length).toBeGreaterThan(3);
  expect(fetched.filter((url) => /phaser|create-stage/i.test(url))).toEqual([]);
});

it('a figure is made, named, kept, and there again tomorrow', async () => {
  const { page, foreign } = await house.visit('/?stage=off');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.waitForSelector('[data-screen="maker"]');
  await page.getByRole('radio', { name: 'Hijab' }).check({ force: true });
  await page.getByRole('radio', { name: 'Round glasses', exact: true }).check({ force: true });
  for (const [typed, answer] of [
    ['', 'Type a nickname'],
    ['😀'.repeat(200), 'too long'],
    ['me@school.org', 'e-mail'],
    ['555 123 4567', 'phone number'],
    ['fuck', 'hurt'],
    ['!!!', 'letters'],
  ] as const) {
    await page.getByRole('textbox').fill(typed);
    await page.getByRole('button', { name: 'That’s me' }).click();
    await expect
      .poll(() =>
        page
          .getByRole('alert')
          .innerText()
          .catch(() => ''),
      )
      .toContain(answer);
  }
  await page.getByRole('textbox').fill('  Rocket  7 ');
  await page.getByRole('button', { name: 'That’s me' }).click();
  await page.waitForSelector('[data-screen="school"]');
  const tomorrow = await page.context().newPage();
  await tomorrow.goto(`${house.origin}/?stage=off`);
  await tomorrow.getByRole('button', { name: 'Play as Rocket 7' }).waitFor();
  const base = await tomorrow.locator('.front-figure .figure-base').first().getAttribute('src');
  expect(base).toMatch(/^data:image\/(webp|png)/);
  expect(foreign).toEqual([]);
});

it('the figure walks by arrow keys, and rooms and role-plays are real buttons in order', async () => {
  const { page } = await house.visit('/?at=school');
  await stageReady(page);
  await page.waitForSelector('.school[data-drawn]');
  const names = await page.locator('.house button').evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(names.filter((name) => /^Go to |You are here/.test(name ?? '')).length).toBe(6);
  expect(names.filter((name) => /, with /.test(name ?? '')).length).toBe(3);
  await page.locator('[data-room="room-12"]').focus();
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.locator('[aria-current="location"]').getAttribute('data-room'))
    .toBe('tech-lab');
  await page.keyboard.press('ArrowLeft');
  await expect
    .poll(() => page.locator('[aria-current="location"]').getAttribute('data-room'))
    .toBe('library');
  // Each button lies over what is drawn: inside the page, and in its room.
  const inside = await page.evaluate(() =>
    [...document.querySelectorAll('.room-story')].every((story) => {
      const room = story.closest('.room')?.getBoundingClientRect();
      const { left, top, width, height } = story.getBoundingClientRect();
      return room && width > 24 && height > 24 && left >= room.left - 30 && top >= room.top - 30;
    }),
  );
  expect(inside).toBe(true);
});

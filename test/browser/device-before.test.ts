// Devices of the release before the files were moved, opened with the product of today: all is there, and the old release still reads them.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { troubleWords } from '../../src/strings/en/everywhere.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { signIn } from '../support/desk-visit.ts';
import {
  buildBefore,
  deviceBefore,
  pathOf,
  saidBefore,
  storedBefore,
  textBefore,
} from '../support/device-before.ts';
import { travel } from '../support/phone-screens.ts';
import { press, says } from '../support/pressing.ts';
import { type Answer, blank, factsOn, type House, hurry, oneMove, openHouse, type Visit } from './house.ts';

const before = buildBefore();
const now = new Map<string, Answer>();
/** What is served besides the product of today. */
let served: ReadonlyMap<string, Answer> = now;
let house: House;
beforeAll(async () => {
  house = await openHouse((path) => served.get(path));
});
beforeEach(() => {
  served = now;
});
afterAll(() => house.close());

/** The day after the device was last used; a clock that runs. */
const tuesday = new Date(2026, 9, 6, 9);

async function open(name: 'school' | 'guest', path: string, options = {}): Promise<Visit> {
  const visit = await house.visit(blank, {
    reducedMotion: 'reduce',
    storageState: deviceBefore(name, house.origin),
    ...options,
  });
  await visit.context.clock.install({ time: tuesday });
  await visit.context.addInitScript(hurry);
  await visit.page.goto(house.origin + path);
  return visit;
}

async function comeTo(page: Page, path: string, has: string): Promise<void> {
  await page.goto(house.origin + path);
  await page.waitForSelector(has);
}

async function playAsRocket(page: Page): Promise<void> {
  await press(page, 'Play as Rocket');
  for (const name of saidBefore.cards.Rocket?.pictures ?? [])
    await page.getByRole('button', { name, exact: true }).click();
  await page.waitForSelector('[data-screen="school"]');
}

/** Role-plays that were written anew since: a place in them is not kept. */
const anew = new Set(
  readLibrary(resolve(import.meta.dirname, '../..'), 'en').stories.flatMap(({ id, book }) =>
    [...storedBefore('school').pocket, ...storedBefore('guest').pocket].some(
      ([key, kept]) =>
        key.endsWith(`:${id}`) && (kept as { version?: string }).version !== book?.entry.version,
    )
      ? [id]
      : [],
  ),
);

/** Opens a role-play where it was left, or, when it was written anew, at its beginning with a kind word. */
async function goesOn(page: Page, story: string, has: string, left: string, door = ''): Promise<void> {
  await comeTo(page, `/?story=${story}${door}`, anew.has(story) ? '[data-choice]' : has);
  if (anew.has(story)) await says(page, troubleWords.changed);
  else expect(await page.locator(has).innerText(), story).toBe(left);
}

const troubles = (page: Page) => page.locator('.trouble-slip').allInnerTexts();

/** What the device keeps for the next page, by name. */
const pocketOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).toSorted());

const typesOn = async (page: Page): Promise<readonly string[]> =>
  (await factsOn(page)).map(({ type }) => type);

describe('the device of a class', () => {
  it('has its students, their places in role-plays, badges, board and lists, and says no trouble', async () => {
    const { page, errors, foreign } = await open('school', '/?stage=off');
    const names = page.getByRole('button', { name: /^Play as / });
    await names.first().waitFor();
    expect((await names.allTextContents()).map((name) => name.trim())).toEqual(
      expect.arrayContaining(Object.keys(saidBefore.cards)),
    );
    await playAsRocket(page);
    // What waited in the pocket is written down.
    await expect.poll(() => pocketOf(page)).not.toContainEqual(expect.stringContaining('unwritten:'));
    expect(
      (await factsOn(page)).filter((fact) => 'story' in fact && fact.story === 'whose-story'),
    ).toHaveLength(2);

    await press(page, 'Text and picture');
    for (const name of ['Bigger', 'Lexend'])
      expect(await page.getByRole('radio', { name, exact: true }).isChecked(), name).toBe(true);
    await page.keyboard.press('Escape');
    await press(page, /real person/);
    const people = await page.locator('.person-people li').allTextContents();
    expect(people.slice(0, 2)).toEqual(['Mr. Lindqvist, room 3', 'Uncle Ben']);
    await page.keyboard.press('Escape');

    await goesOn(page, 'could-you-show-me', '.talk', saidBefore.school.begun, '&seed=3&stage=off');
    await goesOn(page, 'whose-story', '.talk', saidBefore.school.waiting, '&seed=3&stage=off');
    await comeTo(page, '/?at=shelf&stage=off', '.shelf-card');
    expect(
      await page.locator('.shelf-card', { hasText: 'Go on where you were' }).allInnerTexts(),
    ).toHaveLength(2);
    await comeTo(page, '/?at=path&stage=off', '[data-screen="path"]');
    // What was given to one student is not named before it is opened.
    await says(page, 'Something for you');
    await comeTo(page, '/?at=badges&badge=role:recess-games&stage=off', '.certificate');
    await says(page, 'Recess Game Starter');
    await comeTo(page, '/?at=pathway&role=media-maker&stage=off', '[aria-current="step"]');
    await comeTo(page, '/?at=pathway&role=recess-games&stage=off', '[data-screen="pathway"]');
    await page.getByRole('button', { name: 'Take a break' }).waitFor();
    await comeTo(page, '/?at=board&wish=reces%20gaem&stage=off', '.found-help, [data-screen="board"]');
    await page.getByRole('heading', { name: 'Recess Game Starter', level: 2 }).waitFor();
    await comeTo(page, '/?at=jobs&stage=off', '.job-note');
    // Large enough for all cards at once.
    await page.setViewportSize({ width: 1366, height: 3000 });
    await comeTo(page, '/board.html', '.paper-card');
    await page.locator('.paper-card[data-status="listed"]', { hasText: 'Rocket' }).waitFor();
    expect(await troubles(page)).toEqual([]);
    expect([errors, foreign]).toEqual([[], []]);
  });

  it('opens its door by an old card', async () => {
    const { page } = await open('school', pathOf(`${saidBefore.cards.Otter?.link}&stage=off`));
    await page.waitForSelector('[data-screen="school"]');
    expect(page.url()).not.toContain('card=');
    await page.goto(`${house.origin}/?at=jobs&stage=off`);
    await says(page, 'Waits for a grown-up to read it');
  });

  it('asks for the PIN at its desk and takes it, and has what waits, groups, ticks, people and dates', async () => {
    const { page, errors } = await open('school', '/desk.html');
    await signIn(page, 'Ms. Okafor', '9999');
    await page.locator('.desk-error', { hasText: '4 tries are left' }).waitFor();
    await signIn(page, 'Ms. Okafor', '2580');
    await page.waitForSelector('[data-screen="desk-today"]');
    await page.getByRole('button', { name: /^Look: Otter/ }).waitFor();
    const go = async (at: string): Promise<void> => {
      await travel(page, `/desk.html?at=${at}`);
      await page.waitForSelector(`[data-screen="desk-${at}"]`);
    };
    await go('groups');
    await page.locator('.group-card', { hasText: 'Fridays' }).getByText('Otter').waitFor();
    await go('assign');
    await press(page, /^Follow-through/);
    await page.locator('.follow-card', { hasText: 'Can I Copy?' }).waitFor();
    await go('launch');
    await expect.poll(() => page.getByLabel('Day 1 is done').isChecked()).toBe(true);
    await go('board');
    await page.locator('.hanging-board [data-status="listed"]', { hasText: 'Rocket' }).waitFor();
    await go('roles');
    await says(page, 'Recess Game Starter');
    await go('start');
    await expect
      .poll(() => page.getByLabel('Adults a student can go to').inputValue())
      .toBe('Mr. Lindqvist, room 3');
    await go('data');
    await page.locator('tr', { hasText: 'Sparrow' }).first().waitFor();
    await go('progress');
    await page.locator('[data-student]', { hasText: 'Rocket' }).first().waitFor();
    for (const at of ['review', 'grown-ups', 'facilitate', 'mine']) await go(at);
    expect(await troubles(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('is read by the old release as well, with what was done since', async () => {
    // What is served is what is opened.
    const { page } = await open('school', '/?stage=off', { serviceWorkers: 'block' });
    await playAsRocket(page);
    const already = await typesOn(page);
    await comeTo(page, '/?story=could-you-show-me&stage=off', '[data-choice]');
    await oneMove(page);
    await expect.poll(async () => (await typesOn(page)).length).toBeGreaterThan(already.length);
    const left = await page.locator('.talk').innerText();
    const facts = (await factsOn(page)).length;

    served = before;
    await comeTo(page, '/?at=school&stage=off', '[data-screen="school"]');
    expect(await page.locator('script[src*="index-CtelKVZ-"]').count()).toBe(1);
    await press(page, 'Text and picture');
    await press(page, 'See all that is kept about me');
    expect(await page.locator('.settings-kept li').allTextContents()).toContainEqual(
      expect.stringContaining('Could You Show Me?'),
    );
    // It sets aside what it cannot read; it read all of it.
    expect((await factsOn(page)).length).toBe(facts);
    await goesOn(page, 'could-you-show-me', '.talk', left, '&stage=off');
    await comeTo(page, '/?at=school&stage=off', '[data-screen="school"]');
    expect(await troubles(page)).toEqual([]);
  });
});

it('a guest goes on at the same page of each role-play, and what waited is written down', async () => {
  const { page, errors } = await open('guest', '/?at=shelf');
  await page.waitForSelector('.shelf-card');
  expect(await page.evaluate(() => document.documentElement.dataset.stage ?? 'closed')).toBe('closed');
  const begun = page.locator('.shelf-card', { hasText: 'Go on where you were' });
  expect(await begun.count()).toBe(3);
  for (const [story, has, left] of [
    ['could-you-show-me', '.talk', saidBefore.guest.begun],
    ['whose-story', '.talk', saidBefore.guest.waiting],
    ['stuck-on-step-three', '.say-it-card', saidBefore.guest.saying],
    ['more-than-thanks', '.debrief', saidBefore.guest.debrief],
  ] as const) {
    await goesOn(page, story, has, left);
  }
  await comeTo(page, '/?briefing=plan-with-me', '.briefing');
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  expect(await pocketOf(page)).not.toContainEqual(expect.stringContaining('unwritten:'));
  expect(await troubles(page)).toEqual([]);
  expect(errors).toEqual([]);
});

it('files and links that went out then come in now', async () => {
  const { page, errors } = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  const bring = (name: string) =>
    page.locator('.front-who input[type=file]').setInputFiles({
      ...{ name: `hand-up ${name}`, mimeType: 'application/x-ndjson' },
      buffer: Buffer.from(textBefore(name)),
    });
  await bring('progress.jsonl');
  await page.locator('.trouble-note', { hasText: '28 things were added' }).waitFor();
  await page.getByRole('button', { name: 'Play as Rocket' }).waitFor();
  await bring('hand-out.jsonl');
  await page.getByRole('button', { name: 'Play as Otter' }).waitFor();
  await page.goto(house.origin + pathOf(`${saidBefore.give}&stage=off`));
  // The file brought the same.
  await says(page, 'That link brought nothing new.');
  expect(errors).toEqual([]);

  const fresh = await house.visit(pathOf(`${saidBefore.give}&stage=off`));
  await says(fresh.page, 'That link brought 1 new thing to practice.');
});

describe('a device that keeps the old product offline', () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  const pathIn = (url: string) => url.slice(0, url.lastIndexOf('?'));
  const kept: readonly string[] = JSON.parse(textBefore('caches.json'))['hand-up'];
  const pieces = new Map(before);
  const worker = before.get('/sw.js')?.body ?? '';
  /** The old worker, with those of its files that are here. */
  const atOnce = Object.fromEntries(
    Object.entries<string>(JSON.parse(/HAND_UP_AT_ONCE=(\{.*?\})/.exec(worker)?.[1] ?? '{}')).filter(
      ([each]) => before.has(each),
    ),
  );
  pieces.set('/sw.js', {
    body: worker.replace(/(HAND_UP_AT_ONCE=)\{.*?\}/, `$1${JSON.stringify(atOnce)}`),
    type: 'text/javascript',
  });

  it('shows the old one whole, changes over when that is pressed, and lets go of what it kept', async () => {
    served = pieces;
    const { page, context } = await house.visit('/?at=school&stage=off', {
      reducedMotion: 'reduce',
      keepsGame: true,
    });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const cached = () =>
      page.evaluate(async () => {
        const cache = await caches.open('hand-up');
        return (await cache.keys()).map(({ url }) => url.replace(location.origin, ''));
      });
    // It keeps its files under the names that were recorded; the others that are no more are there too, torn.
    const here = await cached();
    expect(here.length).toBeGreaterThan(30);
    expect(kept).toEqual(expect.arrayContaining(here));
    const torn = kept.filter((url) => !here.includes(url) && !existsSync(resolve(dist, `.${pathIn(url)}`)));
    expect(torn.length).toBeGreaterThan(30);
    await page.evaluate(async (urls) => {
      const cache = await caches.open('hand-up');
      for (const url of urls) {
        const headers = { 'x-hand-up': url.slice(url.lastIndexOf('?') + 1) };
        await cache.put(url, new Response('torn', { headers }));
      }
    }, torn);

    served = now;
    await page.goto(`${house.origin}/?at=school&stage=off`);
    await page.waitForSelector('[data-screen="school"]');
    expect(await page.locator('script[src*="index-CtelKVZ-"]').count()).toBe(1);
    await page.locator('.trouble-slip', { hasText: troubleWords.newer }).waitFor();
    await press(page, troubleWords.changeOver);
    await page.waitForFunction(() => document.querySelector('script[src*="index-CtelKVZ-"]') === null);
    await page.waitForSelector('[data-screen="school"]');
    expect(await page.evaluate(() => caches.keys())).toEqual(['hand-up']);
    const left = await cached();
    expect(torn.filter((url) => left.includes(url))).toEqual([]);
    expect(left).not.toContainEqual(expect.stringContaining('index-CtelKVZ-'));
    await context.setOffline(true);
    for (const [address, has] of [
      ['/?stage=off', '.front-door'],
      ['/?story=could-you-show-me&stage=off', '[data-choice]'],
      ['/?at=board&stage=off', '[data-screen="board"]'],
    ] as const)
      await comeTo(page, address, has);
  });
});

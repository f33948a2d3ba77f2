// The desk in a real browser: set up, sign in, what waits, roles and grown-ups; and that no student ever fetches it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateWords } from '../../src/strings/en/desk.ts';
import { filesOf, readNotes } from '../../src/workshop/build/student-download.ts';
import { deskVisit, factsOfType, pins, saveDevice, setUp, signIn } from '../support/desk-visit.ts';
import { dayOn } from '../support/local-day.ts';
import { goTo, letPass } from '../support/pressing.ts';
import { isWellAt, laptop, tablet } from './desk-well.ts';
import { type Device, type House, openHouse } from './house.ts';

let house: House;
let saved: Device;
beforeAll(async () => {
  house = await openHouse();
  saved = await saveDevice(house);
});
afterAll(() => house.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const isWell = (page: Page, name: string) => isWellAt([laptop, tablet], page, `desk ${name}`);

it('is set up in under a minute: what is missing is said at its field, and an empty day says so', async () => {
  const { page, errors, foreign } = await house.visit('/desk.html', { reducedMotion: 'reduce' });
  await page.waitForSelector('[data-screen="desk-set-up"]');
  await press(page, 'Open the desk');
  await expect.poll(() => page.evaluate(() => document.activeElement?.ariaInvalid)).toBe('true');
  await page.getByText(gateWords.name.teacher).waitFor();
  await isWell(page, 'set-up');
  await setUp(page);
  await page.getByText('Nothing waits for you.').waitFor();
  expect((await factsOfType(page, 'StaffNamed')).length).toBe(2);
  const told = await page.evaluate(() => JSON.stringify(localStorage));
  for (const pin of Object.values(pins)) expect(told).not.toContain(`"${pin}"`);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

describe('with a class', () => {
  it('a step is confirmed by keyboard alone, taken back, and written down when the page is left', async () => {
    const { page, errors } = await deskVisit(house, saved);
    await page.waitForSelector('.waiting-figure .figure');
    const focused = () =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent);
    const tabTo = async (start: string): Promise<void> => {
      for (let n = 0; n < 60 && !(await focused())?.startsWith(start); n++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(new RegExp(`^${start}`));
    };
    await tabTo('Confirm: Maple');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Confirm: Maple/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Undo');
    // While somebody is at Undo, it waits.
    await page.clock.fastForward(30_000);
    expect(await factsOfType(page, 'TrainingAttended')).toHaveLength(3);
    await page.reload();
    await signIn(page, 'Ms. Okafor');
    await page.waitForSelector('[data-screen="desk-today"]');
    // It was the training; what comes next waits now.
    expect(await page.getByRole('button', { name: /^Confirm: Maple is learning/ }).count()).toBe(0);
    await page.getByRole('button', { name: /^Confirm: Maple practices/ }).waitFor();
    const [last] = (await factsOfType(page, 'TrainingAttended')).filter(({ learner }) => learner === 'maple');
    const [okafor] = await factsOfType(page, 'StaffNamed');
    expect(last).toMatchObject({ role: 'media-maker', learner: 'maple' });
    expect([okafor?.actor]).toContain(last?.actor);
    expect(errors).toEqual([]);
  });

  it('each answer becomes its fact: a badge is said, a “not yet” is normal, moves go to who made them', async () => {
    const { page } = await deskVisit(house, saved);
    await press(page, /^Confirm: River/);
    await letPass(page, page.getByText('River earned a badge: Time & Deadline Buddy.'));
    await expect
      .poll(async () => (await factsOfType(page, 'BadgeEarned')).map(({ learner }) => learner))
      .toContain('river');

    await press(page, /^Not yet: Juniper wants/);
    await page.getByLabel('A note, if you like').fill('Let us talk about times first.');
    await press(page, 'Say not yet');
    await press(page, /^Not yet: Maple/);
    await press(page, /^Confirm: Otter/);
    await page.getByText('Tick what you saw, or say not yet.').waitFor();
    await page.getByLabel('Otter asked clearly').check();
    await page.getByLabel('Juniper guided').check();
    await press(page, /^Confirm: Otter/);
    await isWell(page, 'today');
    // What has no fact for “not yet” rests until tomorrow.
    await letPass(page, page.getByText('1 thing rests until tomorrow'));
    await expect.poll(async () => (await factsOfType(page, 'RealTryConfirmed')).length).toBe(2);
    expect(await factsOfType(page, 'RealTryConfirmed')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ learner: 'otter', micro: 'ask-clearly' }),
        expect.objectContaining({ learner: 'juniper', micro: 'guide-dont-do' }),
      ]),
    );
    expect(await factsOfType(page, 'CardNotYet')).toEqual([
      expect.objectContaining({ learner: 'juniper', note: 'Let us talk about times first.' }),
    ]);
  });

  it('My training is behind More by keyboard, and says the same yes and “not yet” as Today', async () => {
    const { page, errors } = await deskVisit(house, saved);
    await press(page, 'Sign out');
    await signIn(page, 'Mr. Brandt');
    await page.waitForSelector('[data-screen="desk-today"]');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'More', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Grown-ups');
    await page.keyboard.press('Escape');
    await page.locator('.desk-more:focus').waitFor();
    await page.locator('.desk-menu').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    for (let tabs = 0; tabs < 4; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-screen="desk-mine"]');
    const onto = (name: RegExp) => page.getByRole('button', { name });
    await press(page, /^Confirm: Pebble wants to become/);
    await letPass(page, onto(/^Confirm: Pebble is learning/));
    await press(page, /^Confirm: Pebble is learning/);
    await letPass(page, onto(/^Not yet: Pebble practices/));
    await press(page, /^Not yet: Pebble practices/);
    await page.getByText('Once more: Pebble practices again.').waitFor();
    await isWell(page, 'my training');
    await letPass(page, page.getByText('When a student needs your word'));
    const said = () => factsOfType(page, 'GuidedPracticeDone');
    await expect.poll(said).toContainEqual(expect.objectContaining({ learner: 'pebble', ready: false }));
    expect(errors).toEqual([]);
  });

  it('a student taken off in another tab takes their line along', async () => {
    const { page, errors } = await deskVisit(house, saved);
    await page.getByRole('button', { name: /^Confirm: Comet/ }).waitFor();
    const other = await page.context().newPage();
    await other.goto(`${house.origin}/?stage=off`);
    await other.getByRole('button', { name: 'Play as Comet' }).click();
    await other.getByRole('button', { name: 'Text and picture' }).click();
    await press(other, 'Erase my practice here');
    // By keyboard: a second click at the same place within half a second would count as a double press.
    await other.getByRole('button', { name: 'Yes, erase it' }).press('Enter');
    await expect.poll(() => page.getByRole('button', { name: /^Confirm: Comet/ }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('an idea becomes a role after three checks and with an edge; it is closed and opened again', async () => {
    const { page, errors } = await deskVisit(house, saved);
    await press(page, /^Look: Sparrow/);
    await isWell(page, 'idea');
    await press(page, 'Write the job description');
    await page.getByText('Tick all three checks, or say not yet.').waitFor();
    for (const check of await page.locator('.idea-checks .desk-choice input').all()) await check.check();
    await press(page, 'Write the job description');
    await page.getByLabel('Not my job', { exact: true }).fill('');
    await page.getByLabel('Who instead', { exact: true }).fill('');
    await press(page, 'Open this role');
    await page.getByText(/Every role needs an edge: say at least one thing/).waitFor();
    await isWell(page, 'job form');
    await page.getByLabel('Not my job', { exact: true }).fill('Fights');
    await page.getByLabel('Who instead', { exact: true }).fill('the adult on duty');
    await page.getByLabel('Guided practice').fill('Start one game while the teacher is near.');
    await page.getByLabel('The real act').fill('An adult sees one game that everyone could join.');
    await page.getByLabel('A mentorship').check();
    await press(page, 'Open this role');
    await page.getByText('Recess Game Starter is open.').waitFor();
    await isWell(page, 'roles');
    const [opened] = await factsOfType(page, 'RoleOpened');
    expect(opened).toMatchObject({
      role: 'recess-games',
      until: /^\d{4}-/,
      job: { training: { meetings: 4 } },
    });

    await page.getByRole('link', { name: /^Recess Game Starter/ }).click();
    await press(page, 'Close this role');
    await press(page, 'Yes, close it');
    await page.getByText('Recess Game Starter is closed. Badges stay.').waitFor();
    await page.locator('.role-chips .chip[data-state="closed"]').waitFor();
    await isWell(page, 'role');
    await page.locator('.desk-slip', { hasText: 'is closed' }).getByRole('button', { name: 'Undo' }).click();
    await page.locator('.role-chips .chip[data-state="open"]').waitFor();
    expect(errors).toEqual([]);
  });

  it('a training is planned and called off; grown-ups are added, renamed and taken off', async () => {
    const { page } = await deskVisit(house, saved);
    await press(page, 'Plan a training');
    await press(page, 'Plan it');
    await page.getByText('Choose the day.').waitFor();
    const tomorrow = await dayOn(page, 1);
    await page.getByLabel('For which role').selectOption('media-maker');
    await page.getByLabel('Day', { exact: true }).fill(tomorrow);
    await press(page, 'Plan it');
    await page.getByText('Would come: Maple.').waitFor();
    await press(page, /^Call off Cut, Sound, Share/);
    await page.getByText('No training has a day yet.').waitFor();

    await goTo(page, 'Grown-ups');
    await press(page, 'Add a grown-up');
    await page.getByLabel('Name, as the class says it').fill('ms okafor');
    await press(page, 'Save');
    await page.getByText('Somebody else has this name already.').waitFor();
    await isWell(page, 'grown-ups');
    await page.getByLabel('What they do here').selectOption('tech');
    await page.getByLabel('Name, as the class says it').fill('Mr. Tran');
    await press(page, 'Save');
    await page.getByRole('heading', { name: 'Mr. Tran' }).waitFor();
    await press(page, 'Remove: Mr. Brandt');
    await page.getByText('Peer Listener and Conflict Mediator are off').waitFor();
    await goTo(page, 'Roles');
    await page.getByText('off: no counselor').first().waitFor();
    for (const screen of ['Board', 'Review']) {
      await goTo(page, screen);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
  });
});

describe('a student', () => {
  const dist = resolve(import.meta.dirname, '../../dist');
  it('never fetches the desk: not at once, not later, not for offline', () => {
    const notes = readNotes(dist);
    const mine = [...filesOf(notes, 'index.html')].filter((file) => /\.(js|css)$/.test(file));
    const desk = [...filesOf(notes, 'desk.html')].filter((file) => file.endsWith('.js'));
    const says = (files: readonly string[]) =>
      files.filter((file) => readFileSync(resolve(dist, file), 'utf8').includes(gateWords.signIn.waits));
    expect(says(desk)).toHaveLength(1);
    expect(mine.length).toBeGreaterThan(20);
    expect(says(mine)).toEqual([]);
    const kept = readFileSync(resolve(dist, 'sw.js'), 'utf8');
    for (const file of desk.filter((each) => !mine.includes(each))) expect(kept).not.toContain(file);
    for (const file of mine.filter((each) => /HomeScreens|Sheets/.test(each))) expect(kept).toContain(file);
  });
  it('and a grown-up gets their own page where the game is kept offline', async () => {
    const { page } = await house.visit('/?at=school&stage=off', { keepsGame: true });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    for (const [path, title] of [
      ['/desk.html?at=roles', /the desk/],
      ['/board.html', /experts/i],
    ] as const) {
      await page.goto(house.origin + path);
      expect(await page.title()).toMatch(title);
    }
  });
});

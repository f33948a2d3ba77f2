// The gate of the desk in a real browser: PINs that do not match, the lock, PINs set anew, and a device that saves nothing.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deskVisit, factsOfType, pins, saveDevice, setUp, signIn } from '../support/desk-visit.ts';
import { goTo } from '../support/pressing.ts';
import { asFile } from '../support/room-12.ts';
import { isWellAt, laptop, phone, tablet } from './desk-well.ts';
import { blank, type Device, type House, openHouse } from './house.ts';

let house: House;
let saved: Device;
beforeAll(async () => {
  house = await openHouse();
  saved = await saveDevice(house);
});
afterAll(() => house.close());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const isWell = (page: Page, name: string) => isWellAt([laptop, tablet], page, `desk ${name}`);

it('waits a minute after five PINs that do not match, and loading again does not help', async () => {
  const { page } = await deskVisit(house, saved);
  await press(page, 'Sign out');
  await signIn(page, 'Ms. Okafor', '9999');
  await page.locator('.desk-error', { hasText: '4 tries are left' }).waitFor();
  await isWell(page, 'sign-in');
  for (let n = 0; n < 4; n++) {
    await page.getByLabel('PIN of the classroom teacher').fill('9999');
    await press(page, 'Sign in');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.sign-in-pin input')?.value !== '9999',
    );
  }
  await page.getByText('Five tries did not match.').waitFor();
  await page.reload();
  await press(page, /^Classroom teacher/);
  await page.getByText('Five tries did not match.').waitFor();
  await isWell(page, 'wait');
  await page.clock.fastForward(61_000);
  await signIn(page, 'Ms. Okafor');
  await page.waitForSelector('[data-screen="desk-today"]');
});

it('locks itself after a warning, and what was being typed is still there', async () => {
  const { page } = await deskVisit(house, saved);
  await goTo(page, 'Roles');
  await press(page, 'Add a role');
  await page.getByLabel('Title').fill('Chess Starter');
  await page.clock.fastForward(13 * 60_000 + 5000);
  await page.getByRole('heading', { name: 'Are you still there?' }).waitFor();
  await isWell(page, 'warning');
  await press(page, 'I am still here');
  await page.clock.fastForward(13 * 60_000 + 5000);
  await page.getByRole('heading', { name: 'Are you still there?' }).waitFor();
  await page.clock.fastForward(3 * 60_000);
  await page.getByRole('heading', { name: 'Locked by the classroom teacher' }).waitFor();
  expect(await page.getByLabel('Title').isVisible()).toBe(false);
  await page.getByLabel('PIN of the classroom teacher').fill(pins['Ms. Okafor']);
  await press(page, 'Sign in');
  await page.getByLabel('Title').waitFor();
  expect(await page.getByLabel('Title').inputValue()).toBe('Chess Starter');
});

it('lets PINs be set anew by the teacher’s name, says so, and keeps every fact', async () => {
  const { page } = await deskVisit(house, saved);
  const before = (await factsOfType(page, 'PathwayChosen')).length;
  await press(page, 'Sign out');
  await page.getByText('Forgot the PIN?').click();
  expect(await page.locator('main').textContent()).not.toContain('Okafor');
  await press(page, 'Set PINs anew');
  await page.getByLabel('Teacher’s name').fill('Ms. Nobody');
  await press(page, 'Go on');
  await page.locator('.desk-error', { hasText: 'not the name' }).waitFor();
  await page.getByText('It cannot keep out someone who wants in').waitFor();
  await isWell(page, 'anew');
  await page.getByLabel('Teacher’s name').fill('ms okafor');
  await press(page, 'Go on');
  await page.getByText('That is the name.').first().waitFor();
  expect(await page.getByRole('button', { name: 'Go on' }).isDisabled()).toBe(true);
  await isWell(page, 'anew wait');
  await page.clock.fastForward(61_000);
  await press(page, 'Go on');
  const line = page.locator('.set-up-line', { hasText: 'Classroom teacher' });
  await line.getByLabel('PIN', { exact: true }).fill('8642');
  await line.getByLabel('The same PIN again').fill('8642');
  await press(page, 'Open the desk');
  await page.getByText('All PINs on this device were set anew today').waitFor();
  await isWell(page, 'anew told');
  expect((await factsOfType(page, 'PathwayChosen')).length).toBe(before);
  expect((await factsOfType(page, 'StaffNamed')).length).toBe(2);
  await press(page, 'I have read it');
  await page.getByText('All PINs on this device were set anew today').waitFor({ state: 'detached' });
  // The counselor, who gets a new PIN from her, is told at his own next visit, on whatever screen he comes to.
  await goTo(page, 'Grown-ups');
  await press(page, 'Set a PIN: Mr. Brandt');
  await page.getByLabel('PIN', { exact: true }).fill('9753');
  await page.getByLabel('The same PIN again').fill('9753');
  await press(page, 'Save');
  await press(page, 'Sign out');
  await signIn(page, 'Mr. Brandt', '9753');
  await page.getByRole('button', { name: 'I have read it' }).waitFor();
});

it('lets an adult in by the names of the last visit while the class is still read, and shows nothing of it before', async () => {
  const { page } = await deskVisit(house, saved);
  // The names are kept once the page rests.
  await page.clock.runFor(5000);
  await page.waitForFunction(
    () =>
      new Promise<boolean>((done) => {
        const opening = indexedDB.open('hand-up');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('journal').objectStore('journal').get('kept:door');
          asked.onsuccess = () => {
            opening.result.close();
            done(asked.result !== undefined);
          };
        };
      }),
  );
  await page.addInitScript(holdFacts);
  await page.reload();
  await signIn(page, 'Ms. Okafor', '9999');
  await page.locator('.desk-error', { hasText: '4 tries are left' }).waitFor();
  expect(await page.locator('.desk-bar').count()).toBe(0);
  await signIn(page, 'Ms. Okafor');
  await page.getByText('Opening the desk').waitFor();
  expect(await page.locator('.desk-bar, .sign-in').count()).toBe(0);
  await page.evaluate(() => (window as unknown as { letFactsCome(): void }).letFactsCome());
  await page.waitForSelector('[data-screen="desk-today"]');
});

it('says what to do when this device saves nothing, and works until the page is closed', async () => {
  const { page } = await house.visit(blank);
  await page.addInitScript(() => {
    const refused = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
    IDBFactory.prototype.open = refused;
    Storage.prototype.setItem = refused;
    Storage.prototype.getItem = refused;
  });
  await page.goto(`${house.origin}/desk.html`);
  await setUp(page);
  await page.locator('.trouble-note', { hasText: 'does not let Hand Up save' }).waitFor();
});

it('begins from a copy on a new computer, without making its grown-ups twice', async () => {
  const old = await deskVisit(house, saved, { at: 'data' });
  const [copy] = await Promise.all([
    old.page.waitForEvent('download'),
    press(old.page, 'Everything in one file'),
  ]);
  const { page } = await house.visit('/desk.html');
  await page.waitForSelector('[data-screen="desk-set-up"]');
  await isWellAt([phone, laptop], page, 'desk first visit');
  const input = page.locator('[aria-labelledby="begin-from-copy"] input[type=file]');
  await input.setInputFiles(asFile('milk.txt', 'milk and bread'));
  await page.getByText('This is not a copy of Hand Up.').waitFor();
  await input.setInputFiles(await copy.path());
  await page.getByRole('heading', { name: 'Your classes are here' }).waitFor();
  const named = page.getByLabel('Name, as the class says it');
  expect(await named.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value))).toContain(
    'Ms. Okafor',
  );
  await isWellAt([phone, laptop], page, 'desk begun from a copy');
  const line = page.locator('.set-up-line', { hasText: 'Classroom teacher' });
  await line.getByLabel('PIN', { exact: true }).fill(pins['Ms. Okafor']);
  await line.getByLabel('The same PIN again').fill(pins['Ms. Okafor']);
  await press(page, 'Open the desk');
  await page.waitForSelector('[data-screen="desk-today"]');
  const okafors = (await factsOfType(page, 'StaffNamed')).map((fact) => (fact as { staff?: string }).staff);
  expect(new Set(okafors).size).toBe(okafors.length);
  await goTo(page, 'Grown-ups');
  await page.getByRole('heading', { name: 'Ms. Okafor' }).first().waitFor();
  expect(await page.getByRole('heading', { name: 'Ms. Okafor' }).count()).toBe(1);
});

/** Runs in the page: storage answers which facts there are only when `letFactsCome` is called. */
function holdFacts(): void {
  const waiting: (() => void)[] = [];
  const page = window as unknown as { letFactsCome(): void };
  let isHeld = true;
  page.letFactsCome = () => {
    isHeld = false;
    for (const run of waiting) run();
  };
  const asked = new WeakSet<IDBRequest>();
  const { getAllKeys } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.getAllKeys = function (...range) {
    const request = getAllKeys.apply(this, range);
    asked.add(request);
    return request;
  };
  const { addEventListener } = IDBRequest.prototype;
  IDBRequest.prototype.addEventListener = function (
    this: IDBRequest,
    kind: string,
    run: (event: Event) => void,
    ...more: []
  ) {
    const later = (event: Event) => {
      if (isHeld) waiting.push(() => run(event));
      else run(event);
    };
    addEventListener.call(this, kind, asked.has(this) && kind === 'success' ? later : run, ...more);
  } as typeof addEventListener;
}

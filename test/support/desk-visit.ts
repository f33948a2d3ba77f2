// Adults at the desk in a browser: a device with the small class, a teacher signed in, and the facts that their presses made.
import type { Page } from 'playwright-core';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { blank, type Device, type House, hurry, type Visit } from '../browser/house.ts';
import { dayOn } from './local-day.ts';
import { openFile } from './open-file.ts';
import { inEither } from './pseudo-text.ts';
import { smallClass } from './small-class.ts';

export const pins = { 'Ms. Okafor': '2580', 'Mr. Brandt': '4711' } as const;
export type Adult = keyof typeof pins;

/** What the door calls them: the teacher's name does not stand there. */
const atDoor = {
  'Ms. Okafor': 'Classroom teacher',
  'Mr. Brandt': 'Mr. Brandt',
} as const;

export async function setUp(page: Page): Promise<void> {
  await page.waitForSelector('[data-screen="desk-set-up"]');
  for (const [kind, name] of [
    ['Classroom teacher', 'Ms. Okafor'],
    ['Counselor', 'Mr. Brandt'],
  ] as const) {
    const line = page.locator('.set-up-line', { hasText: kind });
    await line.getByLabel('Name, as the class says it').fill(name);
    await line.getByLabel('PIN', { exact: true }).fill(pins[name]);
    await line.getByLabel('The same PIN again').fill(pins[name]);
  }
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
}

export async function signIn(page: Page, name: Adult, pin: string = pins[name]): Promise<void> {
  await page.getByRole('button', { name: inEither(new RegExp(`^${atDoor[name]}`)) }).click();
  await page.getByLabel(inEither(/^PIN of /)).fill(pin);
  await page.getByRole('button', { name: inEither('Sign in') }).click();
}

const trainersPin = '1357';

/** Adds an adult who trains, on the screen of the grown-ups. */
export async function addTrainer(page: Page): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  await press('Add a grown-up');
  await page.getByLabel('What they do here').selectOption('tech');
  await page.getByLabel('Name, as the class says it').fill('Mr. Tran');
  await page.getByLabel('PIN', { exact: true }).fill(trainersPin);
  await page.getByLabel('The same PIN again').fill(trainersPin);
  await press('Save');
  await page.getByRole('heading', { name: 'Mr. Tran' }).waitFor();
}

export async function signInTrainer(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Mr\. Tran/ }).click();
  await page.getByLabel('PIN of Mr. Tran').fill(trainersPin);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A device with the small class, its figures drawn and its adults' PINs chosen; it is made once and used by every test. */
export function saveDevice(house: House): Promise<Device> {
  return house.prepare('/?stage=off', async (page) => {
    await openFile(page, smallClass(await dayOn(page)));
    await page.getByRole('link', { name: 'For grown-ups' }).click();
    await setUp(page);
    await page.waitForFunction(() => document.querySelectorAll('.waiting-figure .figure').length > 5);
  });
}

interface Start {
  /** The screen of the desk, as in its address. */
  readonly at?: string;
  readonly as?: Adult;
  /** A student or a role that the screen is about. */
  readonly of?: string;
  /** Further facts, made for the page's own day. */
  readonly facts?: (today: string) => readonly Fact[];
  /** To try another language than the browser's. */
  readonly lang?: string;
}

/** Visits the desk of the small class, with the teacher or another adult signed in and a clock that the test can move. */
export async function deskVisit(
  house: House,
  saved: Device,
  { at = 'today', of, as = 'Ms. Okafor', facts, lang }: Start = {},
): Promise<Visit> {
  const visit = await house.visit(facts ? '/?stage=off' : blank, {
    reducedMotion: 'reduce',
    storageState: saved,
  });
  const { page } = visit;
  if (facts) await openFile(page, facts(await dayOn(page)));
  await page.clock.install();
  await page.addInitScript(hurry);
  const search = `at=${at}${of ? `&of=${of}` : ''}${lang ? `&lang=${lang}` : ''}`;
  await page.goto(`${house.origin}/desk.html?${search}`);
  await signIn(page, as);
  await page.waitForSelector(`[data-screen="desk-${at}"]`);
  return visit;
}

/** A card's or a link's address, with the stage turned off. */
export function withoutStage(link = ''): string {
  const address = new URL(link);
  address.searchParams.set('stage', 'off');
  return address.href;
}

export interface KeptFact {
  readonly type: string;
  readonly actor: string;
  readonly learner?: string;
  readonly role?: string;
  readonly ready?: boolean;
  readonly micro?: string;
}

/** The facts of one kind in this device's journal. */
export async function factsOfType(page: Page, type: string): Promise<readonly KeptFact[]> {
  return page.evaluate(async (wanted) => {
    const found: KeptFact[] = [];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done, fail) => {
          const all = db.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => done(all.result);
          all.onerror = () => fail(all.error);
        });
        for (const row of rows.flat())
          if (row !== null && typeof row === 'object' && 'type' in row && row.type === wanted)
            found.push(row as KeptFact);
      }
      db.close();
    }
    return found;
  }, type);
}

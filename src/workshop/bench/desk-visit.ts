// Visits of a desk with invented facts in its storage, and of the bare page that reads the same storage.
import type { Browser, Page } from 'playwright-core';
import type { Fact } from '../../practice/facts/fact.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';

export const deskPath = '/desk.html';
const teacher = { name: 'Mr. Moss', pin: '2580' } as const;
/** What the door calls a teacher. */
const atDoor = 'Classroom teacher';
const pinField = 'PIN of the classroom teacher';
const namesTeacher = new RegExp(`^${atDoor}`);

/** A device with one teacher and their PIN. */
export async function openDesk(browser: Browser, origin: string): Promise<SlowPage> {
  const visit = await openSlowPage(browser, undefined, { cpu: 1, network: false });
  const { page } = visit;
  await page.goto(origin + deskPath);
  const line = page.locator('.set-up-line', { hasText: 'Classroom teacher' });
  await line.getByLabel('Name, as the class says it').fill(teacher.name);
  await line.getByLabel('PIN', { exact: true }).fill(teacher.pin);
  await line.getByLabel('The same PIN again').fill(teacher.pin);
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
  return visit;
}

export async function signIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: namesTeacher }).click();
  await page.getByLabel(pinField).fill(teacher.pin);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** How a page is opened: `from` says whether time is counted from its request or from when it has loaded. */
export interface DeskOpening {
  readonly cpu: number;
  readonly from: 'start' | 'load';
}

/** Milliseconds until a teacher can choose their name, and from their PIN until Today is shown. Typing is not counted. */
export async function timeDesk(
  browser: Browser,
  origin: string,
  { context }: SlowPage,
  { cpu, from }: DeskOpening,
): Promise<DeskTimes> {
  const visit = await openSlowPage(browser, context, { cpu, network: false });
  const { page, marks } = visit;
  const is = await whenPainted(visit, { name: atDoor, today: '[data-screen="desk-today"]' });
  await page.goto(origin + deskPath, { waitUntil: 'commit' });
  await is.named;
  await page.getByRole('button', { name: namesTeacher }).click();
  await page.getByLabel(pinField).fill(teacher.pin);
  await page.evaluate(() => {
    (window as unknown as Painted).pressed = performance.now();
    document.querySelector<HTMLElement>('form button[type="submit"]')?.click();
  });
  await is.today;
  const { named = Number.NaN, today = Number.NaN, pressed = Number.NaN } = await painted(page);
  const began = from === 'load' ? await loadedAt(page) : 0;
  const { longTasks } = await marks();
  await page.close();
  return {
    opened: named - began + (today - pressed),
    longest: Math.max(0, ...longTasks.map(({ length }) => length)),
  };
}

/** Milliseconds. */
interface DeskTimes {
  readonly opened: number;
  /** The longest that the page could not answer a press meanwhile. */
  readonly longest: number;
}

/** Milliseconds until the bare page shows how many facts it has read: at least `facts`, or the anchor is none. */
export async function timeBareRead(
  browser: Browser,
  origin: string,
  { context }: SlowPage,
  { cpu, from, facts }: DeskOpening & { readonly facts: number },
): Promise<number> {
  const visit = await openSlowPage(browser, context, { cpu, network: false });
  const { page } = visit;
  const is = await whenPainted(visit, { name: '', today: 'p' });
  await page.goto(`${origin}/bare/facts.html`, { waitUntil: 'commit' });
  await is.today;
  const { today = Number.NaN } = await painted(page);
  const read = await page.evaluate(() => Number.parseInt(document.querySelector('p')?.textContent ?? '', 10));
  if (!(read >= facts)) throw new Error(`The bare page read ${read} of ${facts} facts.`);
  const began = from === 'load' ? await loadedAt(page) : 0;
  await page.close();
  return today - began;
}

/** Milliseconds since the page was requested. */
interface Painted {
  named?: number;
  today?: number;
  pressed?: number;
}

function painted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const { named, today, pressed } = window as unknown as Painted;
    return {
      ...(named === undefined ? {} : { named }),
      ...(today === undefined ? {} : { today }),
      ...(pressed === undefined ? {} : { pressed }),
    };
  });
}

function loadedAt(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? 0;
  });
}

interface Wanted {
  /** What the button of a name begins with. */
  readonly name: string;
  /** The selector of what is shown last. */
  readonly today: string;
}

/** How long a school may take on a slow processor, in milliseconds. */
const patience = 120_000;

/**
 * The page calls when something has been painted. Asking it again and again would run code of the browser's robot in
 * the page, which takes a tenth of a second on a slow processor.
 */
async function whenPainted(
  { page, session }: SlowPage,
  wanted: Wanted,
): Promise<Readonly<Record<'named' | 'today', Promise<void>>>> {
  const bell = 'benchPainted';
  const called = (which: string): Promise<void> =>
    new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`The page never painted ${which}.`)), patience);
      session.on('Runtime.bindingCalled', ({ name, payload }) => {
        if (name !== bell || payload !== which) return;
        clearTimeout(timer);
        done();
      });
    });
  const is = { named: called('named'), today: called('today') };
  // Nothing waits for the bare page's names.
  is.named.catch(() => {});
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: bell });
  await page.addInitScript(markWhenPainted, { ...wanted, bell });
  return is;
}

/** Runs in the page before anything else. */
function markWhenPainted(wanted: Wanted & { readonly bell: string }): void {
  const marks = window as unknown as Painted;
  const ring = (window as unknown as Record<string, (which: string) => void>)[wanted.bell];
  const mark = (which: 'named' | 'today'): void => {
    if (marks[which] !== undefined) return;
    marks[which] = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        marks[which] = performance.now();
        ring?.(which);
      };
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(() => {
    if (
      wanted.name &&
      [...document.querySelectorAll('button')].some((each) => each.textContent?.startsWith(wanted.name))
    )
      mark('named');
    if (document.querySelector(wanted.today)) mark('today');
  }).observe(document, { subtree: true, childList: true });
}

/** The facts of the class as a whole first, then each learner's, as files bring them. */
export function perLearner(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const of = new Map<string, Fact[]>([['', []]]);
  for (const fact of facts) {
    const theirs = of.get(fact.learner ?? '');
    if (theirs) theirs.push(fact);
    else of.set(fact.learner ?? '', [fact]);
  }
  return [...of.values()];
}

/** Writes batches of facts directly into the journal's storage. */
export async function shelveBatches(page: Page, batches: readonly (readonly Fact[])[]): Promise<void> {
  const parcel = 10;
  for (let from = 0; from < batches.length; from += parcel) {
    const rows = batches.slice(from, from + parcel).map((batch, at) => {
      const key = `facts:bench:${String(from + at).padStart(6, '0')}`;
      return [key, batch] as const;
    });
    await page.evaluate(async (text) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const opening = indexedDB.open('hand-up');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      const writing = db.transaction('journal', 'readwrite');
      for (const [key, batch] of JSON.parse(text)) writing.objectStore('journal').put(batch, key);
      await new Promise((done, fail) => {
        writing.oncomplete = done;
        writing.onerror = () => fail(writing.error);
      });
      db.close();
    }, JSON.stringify(rows));
  }
}

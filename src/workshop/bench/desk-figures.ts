// Figures of the desk: opening it on a class and on a whole school, and taking in a class's progress files.
import type { Browser, Page } from 'playwright-core';
import { writeProgressFile } from '../../journal/progress-file.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { BenchFigure } from './figure.ts';
import { inventFacts } from './fold-figures.ts';
import type { Run } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';

const classOpens: BenchFigure = {
  name: 'desk opens on 30 × 500 facts, after load, 4×',
  unit: 'ms',
  limit: 1000,
};
const schoolOpens: BenchFigure = { name: 'desk opens on a school of 1,000 × 500', unit: 'ms', limit: 3000 };
const collects: BenchFigure = { name: 'collecting 60 files of 500 facts', unit: 'ms', limit: 5000 };
const factsEach = 500;
const teacher = { name: 'Mr. Moss', pin: '2580' } as const;
const desk = '/desk.html';

export const deskRun: Run = async ({ browser, sites: { ours } }) => [
  { figure: classOpens, values: [await opening(browser, ours, { learners: 30, cpu: 4, from: 'load' })] },
  { figure: schoolOpens, values: [await opening(browser, ours, { learners: 1000, cpu: 1, from: 'start' })] },
  { figure: collects, values: [await collecting(browser, ours, 60)] },
];

interface Opening {
  readonly learners: number;
  readonly cpu: number;
  /** Whether time is counted from the page's request or from when it has loaded. */
  readonly from: 'start' | 'load';
}

/** Time until a teacher can choose their name, plus time from their PIN until Today is shown. Typing is not counted. */
async function opening(browser: Browser, origin: string, { learners, cpu, from }: Opening): Promise<number> {
  const { page: first, context } = await openDesk(browser, origin);
  await shelve(first, perLearner(inventFacts(learners, factsEach)));
  await first.close();
  const { page } = await openSlowPage(browser, context, { cpu, network: false });
  await page.addInitScript(markWhenPainted, { name: teacher.name, today: '[data-screen="desk-today"]' });
  await page.goto(origin + desk, { waitUntil: 'commit' });
  const name = page.getByRole('button', { name: new RegExp(`^${teacher.name}`) });
  await name.waitFor({ timeout: 60_000 });
  await name.click();
  await page.getByLabel(`PIN of ${teacher.name}`).fill(teacher.pin);
  await page.evaluate(() => {
    (window as unknown as Painted).pressed = performance.now();
    document.querySelector<HTMLElement>('form button[type="submit"]')?.click();
  });
  await page.waitForFunction(() => ((window as unknown as Painted).today ?? Number.NaN) > 0);
  const {
    named = Number.NaN,
    today = Number.NaN,
    pressed = Number.NaN,
    load = 0,
  } = await page.evaluate(() => {
    const { named, today, pressed } = window as unknown as Painted;
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return { named, today, pressed, load: entry?.loadEventEnd };
  });
  await context.close();
  return named - (from === 'load' ? load : 0) + (today - pressed);
}

/** Milliseconds since the page was requested. */
interface Painted {
  named?: number;
  today?: number;
  pressed?: number;
}

/** Runs in the page before anything else. */
function markWhenPainted(wanted: { readonly name: string; readonly today: string }): void {
  const painted = window as unknown as Painted;
  const mark = (which: 'named' | 'today'): void => {
    if (painted[which] !== undefined) return;
    painted[which] = Number.NaN;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        painted[which] = performance.now();
      };
      port2.postMessage(undefined);
    });
  };
  new MutationObserver(() => {
    if ([...document.querySelectorAll('button')].some((each) => each.textContent?.startsWith(wanted.name)))
      mark('named');
    if (document.querySelector(wanted.today)) mark('today');
  }).observe(document, { subtree: true, childList: true });
}

/** Takes in one progress file for each student, on a device that has the class. */
async function collecting(browser: Browser, origin: string, files: number): Promise<number> {
  const facts = inventFacts(files, factsEach);
  const { page, context } = await openDesk(browser, origin);
  const known = new Set(['ClassOpened', 'LearnerAdded', 'LearnerPlaced']);
  await shelve(page, [facts.filter(({ type }) => known.has(type))]);
  await page.goto(`${origin}${desk}?at=data`);
  await page.getByRole('button', { name: new RegExp(`^${teacher.name}`) }).click();
  await page.getByLabel(`PIN of ${teacher.name}`).fill(teacher.pin);
  await page.getByRole('button', { name: 'Sign in' }).click();
  const input = page.locator('[aria-labelledby="data-collect"] input[type=file]');
  await input.waitFor({ state: 'attached' });
  const handedIn = perLearner(facts)
    .slice(1)
    .map((theirs, at) => ({
      name: `hand-up ${at}.jsonl`,
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(writeProgressFile(theirs, { at: 1, day: '2026-11-26' })),
    }));
  await page.evaluate(() => {
    const says = document.querySelector('.data-says') as HTMLElement;
    const marks = window as unknown as { began?: number; ended?: number };
    new MutationObserver(() => {
      marks.began ??= performance.now();
      if (document.querySelector('.data-reports')) marks.ended ??= performance.now();
    }).observe(says.parentElement as HTMLElement, { subtree: true, childList: true, characterData: true });
  });
  await input.setInputFiles(handedIn);
  await page.waitForSelector('.data-reports', { timeout: 60_000 });
  const took = await page.evaluate(() => {
    const { began = Number.NaN, ended = Number.NaN } = window as unknown as {
      began?: number;
      ended?: number;
    };
    return ended - began;
  });
  const reports = await page.locator('.data-reports li').count();
  if (reports !== files) throw new Error(`Of ${files} files ${reports} were reported on.`);
  await context.close();
  return took;
}

/** A device with one teacher and their PIN. */
async function openDesk(browser: Browser, origin: string): Promise<SlowPage> {
  const visit = await openSlowPage(browser, undefined, { cpu: 1, network: false });
  const { page } = visit;
  await page.goto(origin + desk);
  const line = page.locator('.set-up-line', { hasText: 'Classroom teacher' });
  await line.getByLabel('Name, as the class says it').fill(teacher.name);
  await line.getByLabel('PIN', { exact: true }).fill(teacher.pin);
  await line.getByLabel('The same PIN again').fill(teacher.pin);
  await page.getByRole('button', { name: 'Open the desk' }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
  return visit;
}

/** The facts of the class as a whole first, then each learner's, as files bring them. */
function perLearner(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const of = new Map<string, Fact[]>([['', []]]);
  for (const fact of facts) {
    const theirs = of.get(fact.learner ?? '');
    if (theirs) theirs.push(fact);
    else of.set(fact.learner ?? '', [fact]);
  }
  return [...of.values()];
}

/** Writes batches of facts directly into the journal's storage. */
async function shelve(page: Page, batches: readonly (readonly Fact[])[]): Promise<void> {
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

// Figures of the desk: opening it on a class and on a whole school, and taking in a class's progress files.
import { writeProgressFile } from '../../journal/progress-file.ts';
import {
  type DeskOpening,
  deskPath,
  openDesk,
  perLearner,
  shelveBatches,
  signIn,
  timeBareRead,
  timeDesk,
} from './desk-visit.ts';
import type { BenchFigure } from './figure.ts';
import { inventFacts } from './invented-facts.ts';
import type { Once } from './run.ts';

const classOpens: BenchFigure = {
  name: 'desk opens on 30 × 500 facts, 4×, to a bare read of them',
  unit: 'ms',
  limit: 1,
  against: 'ratio',
};
const schoolOpens: BenchFigure = {
  name: 'desk opens on a school of 1,000 × 500, 4×, likewise',
  unit: 'ms',
  limit: 1,
  against: 'ratio',
};
const factsEach = 500;

export const deskClassRun = openingRun(classOpens, 30, { cpu: 4, from: 'load' });
export const deskSchoolRun = openingRun(schoolOpens, 1000, { cpu: 4, from: 'start' });

/** Each run is a device of its own: the desk opens on facts that it has not seen, and then the bare page reads them. */
function openingRun(figure: BenchFigure, learners: number, opening: DeskOpening): Once {
  return async ({ browser, sites: { ours } }) => {
    const visit = await openDesk(browser, ours);
    await shelveBatches(visit.page, perLearner(inventFacts(learners, factsEach)));
    await visit.page.close();
    const values = [await timeDesk(browser, ours, visit, opening)];
    const anchors = [await timeBareRead(browser, ours, visit, opening)];
    await visit.context.close();
    return [{ figure, values, anchors }];
  };
}

const collects: BenchFigure = { name: 'collecting 60 files of 500 facts', unit: 'ms', limit: 5000 };
const files = 60;

/** Takes in one progress file for each student, on a device that has the class. */
export const collectRun: Once = async ({ browser, sites: { ours } }) => {
  const facts = inventFacts(files, factsEach);
  const { page, context } = await openDesk(browser, ours);
  const known = new Set(['ClassOpened', 'LearnerAdded', 'LearnerPlaced']);
  await shelveBatches(page, [facts.filter(({ type }) => known.has(type))]);
  await page.goto(`${ours}${deskPath}?at=data`);
  await signIn(page);
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
  return [{ figure: collects, values: [took] }];
};

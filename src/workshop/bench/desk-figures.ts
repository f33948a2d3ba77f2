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

const factsEach = 500;

/** Each run is a device of its own: the desk opens on facts that it has not seen, and then the bare page reads them. */
export const deskClassRun = openingRun('a class of 30 × 500 facts, 4×', 30, {
  opens: { cpu: 4, from: 'load' },
  limit: 4.6,
  slice: 1,
});
export const deskSchoolRun = openingRun('a school of 1,000 × 500, 4×', 1000, {
  opens: { cpu: 4, from: 'start' },
  limit: 2.25,
  slice: 0.04,
});

interface OpeningLimits {
  readonly opens: DeskOpening;
  /** Of the opening, to the bare read. */
  readonly limit: number;
  /** Of the longest task meanwhile, to the bare read. */
  readonly slice: number;
}

function openingRun(what: string, learners: number, { opens, limit, slice }: OpeningLimits): Once {
  const figure: BenchFigure = {
    name: `desk opens on ${what}, to a bare read`,
    unit: 'ms',
    limit,
    against: 'ratio',
  };
  const longest: BenchFigure = {
    name: `… longest it cannot answer a press, ${learners} × 500`,
    unit: 'ms',
    limit: slice,
    against: 'ratio',
  };
  return async ({ browser, sites: { ours } }) => {
    const visit = await openDesk(browser, ours);
    const facts = inventFacts(learners, factsEach);
    await shelveBatches(visit.page, perLearner(facts));
    await visit.page.close();
    const desk = await timeDesk(browser, ours, visit, opens);
    const anchors = [await timeBareRead(browser, ours, visit, { ...opens, facts: facts.length })];
    await visit.context.close();
    return [
      { figure, values: [desk.opened], anchors },
      { figure: longest, values: [desk.longest], anchors },
    ];
  };
}

const collects: BenchFigure = {
  name: 'collecting 60 files of 500 facts, to a bare read of them',
  unit: 'ms',
  limit: 40,
  against: 'ratio',
};
const files = 60;

/** Takes in one progress file for each student, on a device that has the class. */
export const collectRun: Once = async ({ browser, sites: { ours } }) => {
  const facts = inventFacts(files, factsEach);
  const visit = await openDesk(browser, ours);
  const { page, context } = visit;
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
  // Files are stored after they have been reported on.
  await page.waitForTimeout(3000);
  const anchors = [await timeBareRead(browser, ours, visit, { cpu: 1, from: 'load', facts: facts.length })];
  await context.close();
  return [{ figure: collects, values: [took], anchors }];
};

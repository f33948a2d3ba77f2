// Figures of growth: a student with three years of facts opens their path and presses choices, to the same with a few facts.
import type { Page } from 'playwright-core';
import type { Fact } from '../../practice/facts/fact.ts';
import { shelveBatches } from './desk-visit.ts';
import type { BenchFigure } from './figure.ts';
import { inventFacts } from './invented-facts.ts';
import type { Bench, BenchGroup } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { aChoice, choiceUsable, textMode } from './talk-pages.ts';
import { pressAndRead } from './word-watch.ts';

const opens: BenchFigure = {
  name: 'My path of 5,000 facts opens, to one of 50',
  unit: 'ms',
  limit: 1.3,
  against: 'ratio',
};
const press: BenchFigure = {
  name: 'press at rest with 5,000 facts, to one with 50',
  unit: 'ms',
  limit: 1.3,
  against: 'ratio',
};
const many = 5000;
const few = 50;
/** Presses in each visit, before the talk asks for own words. */
const presses = 4;

export const studentGroup: BenchGroup = {
  doing: 'opens the path of a student with many facts, and of one with few',
  async *measure(bench) {
    const before = await studentWith(bench, few);
    const after = await studentWith(bench, many);
    for (let time = 0; time < bench.times; time++) {
      const short = await visitOf(bench, before);
      const long = await visitOf(bench, after);
      yield [
        { figure: opens, values: [long.opened], anchors: [short.opened] },
        { figure: press, values: long.presses, anchors: short.presses },
      ];
    }
    await before.context.close();
    await after.context.close();
  },
};

/** A device whose student has played once, with invented facts beside that. */
async function studentWith({ browser, sites: { ours } }: Bench, count: number): Promise<SlowPage> {
  const visit = await openSlowPage(browser, undefined, { cpu: 1, network: false });
  const { page } = visit;
  await page.goto(`${ours}${textMode.path}`);
  await page.click(aChoice);
  const learner = await whoPlays(page);
  const mine = inventFacts(1, count).flatMap((fact): readonly Fact[] =>
    fact.learner === undefined ? [] : [{ ...fact, learner, actor: learner } as Fact],
  );
  await shelveBatches(page, [mine]);
  await page.close();
  return visit;
}

/** Waits until the first facts are stored. Not by opening the storage: that would make an empty one where there is none yet. */
async function whoPlays(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const keys = Object.keys(localStorage);
    const waits = keys.some((key) => key.startsWith('hand-up:unwritten:'));
    return keys.includes('hand-up:player') && keys.includes('hand-up:order') && !waits;
  });
  return page.evaluate(() => JSON.parse(localStorage.getItem('hand-up:player') ?? '""'));
}

async function visitOf(
  { browser, sites: { ours } }: Bench,
  { context }: SlowPage,
): Promise<{ readonly opened: number; readonly presses: readonly number[] }> {
  const path = await openSlowPage(browser, context, { cpu: 4, network: false });
  await path.page.goto(`${ours}/?at=path&stage=off`, { waitUntil: 'commit' });
  await path.page.waitForFunction(() => (window as unknown as { marks: { path?: number } }).marks.path);
  const { path: opened = Number.NaN } = await path.marks();
  await path.page.close();
  const talk = await openSlowPage(browser, context, { cpu: 4, network: false });
  // Each visit begins the role-play anew, not where the last one left it.
  await talk.page.addInitScript(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('hand-up:bookmark:')) localStorage.removeItem(key);
  });
  await talk.page.goto(`${ours}/?story=can-i-copy&seed=3&stage=off`);
  await choiceUsable(talk);
  await talk.page.waitForTimeout(1500);
  const times: number[] = [];
  for (let at = 0; at < presses; at++)
    times.push(await pressAndRead(talk.page, talk.press, `${aChoice}, .next`));
  await talk.page.close();
  return { opened, presses: times };
}

// Figures of the way to the first choice: a first visit by a link, a second visit, and all that comes until the page rests.
import type { BenchFigure } from './figure.ts';
import type { Bench, Once } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { aChoice, barePage, choiceUsable, pictureOn, type Shown, stageReady } from './talk-pages.ts';
import { pressAndRead } from './word-watch.ts';

interface FirstVisit {
  readonly at: number;
  readonly requests: number;
  readonly bytes: number;
  /** Of these, what is not headers. */
  readonly bodies: number;
  readonly longTasks: number;
  readonly press: number;
}

/** A first visit by a link, with a press at once: ours and the bare page's, in turn. */
export function linkRun({ as, path }: Shown): Once {
  const first: BenchFigure = { name: `link → first choice, ${as}`, unit: 'ms', limit: 1.1, against: 'ratio' };
  const requests: BenchFigure = { name: `… requests before it, ${as}`, unit: 'requests', limit: 8 };
  const bytes: BenchFigure = { name: `… bytes until then, brotli, ${as}`, unit: 'KB', limit: 140 };
  const bareBytes: BenchFigure = { name: '… bytes of the bare page, without headers', unit: 'KB', limit: 32 };
  const longTasks: BenchFigure = {
    name: `… long-task time until then, to the same, ${as}`,
    unit: 'ms',
    limit: 0.2,
    against: 'ratio',
  };
  const press: BenchFigure = {
    name: `press at the first choice → words, ${as}`,
    unit: 'ms',
    limit: as === 'picture on' ? 33 : 17,
    against: 'beyond',
  };
  return async (bench) => {
    const bare = await firstVisit(bench, barePage(bench.sites));
    const ours = await firstVisit(bench, bench.sites.ours + path);
    return [
      { figure: first, values: [ours.at], anchors: [bare.at] },
      { figure: requests, values: [ours.requests] },
      { figure: bytes, values: [ours.bytes / 1024] },
      { figure: bareBytes, values: [bare.bodies / 1024] },
      { figure: longTasks, values: [ours.longTasks], anchors: [bare.at] },
      { figure: press, values: [ours.press], anchors: [bare.press] },
    ];
  };
}

async function firstVisit({ browser }: Bench, address: string): Promise<FirstVisit> {
  const visit = await openSlowPage(browser);
  await visit.page.goto(address, { waitUntil: 'commit' });
  const at = await choiceUsable(visit);
  const bytes = visit.bytes();
  const bodies = await bodyBytes(visit);
  const press = await pressAndRead(visit.page, visit.press, aChoice);
  const { longTasks } = await visit.marks();
  const requests = await visit.requestsBefore(at);
  await visit.context.close();
  const before = longTasks.filter(({ start }) => start < at);
  return {
    at,
    bytes,
    bodies,
    requests,
    press,
    longTasks: before.reduce((sum, { length }) => sum + length, 0),
  };
}

function bodyBytes({ page }: SlowPage): Promise<number> {
  return page.evaluate(() => {
    const own = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const others = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return [...own, ...others].reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}

const second: BenchFigure = {
  name: 'second visit: link → first choice',
  unit: 'ms',
  limit: 0.9,
  against: 'ratio',
};

/** The same link again in the same browser; ours after its service worker has stored what text mode needs. */
export const secondRun: Once = async (bench) => {
  const bare = await secondVisit(bench, barePage(bench.sites), async ({ page }) => {
    await page.waitForTimeout(1000);
  });
  const ours = await secondVisit(bench, bench.sites.ours + pictureOn.path, async (visit) => {
    await stageReady(visit);
    await visit.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await visit.page.waitForTimeout(1000);
  });
  return [{ figure: second, values: [ours], anchors: [bare] }];
};

async function secondVisit(
  { browser }: Bench,
  address: string,
  settled: (visit: SlowPage) => Promise<void>,
): Promise<number> {
  const visit = await openSlowPage(browser);
  await visit.page.goto(address, { waitUntil: 'commit' });
  await choiceUsable(visit);
  await settled(visit);
  await visit.page.close();
  const again = await openSlowPage(browser, visit.context);
  await again.page.goto(address, { waitUntil: 'commit' });
  const at = await choiceUsable(again);
  await visit.context.close();
  return at;
}

const stage: BenchFigure = {
  name: 'stage complete after the first choice, to the bare one',
  unit: 'ms',
  limit: 3.5,
  against: 'ratio',
};
const block: BenchFigure = {
  name: '… longest it blocks a press, likewise',
  unit: 'ms',
  limit: 0.12,
  against: 'ratio',
};
const heap: BenchFigure = { name: 'JS heap in a talk, after collection', unit: 'MB', limit: 5 };

/** A first visit until the picture is complete. */
export const stageRun: Once = async ({ browser, sites }) => {
  const bare = await openSlowPage(browser);
  await bare.page.goto(barePage(sites), { waitUntil: 'commit' });
  const anchors = [await choiceUsable(bare)];
  await bare.context.close();
  const visit = await openSlowPage(browser);
  await visit.page.goto(sites.ours + pictureOn.path, { waitUntil: 'commit' });
  const at = await choiceUsable(visit);
  await stageReady(visit);
  const { longTasks, stage: drawn = Number.NaN } = await visit.marks();
  await visit.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await visit.session.send('Runtime.getHeapUsage');
  await visit.context.close();
  const after = longTasks.filter(({ start }) => start >= at && start < drawn);
  return [
    { figure: stage, values: [drawn - at], anchors },
    { figure: block, values: [Math.max(0, ...after.map(({ length }) => length))], anchors },
    { figure: heap, values: [usedSize / 1024 / 1024] },
  ];
};

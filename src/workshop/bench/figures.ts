// The measured figures, each with its limit and how one run measures it.
import type { Browser, Page } from 'playwright-core';
import { openSlowPage, type SlowPage } from './slow-page.ts';

export interface BenchFigure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'KB' | 'MB' | 'a second';
  readonly limit: number;
}

export interface Measured {
  readonly figure: BenchFigure;
  readonly value: number;
}

/** One run of a group of figures that are measured on the same visit. */
export type Run = (browser: Browser, origin: string) => Promise<readonly Measured[]>;

const link = '/?story=could-you-show-me';

const title: BenchFigure = { name: 'title screen usable', unit: 'ms', limit: 1000 };
const second: BenchFigure = { name: 'second visit: link into a talk → first choice', unit: 'ms', limit: 700 };
const first: BenchFigure = { name: 'link straight into a talk → first choice', unit: 'ms', limit: 1200 };
const bytes: BenchFigure = { name: '… bytes until then, brotli, fonts included', unit: 'KB', limit: 140 };
const longTasks: BenchFigure = { name: '… long-task time until then', unit: 'ms', limit: 150 };
const stage: BenchFigure = { name: 'stage complete after the first choice', unit: 'ms', limit: 3000 };
const block: BenchFigure = { name: '… longest it blocks a press', unit: 'ms', limit: 100 };
const heap: BenchFigure = { name: 'JS heap in a talk', unit: 'MB', limit: 12 };
const pressDrawn: BenchFigure = {
  name: 'press a choice → next line painted, stage on',
  unit: 'ms',
  limit: 60,
};
const pressText: BenchFigure = {
  name: 'press a choice → next line painted, text mode',
  unit: 'ms',
  limit: 35,
};
const restOff: BenchFigure = { name: 'animation frames at rest, small life off', unit: 'a second', limit: 0 };
const restOn: BenchFigure = { name: 'animation frames at rest, small life on', unit: 'a second', limit: 8 };
const walkTime: BenchFigure = {
  name: 'thread CPU a frame while you walk the school, p95',
  unit: 'ms',
  limit: 4,
};
const walkHeap: BenchFigure = { name: '… allocated a frame of the walk, median', unit: 'KB', limit: 10 };
const talkTime: BenchFigure = { name: 'thread CPU a frame while two talk, p95', unit: 'ms', limit: 4 };
const talkHeap: BenchFigure = { name: '… allocated a frame of the talk, median', unit: 'KB', limit: 10 };

const titleRun: Run = async (browser, origin) => {
  const visit = await openSlowPage(browser);
  await visit.page.goto(origin);
  await visit.page.waitForFunction(() => (window as unknown as { marks: { title?: number } }).marks.title);
  const { title: at = Number.NaN } = await visit.marks();
  await visit.context.close();
  return [{ figure: title, value: at }];
};

/** A first visit by a link, with a press at once, until the stage is complete. */
const linkRun: Run = async (browser, origin) => {
  const visit = await openSlowPage(browser);
  await visit.page.goto(origin + link, { waitUntil: 'commit' });
  const at = await choiceUsable(visit);
  const came = visit.bytes();
  // A press right after the choice appears has to count.
  await visit.page.evaluate(() => document.querySelector<HTMLElement>('button[data-choice]')?.click());
  await visit.page.waitForSelector('.talk-echo');
  await visit.page.waitForFunction(
    () => (window as unknown as { marks: { stage?: number } }).marks.stage,
    undefined,
    {
      timeout: 60_000,
    },
  );
  const { longTasks: tasks, stage: drawn = Number.NaN } = await visit.marks();
  await visit.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await visit.session.send('Runtime.getHeapUsage');
  await visit.context.close();
  const before = tasks.filter(({ start }) => start < at);
  const after = tasks.filter(({ start }) => start >= at && start < drawn);
  return [
    { figure: first, value: at },
    { figure: bytes, value: came / 1024 },
    { figure: longTasks, value: before.reduce((sum, { length }) => sum + length, 0) },
    { figure: stage, value: drawn - at },
    { figure: block, value: Math.max(0, ...after.map(({ length }) => length)) },
    { figure: heap, value: usedSize / 1024 / 1024 },
  ];
};

/** The same link again in the same browser, after the service worker has stored its files. */
const secondRun: Run = async (browser, origin) => {
  const visit = await openSlowPage(browser);
  await visit.page.goto(origin + link);
  await choiceUsable(visit);
  await visit.page.waitForFunction(() => document.documentElement.dataset.stage === 'ready', undefined, {
    timeout: 60_000,
  });
  await visit.page.waitForTimeout(5000);
  await visit.page.close();
  const again = await openSlowPage(browser, visit.context);
  await again.page.goto(origin + link, { waitUntil: 'commit' });
  const at = await choiceUsable(again);
  await visit.context.close();
  return [{ figure: second, value: at }];
};

async function choiceUsable({ page }: SlowPage): Promise<number> {
  const seen = await page.waitForFunction(
    () => (window as unknown as { marks: { choice?: number } }).marks.choice,
    undefined,
    { polling: 20 },
  );
  return (await seen.jsonValue()) ?? Number.NaN;
}

const pressRun =
  (figure: BenchFigure, door: string): Run =>
  async (browser, origin) => {
    const { page, context } = await openSlowPage(browser, undefined, { cpu: 4, network: false });
    await page.goto(`${origin}${link}&seed=3${door}`);
    await page.waitForSelector('button[data-choice]');
    if (door === '')
      await page.waitForFunction(() => document.documentElement.dataset.stage === 'ready', undefined, {
        timeout: 60_000,
      });
    await page.waitForTimeout(2500);
    const times: number[] = [];
    for (let presses = 0; presses < 60 && times.length < 8; presses++) {
      await page.waitForSelector('button[data-choice], .next, .say-it-card, .debrief');
      if (await page.locator('.say-it-card, .debrief').count()) break;
      const took = await page.evaluate(async () => {
        const choice = document.querySelector<HTMLElement>('button[data-choice]');
        const button = choice ?? document.querySelector<HTMLElement>('.next');
        const started = performance.now();
        button?.click();
        await new Promise((done) => requestAnimationFrame(done));
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(undefined);
        });
        return choice ? performance.now() - started : undefined;
      });
      if (took !== undefined) times.push(took);
      await page.waitForTimeout(400);
    }
    await context.close();
    return [{ figure, value: median(times) }];
  };

const restRun =
  (figure: BenchFigure, smallLife: boolean): Run =>
  async (browser, origin) => {
    const { page, context, marks } = await openSlowPage(browser, undefined, { cpu: 1, network: false });
    await page.addInitScript((life) => {
      localStorage.setItem('hand-up:preferences', JSON.stringify({ smallLife: life }));
    }, smallLife);
    await page.goto(origin + link);
    await page.waitForFunction(() => document.documentElement.dataset.stage === 'ready', undefined, {
      timeout: 60_000,
    });
    // After this time the figures have come in and spoken, and the stage is at rest.
    await page.waitForTimeout(4500);
    const before = (await marks()).frames.length;
    await page.waitForTimeout(4000);
    const after = (await marks()).frames.length;
    await context.close();
    return [{ figure, value: (after - before) / 4 }];
  };

/** A scene to measure: its address, how to see that it is ready, and how to start its movement. */
interface Moving {
  readonly path: string;
  readonly there: string;
  round(page: Page): Promise<void>;
}

/** The figure walks through the whole school, up and down. */
const walking: Moving = {
  path: '/?at=school',
  there: '.school[data-drawn]',
  async round(page) {
    for (const room of ['library', 'office', 'maker', 'counselor']) {
      await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-room="${id}"]`)?.click(), room);
      await page.waitForTimeout(2600);
    }
  },
};

/** Two figures hop, talk and change faces, line after line. */
const talking: Moving = {
  path: `${link}&seed=3`,
  there: 'html[data-stage="ready"]',
  async round(page) {
    for (let line = 0; line < 4; line++) {
      await page.evaluate(() => document.querySelector<HTMLElement>('button[data-choice], .next')?.click());
      await page.waitForTimeout(1500);
    }
  },
};

/** One round to warm up, then one round for time and one for the heap, because measuring the heap takes time itself. */
const moveRun =
  (time: BenchFigure, weight: BenchFigure, { path, there, round }: Moving): Run =>
  async (browser, origin) => {
    const open = async (weighed: boolean): Promise<SlowPage> => {
      const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false, weighed });
      await visit.page.goto(origin + path);
      await visit.page.waitForSelector(there, { timeout: 60_000 });
      await visit.page.waitForTimeout(2500);
      await round(visit.page);
      return visit;
    };
    const timed = await open(false);
    await browser.startTracing(timed.page, { categories: ['devtools.timeline'] });
    await round(timed.page);
    const lengths = frameTimes((await browser.stopTracing()).toString());
    await timed.context.close();

    const weighed = await open(true);
    const before = (await weighed.marks()).frames.length;
    await round(weighed.page);
    const frames = (await weighed.marks()).frames.slice(before);
    await weighed.context.close();
    // A shrinking heap means that garbage was collected in that frame: left out.
    const grown = frames.flatMap(({ grew }) => (grew >= 0 ? [grew] : []));
    return [
      { figure: time, value: lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN },
      { figure: weight, value: median(grown) / 1024 },
    ];
  };

/** CPU time of the main thread in each animation frame, in milliseconds, the shortest first. */
function frameTimes(trace: string): readonly number[] {
  const { traceEvents } = JSON.parse(trace) as {
    readonly traceEvents: readonly { readonly name: string; readonly tdur?: number }[];
  };
  return traceEvents
    .flatMap(({ name, tdur }) => (name === 'FireAnimationFrame' && tdur !== undefined ? [tdur / 1000] : []))
    .sort((a, b) => a - b);
}

export const runs: Readonly<Record<string, Run>> = {
  title: titleRun,
  link: linkRun,
  second: secondRun,
  'press-drawn': pressRun(pressDrawn, ''),
  'press-text': pressRun(pressText, '&stage=off'),
  'rest-off': restRun(restOff, false),
  'rest-on': restRun(restOn, true),
  walk: moveRun(walkTime, walkHeap, walking),
  talk: moveRun(talkTime, talkHeap, talking),
};

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

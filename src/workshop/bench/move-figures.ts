// Figures of the drawn stage: what a frame costs while figures move, and how many frames there are at rest.
import type { Page } from 'playwright-core';
import { type BenchFigure, median } from './figure.ts';
import type { Run } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { stageReady, talkLink } from './talk-pages.ts';

const walkTime: BenchFigure = {
  name: 'thread CPU a frame while you walk the school, p95',
  unit: 'ms',
  limit: 4,
};
const walkHeap: BenchFigure = { name: '… allocated a frame of the walk, median', unit: 'KB', limit: 10 };
const talkTime: BenchFigure = { name: 'thread CPU a frame while two talk, p95', unit: 'ms', limit: 4 };
const talkHeap: BenchFigure = { name: '… allocated a frame of the talk, median', unit: 'KB', limit: 10 };

export function restRun(smallLife: boolean): Run {
  const life = smallLife ? 'on' : 'off';
  const figure: BenchFigure = {
    name: `animation frames at rest, small life ${life}`,
    unit: 'a second',
    limit: smallLife ? 8 : 0,
  };
  return async ({ browser, sites }) => {
    const visit = await openSlowPage(browser, undefined, { cpu: 1, network: false });
    const { page, context, marks } = visit;
    await page.addInitScript((wanted) => {
      localStorage.setItem('hand-up:preferences', JSON.stringify({ smallLife: wanted }));
    }, smallLife);
    await page.goto(sites.ours + talkLink);
    await stageReady(visit);
    // After this time the figures have come in and spoken, and the stage is at rest.
    await page.waitForTimeout(4500);
    const before = (await marks()).frames.length;
    await page.waitForTimeout(4000);
    const after = (await marks()).frames.length;
    await context.close();
    return [{ figure, values: [(after - before) / 4] }];
  };
}

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
  path: `${talkLink}&seed=3`,
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
  async ({ browser, sites }) => {
    const open = async (weighed: boolean): Promise<SlowPage> => {
      const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false, weighed });
      await visit.page.goto(sites.ours + path);
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
      { figure: time, values: [lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN] },
      { figure: weight, values: [median(grown) / 1024] },
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

export const walkRun = moveRun(walkTime, walkHeap, walking);
export const talkRun = moveRun(talkTime, talkHeap, talking);

// Figures of the drawn stage: what a frame costs while figures move, beside a bare Phaser scene, and how many frames there are at rest.
import { type BenchFigure, median } from './figure.ts';
import { frameTimes } from './frame-times.ts';
import { keepMoving, type Moving, openMoving, talking, walking } from './moving.ts';
import type { BenchGroup, Once } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { stageReady, talkLink } from './talk-pages.ts';

const walkTime = timeFigure('walking the school');
const talkTime = timeFigure('two talking');
const walkHeap: BenchFigure = { name: 'allocated a frame of the walk, median', unit: 'KB', limit: 10 };
const talkHeap: BenchFigure = { name: 'allocated a frame of the talk, median', unit: 'KB', limit: 10 };
/** How long the bare scene is watched in each turn, in milliseconds. */
const bareRound = 2500;

function timeFigure(while_: string): BenchFigure {
  return {
    name: `CPU a frame, p95, ${while_}, to a bare scene`,
    unit: 'ms',
    limit: 0.9,
    against: 'ratio',
  };
}

/** Two pages stay open: ours moves while the bare one sleeps, and the other way round. */
function timedGroup(doing: string, figure: BenchFigure, moving: Moving): BenchGroup {
  return {
    doing,
    async *measure({ browser, sites, times }) {
      const bare = await openSlowPage(browser, undefined, { cpu: 4, network: false });
      await bare.page.goto(`${sites.bare}/stage.html`);
      await stageReady(bare);
      const wake = (name: 'wake' | 'sleep') =>
        bare.page.evaluate((call) => {
          (window as unknown as { bareScene: Record<string, () => void> }).bareScene[call]?.();
        }, name);
      await bare.page.waitForTimeout(bareRound);
      await wake('sleep');
      const ours = await openMoving(browser, sites, moving, false);
      for (let time = 0; time < times; time++) {
        await keepMoving(ours, sites, moving, time);
        await wake('wake');
        const anchors = await timed(bare, () => bare.page.waitForTimeout(bareRound));
        await wake('sleep');
        const values = await timed(ours, () => moving.round(ours.page, time));
        yield [{ figure, values: [values], anchors: [anchors] }];
      }
      await ours.context.close();
      await bare.context.close();
    },
  };

  async function timed({ page, session }: SlowPage, round: () => Promise<void>): Promise<number> {
    const browser = page.context().browser();
    const { frameTree } = await session.send('Page.getFrameTree');
    await browser?.startTracing(page, { categories: ['devtools.timeline'] });
    await round();
    const trace = (await browser?.stopTracing())?.toString() ?? '';
    const lengths = frameTimes(trace, frameTree.frame.id);
    return lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN;
  }
}

/** Visits of its own, because measuring the heap takes time itself. */
function weighedGroup(doing: string, figure: BenchFigure, moving: Moving): BenchGroup {
  return {
    doing,
    async *measure({ browser, sites, times }) {
      const visit = await openMoving(browser, sites, moving, true);
      for (let time = 0; time < times; time++) {
        await keepMoving(visit, sites, moving, time);
        const before = (await visit.marks()).frames.length;
        await moving.round(visit.page, time);
        const frames = (await visit.marks()).frames.slice(before);
        // A shrinking heap means that garbage was collected in that frame: left out.
        const grown = frames.flatMap(({ grew }) => (grew >= 0 ? [grew] : []));
        yield [{ figure, values: [median(grown) / 1024] }];
      }
      await visit.context.close();
    },
  };
}

export const movingGroups: Readonly<Record<string, BenchGroup>> = {
  walk: timedGroup('walks through the school', walkTime, walking),
  talk: timedGroup('lets two figures talk', talkTime, talking),
  'walk-heap': weighedGroup('weighs frames of the walk', walkHeap, walking),
  'talk-heap': weighedGroup('weighs frames of the talk', talkHeap, talking),
};

export function restRun(smallLife: boolean): Once {
  const figure: BenchFigure = {
    name: `animation frames at rest, small life ${smallLife ? 'on' : 'off'}`,
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

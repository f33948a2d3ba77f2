// Figures of a press at rest: from pointer-up until the new words can be read, on our page and on the bare one in turn.

import type { BenchFigure } from './figure.ts';
import type { Bench, Once } from './run.ts';
import { openSlowPage } from './slow-page.ts';
import { aChoice, barePage, choiceUsable, pictureOn, type Shown, stageReady } from './talk-pages.ts';
import { pressAndRead } from './word-watch.ts';

/** A press that follows. */
const goesOn = `${aChoice}, .next`;
/** Parts of ours at which a talk is over for the mouse: there is something to write, or nothing more to press. */
const stops = '.say-it-card, .debrief';

/** One run plays the story once on each page; three have more than thirty presses each. */
export function pressRun({ as, path }: Shown): Once {
  const figure: BenchFigure = {
    name: `press at rest → words readable, ${as}`,
    unit: 'ms',
    limit: as === 'picture on' ? 33 : 17,
    against: 'beyond',
  };
  return async (bench) => {
    const anchors = await pressesThrough(bench, barePage(bench.sites), as);
    const values = await pressesThrough(bench, `${bench.sites.ours}${path}&seed=3`, as);
    return [{ figure, values, anchors }];
  };
}

async function pressesThrough(
  { browser }: Bench,
  address: string,
  as: Shown['as'],
): Promise<readonly number[]> {
  const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false });
  const { page } = visit;
  await page.goto(address);
  await choiceUsable(visit);
  if (as === pictureOn.as && address.includes('story=')) await stageReady(visit);
  await page.waitForTimeout(1500);
  const times: number[] = [];
  while ((await page.locator(stops).count()) === 0 && (await page.locator(goesOn).count()) > 0) {
    const took = await pressAndRead(page, visit.press, goesOn);
    if ((await page.locator(stops).count()) === 0) times.push(took);
  }
  await visit.context.close();
  return times;
}

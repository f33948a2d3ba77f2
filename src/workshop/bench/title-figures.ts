// The figure of the front door: when the title screen can be used.
import type { BenchFigure } from './figure.ts';
import type { Once } from './run.ts';
import { openSlowPage } from './slow-page.ts';
import { barePage, choiceUsable } from './talk-pages.ts';

const title: BenchFigure = {
  name: 'title screen usable, to the bare page’s first choice',
  unit: 'ms',
  limit: 1.1,
  against: 'ratio',
};

export const titleRun: Once = async ({ browser, sites }) => {
  const bare = await openSlowPage(browser);
  await bare.page.goto(barePage(sites), { waitUntil: 'commit' });
  const anchor = await choiceUsable(bare);
  await bare.context.close();
  const visit = await openSlowPage(browser);
  await visit.page.goto(sites.ours, { waitUntil: 'commit' });
  await visit.page.waitForFunction(() => (window as unknown as { marks: { title?: number } }).marks.title);
  const { title: at = Number.NaN } = await visit.marks();
  await visit.context.close();
  return [{ figure: title, values: [at], anchors: [anchor] }];
};

// The figure of a card: from a press on the shelf until the role-play's words can be read, to the bare page's press.
import type { BenchFigure } from './figure.ts';
import type { Once } from './run.ts';
import { openSlowPage } from './slow-page.ts';
import { aChoice, barePage, choiceUsable } from './talk-pages.ts';
import { pressAndRead } from './word-watch.ts';

const opens: BenchFigure = {
  name: 'press a card → the role-play is open, to a bare press',
  unit: 'ms',
  limit: 3,
  against: 'ratio',
};
const cards = 4;

/** Each card is opened for the first time, so its book has to be fetched, read and laid out. */
export const cardRun: Once = async ({ browser, sites }) => {
  const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false });
  const bare = await openSlowPage(browser, undefined, { cpu: 4, network: false });
  await bare.page.goto(barePage(sites));
  await choiceUsable(bare);
  const { page } = visit;
  await page.goto(`${sites.ours}/?at=shelf`);
  await page.waitForSelector('.shelf-card button');
  await page.waitForTimeout(4000);
  const values: number[] = [];
  const anchors: number[] = [];
  for (let card = 1; card <= cards; card++) {
    await bare.page.bringToFront();
    anchors.push(await pressAndRead(bare.page, bare.press, aChoice));
    await page.bringToFront();
    values.push(await pressAndRead(page, visit.press, `:nth-child(${card} of .shelf-card) button`));
    await page.waitForSelector('.briefing-card');
    await page.goBack();
    await page.waitForSelector('.shelf-card button');
    await page.waitForTimeout(1500);
  }
  await visit.context.close();
  await bare.context.close();
  return [{ figure: opens, values, anchors }];
};

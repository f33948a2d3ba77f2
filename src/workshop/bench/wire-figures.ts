// Figures of what goes over the wire until a page rests: text mode, the picture, and the copy for use without a network.
import type { Browser } from 'playwright-core';
import type { BenchFigure } from './figure.ts';
import type { Once } from './run.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { choiceUsable, pictureOn, stageReady, textMode } from './talk-pages.ts';

const inAll: BenchFigure = { name: 'bytes in all until rest, text mode', unit: 'KB', limit: 160 };
const picture: BenchFigure = { name: '… and how much more with the picture', unit: 'KB', limit: 350 };
/** Without a byte for this long, a page is at rest. In milliseconds. */
const still = 3000;

/** The browser counts, headers included. What the service worker fetches does not count here. */
export const bytesRun: Once = async ({ browser, sites: { ours } }) => {
  const text = await bytesUntilRest(browser, ours + textMode.path, choiceUsable);
  const drawn = await bytesUntilRest(browser, ours + pictureOn.path, stageReady);
  return [
    { figure: inAll, values: [text / 1024] },
    { figure: picture, values: [(drawn - text) / 1024] },
  ];
};

async function bytesUntilRest(
  browser: Browser,
  address: string,
  ready: (visit: SlowPage) => Promise<unknown>,
): Promise<number> {
  const visit = await openSlowPage(browser, undefined, { cpu: 1, network: false });
  await visit.page.goto(address, { waitUntil: 'commit' });
  await ready(visit);
  let came = -1;
  while (came !== visit.bytes()) {
    came = visit.bytes();
    await visit.page.waitForTimeout(still);
  }
  await visit.context.close();
  return came;
}

const whole: BenchFigure = { name: 'whole offline install, bodies over the wire', unit: 'MB', limit: 2.5 };
const early: BenchFigure = {
  name: '… requests of it before the first choice',
  unit: 'requests',
  limit: 0,
};
const worker = '/sw.js';

/** The server counts all that one visitor in text mode is sent until the service worker has kept the game. */
export const installRun: Once = async ({ browser, sites }) => {
  const from = sites.served.length;
  const visit = await openSlowPage(browser);
  await visit.page.goto(sites.ours + textMode.path, { waitUntil: 'commit' });
  const choice = (await choiceUsable(visit)) + (await visit.page.evaluate(() => performance.timeOrigin));
  await visit.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await visit.context.close();
  const served = sites.served.slice(from);
  const began = served.findIndex(({ path }) => path === worker);
  if (began < 0) throw new Error('The page kept nothing for use without a network.');
  const tooEarly = served.slice(began).filter(({ at }) => at < choice);
  return [
    { figure: whole, values: [served.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024] },
    { figure: early, values: [tooEarly.length] },
  ];
};

// Scenes of ours in which figures move: a walk through the school, and a talk of two.
import type { Browser, Page } from 'playwright-core';
import type { Sites } from './sites.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { talkLink } from './talk-pages.ts';

export interface Moving {
  readonly path: string;
  /** What is on the page when it is ready. */
  readonly there: string;
  /** Moves for some seconds; `time` is how many rounds there were before. */
  round(page: Page, time: number): Promise<void>;
}

const rooms = ['library', 'office', 'maker', 'counselor'];

/** The figure walks through the whole school, up and down: one room a round. */
export const walking: Moving = {
  path: '/?at=school',
  there: '.school[data-drawn]',
  async round(page, time) {
    const room = rooms[time % rooms.length];
    await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-room="${id}"]`)?.click(), room);
    await page.waitForTimeout(2600);
  },
};

/** Two figures hop, talk and change faces: two lines a round, and at the end of the talk the same again. */
export const talking: Moving = {
  path: `${talkLink}&seed=3`,
  there: 'html[data-stage="ready"]',
  async round(page) {
    for (let line = 0; line < 2; line++) {
      await page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('button[data-choice], .next');
        button?.click();
      });
      await page.waitForTimeout(1500);
    }
  },
};

/** A slow page with small life on, after the scene has come in and moved once. */
export async function openMoving(
  browser: Browser,
  { ours }: Sites,
  { path, there, round }: Moving,
  weighed: boolean,
): Promise<SlowPage> {
  const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false, weighed });
  const { page } = visit;
  await page.addInitScript(() => {
    localStorage.setItem('hand-up:preferences', JSON.stringify({ smallLife: true }));
  });
  await page.goto(ours + path);
  await page.waitForSelector(there, { timeout: 60_000 });
  await page.waitForTimeout(2500);
  await round(page, -1);
  return visit;
}

// Scenes of ours in which figures move: a walk through the school, and a talk of two.
import type { Browser, Page } from 'playwright-core';
import type { Sites } from './sites.ts';
import { openSlowPage, type SlowPage } from './slow-page.ts';
import { talkLink } from './talk-pages.ts';

export interface Moving {
  readonly path: string;
  /** What is on the page when it is ready. */
  readonly there: string;
  /** After so many rounds it is opened again. Absent: it never ends. */
  readonly rounds?: number;
  /** Moves for some seconds; `time` is how many rounds there were before. */
  round(page: Page, time: number): Promise<void>;
}

/** From end to end of the house, up and down. */
const walks = [
  ['library', 'office'],
  ['maker', 'counselor'],
] as const;

/** The figure walks through the school: to two rooms a round. */
export const walking: Moving = {
  path: '/?at=school',
  there: '.school[data-drawn]',
  async round(page, time) {
    for (const room of walks[time % walks.length] ?? []) {
      await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-room="${id}"]`)?.click(), room);
      await page.waitForTimeout(2600);
    }
  },
};

/** A talk has at least as many rounds as this before there is something to write. */
const rounds = 4;

/** Two figures hop, talk and change faces: two lines a round. */
export const talking: Moving = {
  path: `${talkLink}&seed=3`,
  there: 'html[data-stage="ready"]',
  rounds,
  async round(page) {
    for (let line = 0; line < 2; line++) {
      await page.evaluate(() => {
        const button = document.querySelector<HTMLElement>('button[data-choice], .next');
        if (!button) throw new Error('The talk is over.');
        button.click();
      });
      await page.waitForTimeout(1500);
    }
  },
};

/** A slow page with small life on, after the scene has come in and moved once. */
export async function openMoving(
  browser: Browser,
  sites: Sites,
  moving: Moving,
  weighed: boolean,
): Promise<SlowPage> {
  const visit = await openSlowPage(browser, undefined, { cpu: 4, network: false, weighed });
  await visit.page.addInitScript(() => {
    localStorage.setItem('hand-up:preferences', JSON.stringify({ smallLife: true }));
  });
  await begin(visit.page, sites, moving);
  return visit;
}

/** Call it before each round: opens a scene again that is near its end. */
export async function keepMoving(
  { page }: SlowPage,
  sites: Sites,
  moving: Moving,
  time: number,
): Promise<void> {
  if (time > 0 && moving.rounds && time % moving.rounds === 0) await begin(page, sites, moving);
}

async function begin(page: Page, { ours }: Sites, { path, there, round }: Moving): Promise<void> {
  await page.goto(ours + path);
  await page.waitForSelector(there, { timeout: 60_000 });
  await page.waitForTimeout(2500);
  await round(page, 1);
}

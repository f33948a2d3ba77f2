// The way from a student's idea to the class's board in four parts, which tests take one after another or alone.
import type { Browser } from 'playwright-core';
import {
  findAndAsk,
  isPublished,
  printAndPublish,
  putUp,
  restAndStepDown,
  review,
} from './board-stations.ts';
import type { OneDevice } from './one-device.ts';
import {
  choose,
  helpForReal,
  isPicture,
  keepBadge,
  openRole,
  playSession,
  practise,
  suggest,
  train,
} from './way-stations.ts';

/** Begins with Rocket playing, at the school, and the teacher at the desk. */
export async function ideaBecomesRole({ page, desk }: OneDevice): Promise<void> {
  await suggest(page);
  await openRole(desk);
  await choose(page);
  await playSession(page);
}

/** Begins at the job board. Answers how many role-plays were played. */
export async function wayLeadsToBadge(device: OneDevice, browser: Browser): Promise<number> {
  await train(device);
  await device.tomorrow();
  const plays = await practise(device);
  await helpForReal(device);
  await isPicture(browser, await keepBadge(device.page));
  return plays;
}

/** Begins at the badge's certificate, with no adult at the desk. */
export async function badgeBecomesCard(device: OneDevice): Promise<void> {
  await putUp(device);
  await findAndAsk(device);
  await restAndStepDown(device);
}

/** Begins with the teacher at the desk. */
export async function monthEnds({ desk }: OneDevice, browser: Browser): Promise<void> {
  await review(desk);
  await isPublished(browser, await printAndPublish(desk));
}

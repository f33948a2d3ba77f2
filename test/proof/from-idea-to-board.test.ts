// The whole chain on one device, pressed as people press it: a student's idea becomes a role, a way, a badge and a card that is found, reviewed, printed and published.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../browser/house.ts';
import {
  findAndAsk,
  isPublished,
  printAndPublish,
  putUp,
  restAndStepDown,
  review,
} from '../support/board-stations.ts';
import { press } from '../support/pressing.ts';
import { rocketsDevice } from '../support/rocket.ts';
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
} from '../support/way-stations.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('an idea becomes a role, a way, a badge and a card, and the month ends in a review, prints and a page', async () => {
  const device = await rocketsDevice(house);
  const { page, desk, errors, foreign } = device;
  await press(page, 'Play as Rocket');
  await suggest(page);
  await openRole(desk);
  await choose(page);
  await playSession(page);

  await train(device);
  await device.tomorrow();
  expect(await practise(device)).toBeGreaterThan(2);
  await helpForReal(device);
  await isPicture(house.browser, await keepBadge(page));
  await putUp(device);
  await findAndAsk(device);
  await restAndStepDown(device);
  await review(desk);
  await isPublished(house.browser, await printAndPublish(desk));
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

// From a student's idea to the class's board, each part of the way for itself, pressed as people press it; `npm run proof` goes all of it at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  findAndAsk,
  isPublished,
  printAndPublish,
  putUp,
  restAndStepDown,
  review,
} from '../support/board-stations.ts';
import { press } from '../support/pressing.ts';
import { badged, chosen, practised, rocketsDevice } from '../support/rocket.ts';
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
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('an idea becomes a role that a student finds and wants to learn', async () => {
  const { page, desk, errors, foreign } = await rocketsDevice(house);
  await press(page, 'Play as Rocket');
  await suggest(page);
  await openRole(desk);
  await choose(page);
  await playSession(page);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a way leads by training, practice and role-plays to a badge, which is kept as a picture', async () => {
  const device = await rocketsDevice(house, [...chosen(), ...practised()]);
  const { page, errors, foreign } = device;
  await press(page, 'Play as Rocket');
  await press(page, 'Jobs');
  await train(device);
  await device.tomorrow();
  expect(await practise(device)).toBe(2);
  await helpForReal(device);
  await isPicture(house.browser, await keepBadge(page));
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a badge becomes a card that goes up, is found and asked, rests and steps down', async () => {
  const device = await rocketsDevice(house, badged());
  const { page, errors, foreign } = device;
  await press(page, 'Play as Rocket');
  await press(page, 'See my badge');
  await device.leaveDesk();
  await putUp(device);
  await findAndAsk(device);
  await restAndStepDown(device);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a month ends in a review, prints and a page of the board', async () => {
  const device = await rocketsDevice(house, chosen());
  const { desk, errors, foreign } = device;
  await device.leaveDesk();
  await device.atDesk('Ms. Okafor');
  await review(desk);
  await isPublished(house.browser, await printAndPublish(desk));
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

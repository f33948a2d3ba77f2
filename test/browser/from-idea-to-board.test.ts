// From a student's idea to the class's board, each part of the way for itself, pressed as people press it; `npm run proof` goes all of it at once.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { press } from '../support/pressing.ts';
import { badged, chosen, practised, rocketsDevice } from '../support/rocket.ts';
import { badgeBecomesCard, ideaBecomesRole, monthEnds, wayLeadsToBadge } from '../support/whole-way.ts';
import { type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('an idea becomes a role that a student finds and wants to learn', async () => {
  const device = await rocketsDevice(house);
  await press(device.page, 'Play as Rocket');
  await ideaBecomesRole(device);
  expect([device.errors, device.foreign]).toEqual([[], []]);
});

it('a way leads by training, practice and role-plays to a badge, which is kept as a picture', async () => {
  const device = await rocketsDevice(house, [...chosen(), ...practised()]);
  await press(device.page, 'Play as Rocket');
  await press(device.page, 'Jobs');
  expect(await wayLeadsToBadge(device, house.browser)).toBe(2);
  expect([device.errors, device.foreign]).toEqual([[], []]);
});

it('a badge becomes a card that goes up, is found and asked, rests and steps down', async () => {
  const device = await rocketsDevice(house, badged());
  await press(device.page, 'Play as Rocket');
  await press(device.page, 'See my badge');
  await device.leaveDesk();
  await badgeBecomesCard(device);
  expect([device.errors, device.foreign]).toEqual([[], []]);
});

it('a month ends in a review, prints and a page of the board', async () => {
  const device = await rocketsDevice(house, chosen());
  await device.leaveDesk();
  await device.atDesk('Ms. Okafor');
  await monthEnds(device, house.browser);
  expect([device.errors, device.foreign]).toEqual([[], []]);
});

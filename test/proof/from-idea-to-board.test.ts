// The whole chain on one device, pressed as people press it: a student's idea becomes a role, a way, a badge and a card that is found, reviewed, printed and published.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type House, openHouse } from '../browser/house.ts';
import { press } from '../support/pressing.ts';
import { rocketsDevice } from '../support/rocket.ts';
import { badgeBecomesCard, ideaBecomesRole, monthEnds, wayLeadsToBadge } from '../support/whole-way.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('an idea becomes a role, a way, a badge and a card, and the month ends in a review, prints and a page', async () => {
  const device = await rocketsDevice(house);
  await press(device.page, 'Play as Rocket');
  await ideaBecomesRole(device);
  expect(await wayLeadsToBadge(device, house.browser)).toBeGreaterThan(2);
  await badgeBecomesCard(device);
  await monthEnds(device, house.browser);
  expect([device.errors, device.foreign]).toEqual([[], []]);
});

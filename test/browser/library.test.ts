// A sample of the library in the built product, in both ways of playing; `npm run proof` walks all of it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, endingOn, walkOf } from '../support/shelved-walks.ts';
import { takeWalk } from '../support/take-walk.ts';
import { type House, openHouse, stageReady } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const phone = { width: 390, height: 844 };
const laptop = { width: 1366, height: 768 };

/** One who asks and one who guides, a crowd on a small screen, and ways that end well and badly. */
it.each([
  ['could-you-show-me', 'eager', 'in text mode', '&stage=off', phone],
  ['stuck-on-step-three', 'tempted', 'in text mode', '&stage=off', laptop],
  ['hands-off-the-mouse', 'tempted', 'with the stage', '', laptop],
  ['everyones-idea', 'eager', 'with the stage', '', phone],
  ['everyones-idea', 'eager', 'in text mode', '&stage=off', phone],
] as const)('%s is finished by its %s walk %s, and every face is free', async (...taken) => {
  const [id, name, , door, viewport] = taken;
  const { book, walk } = walkOf(id, name);
  const { page, errors, foreign } = await house.visit(addressOf(book, walk, door), { viewport });
  if (door === '') await stageReady(page);
  expect(await takeWalk(page, book, walk)).toEqual([]);
  expect(await endingOn(page)).toBe(walk.ending.kind);
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

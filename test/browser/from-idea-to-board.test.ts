// The whole chain on one device, pressed as people press it: a student's idea becomes a role, a way, a badge and a card that is found, reviewed, printed and published.
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  cardsIn,
  findAndAsk,
  printAndPublish,
  putUp,
  restAndStepDown,
  review,
} from '../support/board-stations.ts';
import { classBoard } from '../support/class-board.ts';
import { dayOf, look, oneDevice } from '../support/one-device.ts';
import { openAlone } from '../support/open-alone.ts';
import { press } from '../support/pressing.ts';
import {
  choose,
  helpForReal,
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

const friday = new Date(2026, 9, 2, 9);
const monday = new Date(2026, 9, 5, 9);
const rocket = {
  ...{ id: 'rocket', nickname: 'Rocket' },
  figure: { head: 'twists', skin: 'ae5d29', hair: '2c1b18', clothes: 'ef6f6c' } as const,
};

// A minute on a quiet machine.
it('an idea becomes a role, a way, a badge and a card, and the month ends in a review, prints and a page', async () => {
  const device = await oneDevice(house, {
    // Its grown-ups come to the desk themselves, and nobody has asked yet.
    facts: classBoard({ at: friday.getTime(), day: dayOf(friday) }, [rocket]).filter(
      ({ type }) => type !== 'StaffNamed' && type !== 'RealTryPlanned',
    ),
    ...{ morning: monday, doors: 'seed=0&stage=off' },
    pins: {
      'Ms. Okafor': { line: 'Classroom teacher', pin: '2580' },
      'Dr. Bell': { line: 'Principal or administrator', pin: '4711' },
      'Mr. Tran': { line: 'Tech specialist', pin: '8642' },
    },
  });
  const { page, desk, errors, foreign } = device;
  await press(page, 'Play as Rocket');
  await suggest(page);
  await openRole(desk);
  await choose(page);
  await playSession(page);

  await train(device);
  await device.tomorrow();
  await practise(device);
  await helpForReal(device);
  const saved = await keepBadge(page);
  await putUp(device);
  await findAndAsk(device);
  await restAndStepDown(device);
  await review(desk);
  const board = await printAndPublish(desk);

  await openAlone(house.browser, saved, async (alone) => {
    expect(await alone.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  });
  await openAlone(house.browser, board.path, async (alone) => {
    expect(await alone.locator('.card').evaluateAll(cardsIn)).toEqual(board.cards);
    await look(alone, 'run 39 published', ['phone']);
  });
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
}, 240_000);

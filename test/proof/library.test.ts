// The whole library in the built product: every walk of every story in text mode, and every story with the stage.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { type Device, type FactOn, factsOn, type House, openHouse, stageReady } from '../browser/house.ts';
import { addressOf, endingOn, saveGivenDevice, shelf, walkOf } from '../support/shelved-walks.ts';
import { takeWalk } from '../support/take-walk.ts';

let house: House;
let given: Device;
beforeAll(async () => {
  house = await openHouse();
  given = await saveGivenDevice(house);
});
afterAll(() => house.close());

describe.each(shelf.map((each) => [each.book.entry.id, each] as const))('%s', (id, { book, walks }) => {
  it('is finished by each of its walks, every face is free, and each ending is written down', async () => {
    for (const [name, walk] of walks) {
      // A device of its own for each: where a role-play was finished, its address leads to its debrief.
      const { page, context, errors, foreign } = await house.visit(addressOf(book, walk, '&stage=off'), {
        storageState: given,
      });
      expect(await takeWalk(page, book, walk), name).toEqual([]);
      expect(await endingOn(page), name).toBe(walk.ending.kind);
      const written = async () =>
        (await factsOn(page))
          .filter((fact): fact is FactOn & Fact<'SittingClosed'> => fact.type === 'SittingClosed')
          .map(({ story, ending }) => (story === id ? ending : story));
      await expect.poll(written, { message: name }).toEqual([walk.ending]);
      expect(errors).toEqual([]);
      expect(foreign).toEqual([]);
      await context.close();
    }
  });

  it('is finished with the stage by its eager walk', async () => {
    const { walk } = walkOf(id, 'eager');
    const { page, errors, foreign } = await house.visit(addressOf(book, walk), { storageState: given });
    await stageReady(page);
    expect(await takeWalk(page, book, walk)).toEqual([]);
    expect(await endingOn(page)).toBe(walk.ending.kind);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });
});

describe.each([
  ['on a phone', 390, 844],
  ['on a tablet', 820, 1180],
  ['on a laptop', 1366, 768],
])('%s', (_, width, height) => {
  it.each([
    ['everyones-idea', 'with the stage', ''],
    ['everyones-idea', 'in text mode', '&stage=off'],
    ['more-than-a-scrape', 'in text mode', '&stage=off'],
    ['the-long-wait', 'with the stage', ''],
    ['the-long-wait', 'in text mode', '&stage=off'],
  ])('no panel lies on a face in %s %s', async (id, _, door) => {
    const { book, walk } = walkOf(id, 'eager');
    const { page } = await house.visit(addressOf(book, walk, door), { viewport: { width, height } });
    expect(await takeWalk(page, book, walk)).toEqual([]);
  });
});

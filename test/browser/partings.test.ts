// A story whose opening remembers its partner begins as the two left each other, in whichever story that was (device/bookshelf.ts).
import { afterAll, beforeAll, expect, it } from 'vitest';
import { blank, factsOn, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** A student who left DeShawn in another role-play, with that ending. */
const leftWith = (kind: 'bright' | 'bumpy' | 'steady') => {
  const story = 'stuck-on-step-three';
  const draft = { type: 'SittingClosed', sitting: 'before', story, ending: { kind, slug: 'so' } };
  return { id: 'entry-before', learner: 'mira', moment: { at: 1_788_253_200_000, day: '2026-09-01' }, draft };
};

it.each([
  ['bumpy', 'bumpy'],
  ['bright', 'bright'],
  ['steady', undefined],
] as const)('after a %s ending its fact says %s', async (kind, met) => {
  const { page, errors } = await house.visit(blank);
  await page.evaluate((entry) => {
    localStorage.setItem('hand-up:player', JSON.stringify('mira'));
    localStorage.setItem('hand-up:unwritten:entry-before', JSON.stringify(entry));
  }, leftWith(kind));
  // Once on the path, the ending is in the journal.
  await page.goto(`${house.origin}/?at=path&stage=off`);
  await expect.poll(async () => (await factsOn(page)).length).toBe(1);
  await page.goto(`${house.origin}/?story=just-the-answer&stage=off&seed=3`);
  await page.waitForSelector('[data-choice], .next');
  const opened = async () => (await factsOn(page)).find(({ type }) => type === 'SittingOpened');
  await expect.poll(opened).toMatchObject({ story: 'just-the-answer' });
  expect(((await opened()) as { met?: string } | undefined)?.met).toBe(met);
  expect(errors).toEqual([]);
});

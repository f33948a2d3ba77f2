// What was pressed and is not written down yet: two tabs keep it beside each other, the next page writes it, and what fits no fact is said.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { troubleWords } from '../../src/strings/en/everywhere.ts';
import { blank, factsOn, type House, openHouse, picture, settled } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const scene = { story: 'could-you-show-me', setting: 'classroom', difficulty: 1 };
const opening = (sitting: string) => ({
  id: `entry-${sitting}`,
  learner: 'mira',
  moment: { at: 1_788_253_200_000, day: '2026-09-01' },
  draft: { type: 'SittingOpened', sitting, ...scene, version: 'v1', seat: 'asker', why: 'free' },
});
const tooLong = opening('s'.repeat(81));

it('is written down by the next page, of the list from before and of each tab, and what fits no fact is said and stays', async () => {
  const { page, errors } = await house.visit(blank, { viewport: { width: 820, height: 1180 } });
  await page.evaluate(
    ([old, one, bad]) => {
      localStorage.setItem('hand-up:unwritten', JSON.stringify([old]));
      localStorage.setItem('hand-up:unwritten:entry-one', JSON.stringify(one));
      localStorage.setItem('hand-up:unwritten:bad', JSON.stringify(bad));
    },
    [opening('old'), opening('one'), tooLong] as const,
  );
  await page.goto(`${house.origin}/?at=path&stage=off`);
  await page.getByText(troubleWords.unfit).waitFor();
  await settled(page);
  await picture(page, 'unfit 820');
  await page.setViewportSize({ width: 390, height: 844 });
  await picture(page, 'unfit 390');
  const ids = (await factsOn(page)).map(({ id }) => id).sort();
  expect(ids).toEqual(['entry-old', 'entry-one']);
  const waiting = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('unwritten')));
  await expect.poll(waiting).toEqual(['hand-up:unwritten:bad']);
  await page.getByRole('button', { name: troubleWords.dismiss }).click();
  expect(await page.getByText(troubleWords.unfit).count()).toBe(0);
  expect(errors).toEqual([]);
});

it('of two tabs is all there for a third', async () => {
  const { page, context } = await house.visit('/?story=could-you-show-me&stage=off&seed=3');
  const other = await context.newPage();
  await other.goto(`${house.origin}/?story=half-a-map&stage=off&seed=3`);
  await Promise.all([page, other].map((tab) => tab.waitForSelector('[data-choice], .next')));
  const third = await context.newPage();
  await third.goto(`${house.origin}/?at=path&stage=off`);
  await expect.poll(async () => (await factsOn(third)).length).toBeGreaterThanOrEqual(2);
  const ids = (await factsOn(third)).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

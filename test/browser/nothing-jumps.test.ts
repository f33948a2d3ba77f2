// Nothing jumps while a screen of the game comes up. Those of a student who has been here, and the desk's, are looked at in
// game-screens.test.ts and desk-screens.test.ts.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { createPen } from '../support/given.ts';
import { openFile } from '../support/open-file.ts';
import { type House, openHouse, stageReady } from './house.ts';
import { jumps } from './jumps.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Screens by their address, each with what is there once it has come up. */
const screens: Readonly<Record<string, string>> = {
  '/': '[data-screen="title"]',
  '/?at=maker': '.maker-preview img',
  '/?at=school': '.room-go',
  '/?at=path': '[data-screen="path"]',
  '/?at=shelf': '.shelf-card',
  '/?at=jobs': '[data-screen="jobs"]',
  '/?at=suggest': '[data-screen="suggest"]',
  '/?at=badges': '[data-screen="badges"]',
  '/?briefing=could-you-show-me': '.briefing',
  '/?watch=could-you-show-me': '.watch-aside',
  '/?story=could-you-show-me': '[data-choice]',
};
/** Those that the stage draws. */
const drawn = ['/', '/?at=school', '/?briefing=could-you-show-me', '/?story=could-you-show-me'];

it.each([
  ...Object.keys(screens).map((path) => [path, 'in text mode', 'stage=off'] as const),
  ...drawn.map((path) => [path, 'with the picture', ''] as const),
])('nothing jumps at %s %s', async (path, _, door) => {
  const address = door === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${door}`;
  const { page } = await house.visit(address);
  await page.waitForSelector(screens[path] ?? '');
  if (door === '') await stageReady(page);
  expect(await jumps(page)).toEqual([]);
});

const pupils = 30;

it.each([
  ['in text mode', '/?stage=off'],
  ['with the picture', '/'],
])('nothing jumps at the front door of a class of thirty %s', async (_, path) => {
  const pen = createPen({ device: 'class' });
  const facts = Array.from(
    { length: pupils },
    (__, at): Fact =>
      pen(
        {
          type: 'LearnerAdded',
          nickname: `Pupil ${at + 1}`,
          figure: { head: 'bun', skin: 'd08b5b', hair: '2c1b18', clothes: 'ffe28a' },
          band: 'B',
        },
        { learner: `pupil-${at + 1}` },
      ),
  );
  const device = await house.prepare('/?stage=off', async (page) => {
    await openFile(page, facts);
    await page.waitForFunction(
      (all) => document.querySelectorAll('.front-figure .figure').length === all,
      pupils,
    );
  });
  const { page } = await house.visit(path, { storageState: device });
  await page.waitForFunction(
    (all) => document.querySelectorAll('.front-figure .figure').length === all,
    pupils,
  );
  if (path === '/') await stageReady(page);
  expect(await jumps(page)).toEqual([]);
});

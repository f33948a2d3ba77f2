// Every screen in a language that is longer, accented and partly written from the right: no English left, nothing cut.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now } from '../../src/device/clock.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { type House, openHouse, picture, settled } from '../browser/house.ts';
import { deskVisit, factsOfType, pins, saveDevice } from '../support/desk-visit.ts';
import { dateWordsOf, englishLeft, textsOf } from '../support/english-left.ts';
import { misfits } from '../support/letters-fit.ts';
import { phoneClassFile } from '../support/phone-class.ts';
import {
  deskScreens,
  gameScreens,
  type PhoneScreen,
  travel,
  typedQuestion,
} from '../support/phone-screens.ts';
import { buildPseudoProduct, type PseudoProduct, pseudoCode } from '../support/pseudo-language.ts';
import { inEither } from '../support/pseudo-text.ts';
import { smallClass } from '../support/small-class.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

let product: PseudoProduct;
let house: House;
beforeAll(async () => {
  product = await buildPseudoProduct();
  house = await openHouse(undefined, product.folder);
});
afterAll(async () => {
  await house?.close();
  product?.remove();
});

const { stories, cast } = readLibrary(resolve(import.meta.dirname, '../..'));
const told = stories.flatMap(({ book }) =>
  book ? [book.entry.title, book.entry.brief, book.entry.headsUp] : [],
);
/** A button of its transcript is named after what was chosen. */
const debriefed = stories.find(({ id }) => id === 'more-than-thanks')?.book?.turns;
const always = [
  ...textsOf(told),
  ...textsOf(debriefed).filter((each) => /\s/.test(each)),
  ...cast.flatMap(({ name, job }) => [name, job]),
  ...dateWordsOf(pseudoCode),
];
/** What facts say in words: names, and what somebody typed. Their kinds and ids are no words. */
const typedIn = (facts: unknown): readonly string[] =>
  textsOf(facts).filter((each) => /^[A-Z]|\s/.test(each));

/** Goes through the screens once, and looks at each at both sizes. */
async function look(
  page: Page,
  screens: readonly PhoneScreen[],
  given: readonly string[],
  { wide, stage = '' }: { readonly wide?: string; readonly stage?: string } = {},
) {
  const found: string[] = [];
  const names = textsOf([given, always]);
  for (const { name, path, first, has, after } of screens) {
    await page.setViewportSize(sizes[0]);
    try {
      if (path) await travel(page, path);
      await first?.(page);
      await page.waitForSelector(has, { timeout: 15_000 });
    } catch (error) {
      found.push(`${name}: not reached: ${String(error).split('\n')[0]}`);
      continue;
    }
    for (const size of sizes) {
      await page.setViewportSize(size);
      await settled(page);
      const at = `${name}, ${size.width} wide`;
      let wrong = await misfits(page, wide);
      // What is drawn takes its new place a moment after the page did.
      for (let looks = 0; wrong.length > 0 && looks < 8; looks++) {
        await settled(page);
        wrong = await misfits(page, wide);
      }
      await picture(page, `second language ${at}${stage}`);
      found.push(...[...wrong, ...(await englishLeft(page, names))].map((what) => `${at}: ${what}`));
    }
    await page.setViewportSize(sizes[0]);
    await after?.(page);
  }
  return found;
}

it.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('every screen of the game %s', async (stage, door) => {
  const { page, errors } = await house.visit(`/?seed=5&lang=${pseudoCode}${door}`, {
    reducedMotion: 'reduce',
  });
  const file = phoneClassFile(now());
  const given = typedIn(
    file.buffer
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  await page.locator('.front-who input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: inEither('Play as Mira') }).waitFor();
  expect(await look(page, gameScreens, [...given, typedQuestion], { stage: ` ${stage}` })).toEqual([]);
  if (door !== '') {
    await page.goto(`${house.origin}/board.html?lang=${pseudoCode}`);
    expect(await look(page, [{ name: 'class screen', has: '.paper-card .figure' }], given)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

it('every screen of the desk', async () => {
  const { page, errors } = await deskVisit(house, await saveDevice(house), { lang: pseudoCode });
  // Badges of this device were given in English, and say so.
  const badges = await factsOfType(page, 'BadgeEarned');
  const given = [...typedIn([smallClass(now().day), badges]), ...Object.keys(pins)];
  expect(await look(page, deskScreens, given, { wide: '.progress-scroll, .data-table' })).toEqual([]);
  expect(errors).toEqual([]);
});

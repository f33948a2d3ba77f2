// The built product in the oldest browsers that README.md names: nothing in it is newer than they are.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blank, type House, openHouse } from './house.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const scripts = readdirSync(resolve(dist, 'assets'))
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, readFileSync(resolve(dist, 'assets', name), 'utf8')] as const);

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Newer than Safari 15.4, Chrome 108 or Firefox 115. A browser that cannot read one of them runs none of the file. */
const tooNew: Readonly<Record<string, RegExp>> = {
  'looking behind in a pattern': /\(\?<[!=]/,
  'a static block of a class': /[;{}]static\{/,
  'grouping by a function': /\b(Object|Map)\.groupBy\b/,
  'Array.fromAsync': /\bArray\.fromAsync\b/,
  'Promise.withResolvers': /\bPromise\.(withResolvers|try)\b/,
  'AbortSignal.any': /\bAbortSignal\.(any|timeout)\b/,
  'URL.canParse': /\bURL\.(canParse|parse)\b/,
  'working with iterators': /\.(values|keys|entries)\(\)\.(map|filter|take|drop|toArray|flatMap)\(/,
  'sets as sets': /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
  'import with a type': /\bimport\b[^;]{0,80}\bwith\{type:/,
};

describe('The built product', () => {
  it.each(Object.entries(tooNew))('does without %s', (_, pattern) => {
    expect(scripts.filter(([, code]) => pattern.test(code)).map(([name]) => name)).toEqual([]);
  });
});

describe('A browser without what the oldest lack', () => {
  it.each([
    ['/?at=school&stage=off', '[data-screen="school"]'],
    ['/?at=path&stage=off', 'h1'],
    ['/?story=could-you-show-me&stage=off', '[data-choice]'],
    ['/?at=maker&stage=off', '.maker-form'],
    ['/desk.html', 'main'],
    ['/board.html', 'main'],
  ])('opens %s', async (path, shows) => {
    const { page, context, errors } = await house.visit(blank);
    await page.addInitScript(() => {
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with'])
        Reflect.deleteProperty(Array.prototype, name);
      for (const name of ['requestIdleCallback', 'cancelIdleCallback', 'scheduler', 'CompressionStream'])
        Reflect.deleteProperty(window, name);
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(Object, 'groupBy');
    });
    await page.goto(house.origin + path);
    await page.waitForSelector(shows);
    expect(await page.evaluate(() => typeof Intl.Segmenter)).toBe('undefined');
    expect(errors).toEqual([]);
    await context.close();
  });
});

// A second language in a real browser: chosen once, kept on the device, there without a network, and nothing of the first left.

import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';
import { readLibrary } from '../../src/workshop/library/library.ts';
import { blank, type House, openHouse, settled } from '../browser/house.ts';
import { englishLeft, textsOf } from '../support/english-left.ts';
import { misfits } from '../support/letters-fit.ts';
import { buildPseudoProduct, type PseudoProduct, pseudoCode } from '../support/pseudo-language.ts';
import { inEither } from '../support/pseudo-text.ts';

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
const names = textsOf([stories.map(({ book }) => book?.entry.title), cast.map(({ name }) => name)]);
const school = '/?at=school&stage=off';
const inLanguage = (code: string) => `html[lang="${code}"]`;
/** The worker at this address has kept its files, and answers for the next page. */
const keptFor = (page: Page, worker: string) =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const active = (await navigator.serviceWorker.getRegistration())?.active;
          return active?.state === 'activated' ? active.scriptURL : undefined;
        }),
      { timeout: 90_000 },
    )
    .toBe(worker);

it('has the first page of a linked role-play in its own words before any code has come', async () => {
  const { page } = await house.visit(blank);
  await page.route(/\/assets\/.*\.js$/, () => {});
  const talk = `/${pseudoCode}/?story=could-you-show-me&stage=off&lang=${pseudoCode}`;
  await page.goto(house.origin + talk, { waitUntil: 'commit' });
  await page.waitForSelector(`${inLanguage(pseudoCode)} [data-choice]`);
  expect(await page.locator('.trail').innerText()).not.toContain('Notice');
  expect(await page.locator('.screen-bar-back').innerText()).not.toContain('School');
});

it('leaves nothing of the first on a screen of the game and of the desk, and nothing is cut', async () => {
  const { page, errors } = await house.visit(`${school}&lang=${pseudoCode}`, { reducedMotion: 'reduce' });
  for (const width of [1366, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${house.origin}${school}&lang=${pseudoCode}`);
    await page.waitForSelector(`${inLanguage(pseudoCode)} [data-screen="school"] .room-picture`);
    await settled(page);
    expect(await englishLeft(page, names)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await page.goto(`${house.origin}/desk.html?lang=${pseudoCode}`);
    await page.waitForSelector(`${inLanguage(pseudoCode)} [data-screen="desk-set-up"]`);
    await settled(page);
    expect(await englishLeft(page, names)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

it('is chosen in the settings, and the device keeps to it on every page and without a network', async () => {
  const { page, context, errors } = await house.visit(school, { keepsGame: true });
  await page.waitForSelector(`${inLanguage('en')} [data-screen="school"]`);
  await page.getByRole('button', { name: 'Text and picture' }).click();
  await page.getByRole('radio', { name: 'Šṽéñšķå' }).click();
  await page.waitForSelector(`${inLanguage(pseudoCode)} [data-screen="school"]`);
  await page.goto(`${house.origin}/board.html`);
  await page.waitForSelector(inLanguage(pseudoCode));
  await page.goto(house.origin + school);
  await page.waitForSelector(`${inLanguage(pseudoCode)} [data-screen="school"]`);
  await keptFor(page, `${house.origin}/sw.js?lang=${pseudoCode}`);
  await context.setOffline(true);
  await page.goto(house.origin + school);
  await page.waitForSelector(`${inLanguage(pseudoCode)} [data-screen="school"]`);
  await context.setOffline(false);
  await page.getByRole('button', { name: inEither('Text and picture') }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await page.waitForSelector(`${inLanguage('en')} [data-screen="school"]`);
  await page.reload();
  await page.waitForSelector(`${inLanguage('en')} [data-screen="school"]`);
  expect(errors).toEqual([]);
});

it('is not waited for without a network: the page stays in the language that is on the device', async () => {
  // A server that goes away: what a browser calls offline, its service workers are not.
  const served = await listen(createApp(product.folder), { port: 0, tries: 1 });
  const origin = `http://127.0.0.1:${served.port}`;
  const { page } = await house.visit(blank, { keepsGame: true });
  await page.goto(origin + school);
  await page.waitForSelector(`${inLanguage('en')} [data-screen="school"]`);
  await keptFor(page, `${origin}/sw.js`);
  await page.reload();
  await served.close();
  await page.getByRole('button', { name: 'Text and picture' }).click();
  await page.getByRole('radio', { name: 'Šṽéñšķå' }).click();
  await page.waitForURL(`${origin}/${pseudoCode}${school}`);
  await page.waitForSelector(`${inLanguage('en')} [data-screen="school"]`);
});

it('waits where somebody typed something', async () => {
  const { page } = await house.visit('/?at=suggest&stage=off');
  await page.getByRole('textbox').first().fill('Hamster Helper');
  await page.getByRole('button', { name: 'Text and picture' }).click();
  await page.getByRole('radio', { name: 'Šṽéñšķå' }).check();
  await page.getByText('What you typed here would be gone now').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('textbox').first().inputValue()).toBe('Hamster Helper');
  await page.goto(`${house.origin}/?at=jobs&stage=off`);
  await page.waitForSelector(inLanguage(pseudoCode));
});

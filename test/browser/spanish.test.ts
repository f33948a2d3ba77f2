// Spanish, where it matters first: chosen on the front door, each part marked with its language; and the sheet for families from an English desk.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pagesOf } from '../support/pressing.ts';
import { findings } from './axe.ts';
import { laptop, phone, tablet } from './desk-well.ts';
import { type House, openHouse, picture, settled } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** The language that a reader of this text is told. */
const toldOf = (page: Page, text: string | RegExp) =>
  page
    .getByText(text)
    .first()
    .evaluate((found) => found.closest('[lang]')?.getAttribute('lang'));

it('is chosen on the front door and remembered; what is in English says so and is marked', async () => {
  const { page, errors } = await house.visit('/?stage=off', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Español' }).click();
  await page.waitForSelector('html[lang="es"] [data-screen="title"]');
  await page.getByText('Lo demás está en inglés por ahora.').waitFor();
  expect(await toldOf(page, '¿Quién va a jugar?')).toBe('es');
  for (const size of [phone, tablet]) {
    await page.setViewportSize(size);
    await settled(page);
    await picture(page, `spanish door ${size.width}`);
    expect(await findings(page)).toEqual([]);
  }
  await page.goto(`${house.origin}/?at=school&stage=off`);
  await page.waitForSelector('html[lang="es"] [data-screen="school"]');
  expect(await toldOf(page, 'Library')).toBe('en');
  await page.getByRole('button', { name: 'Necesito hablar con alguien' }).click();
  expect(await toldOf(page, 'Nunca tienes que cargar')).toBe('es');
  await page.getByRole('link', { name: '988' }).waitFor();
  await settled(page);
  await picture(page, 'spanish person');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize(laptop);
  await page.getByRole('button', { name: 'Rincón de calma' }).click();
  await page.getByText('Con tres veces basta').waitFor();
  await picture(page, 'spanish calm');
  await page.goto(`${house.origin}/?stage=off`);
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForSelector('html[lang="en"] [data-screen="title"]');
  await page.getByText('Who is playing?').waitFor();
  expect(errors).toEqual([]);
});

it('is on the sheet for families beside English, each on a page of its own', async () => {
  const { page } = await house.visit('/desk.html?at=data&of=families&demo=class', {
    reducedMotion: 'reduce',
  });
  await page.getByLabel('Language of the sheet').selectOption({ label: 'English and Español' });
  await page.waitForSelector('article[lang="es"]');
  expect(
    await page.locator('article[lang]').evaluateAll((all) => all.map((each) => each.getAttribute('lang'))),
  ).toEqual(['en', 'es']);
  expect(await toldOf(page, 'Pregunte a')).toBe('es');
  for (const format of ['Letter', 'A4']) expect(pagesOf(await page.pdf({ format }))).toBe(2);
  await page.getByLabel('Language of the sheet').selectOption({ label: 'Español' });
  await page.waitForSelector('article[lang="en"]', { state: 'detached' });
  expect(pagesOf(await page.pdf({ format: 'Letter' }))).toBe(1);
});

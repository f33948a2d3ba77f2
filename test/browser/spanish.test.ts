// Spanish, where it matters first: chosen on the front door, each part marked with its language.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

// The demo class in a browser: opened from the first screen without a PIN, looked at as every kind of adult, and gone when it is closed.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isWellAt, laptop, tablet } from './desk-well.ts';
import { blank, type House, openHouse } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

it('opens before anything is set up, and leaves nothing behind', async () => {
  const { page, context, errors, foreign } = await house.visit('/desk.html', { reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Open the demo class' }).click();
  await page.waitForSelector('[data-screen="desk-today"]');
  expect(new URL(page.url()).searchParams.has('demo')).toBe(true);
  await page.getByText('Everything that waits for a grown-up').waitFor();
  await isWellAt([tablet, laptop], page, 'demo today');
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await page.waitForSelector('[data-screen="desk-board"]');
  await page.getByText('Maple').first().waitFor();
  const screen = await context.newPage();
  await screen.goto(house.origin + (await page.locator('a[href^="/board.html"]').getAttribute('href')));
  await screen.getByText('Maple').first().waitFor();
  await screen.close();
  await page.getByLabel('Look as').selectOption({ label: 'Mr. Tran, Tech specialist' });
  await page.waitForSelector('[data-screen="desk-board"]');
  expect(await page.getByRole('link', { name: 'Progress', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Close the demo' }).click();
  await page.waitForSelector('[data-screen="desk-set-up"]');
  expect(new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(async () => ({
    names: Object.keys(localStorage).filter((name) => !/first-looks|order/.test(name)),
    rows: await new Promise<readonly unknown[]>((done, fail) => {
      const opening = indexedDB.open('hand-up');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const { result } = opening;
        const [store] = result.objectStoreNames;
        if (store === undefined) return done([]);
        const all = result.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => done(all.result);
      };
    }),
  }));
  expect(JSON.stringify(kept)).not.toContain('demo-');
  expect(JSON.stringify(kept)).not.toContain('Maple');
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('says what a screen is for until the note is closed once', async () => {
  const { page } = await house.visit(blank);
  await page.goto(`${house.origin}/desk.html?at=review&demo=class`);
  const note = page.getByText('Once a month, twenty minutes');
  await note.waitFor();
  await page.getByRole('button', { name: 'Got it' }).click();
  await note.waitFor({ state: 'detached' });
  await page.reload();
  await page.waitForSelector('[data-screen="desk-review"]');
  expect(await note.count()).toBe(0);
});

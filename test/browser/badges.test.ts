// Badges in a real browser: the letter comes once, the certificate is one printed page, a picture and a file, and axe finds nothing.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { badgeFile, earned, roleBadge, skillBadge } from '../support/badges.ts';
import { openBadgeSchema } from '../support/open-badge-schema.ts';
import { findings } from './axe.ts';
import { type House, hasFetched, oneMove, openHouse, picture, type Visit } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** Earned after this device first looks; the test's own facts are from days long gone. */
const soon = (): number => Date.now() + 3_600_000;

/** Runs in the page: notes on which screen a letter was ever there, however shortly. */
function noteLetters(): void {
  const look = (): void => {
    if (!document.querySelector('dialog.letter')) return;
    const seen: string[] = JSON.parse(sessionStorage.getItem('letters') ?? '[]');
    if (seen.at(-1) === location.search) return;
    sessionStorage.setItem('letters', JSON.stringify([...seen, location.search]));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
const lettersSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('letters') ?? '[]'));

/** Opens Mira's progress file at the front door. */
async function bring(page: Page, badges: readonly Fact[]): Promise<void> {
  await page.setInputFiles('input[type=file]', {
    name: 'hand-up.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(badgeFile(...badges)),
  });
  await page.getByRole('button', { name: 'Play as Mira' }).waitFor();
}

/** On a device that has never seen her. */
async function visitAsMira(badges: readonly Fact[], motion: 'reduce' | 'no-preference', door = '&stage=off') {
  const visit: Visit = await house.visit(`/?${door}`, { reducedMotion: motion });
  await visit.page.addInitScript(noteLetters);
  await bring(visit.page, badges);
  await visit.page.getByRole('button', { name: 'Play as Mira' }).click();
  return visit;
}

async function goTo(page: Page, address: string, has: string): Promise<void> {
  await page.goto(`${house.origin}/?${address}&stage=off`);
  await page.waitForSelector(has);
}

/** All folds are open; scraps may still fall. */
async function unfolded(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        (each) => !/^letter-/.test((each as CSSAnimation).animationName) || each.playState === 'finished',
      ),
  );
}

describe('the letter', () => {
  it('comes once for each badge, one at a time, and never into a role-play', async () => {
    const { page, errors, foreign } = await visitAsMira([earned(skillBadge)], 'no-preference');
    const letter = page.locator('dialog.letter');
    await letter.waitFor();
    // It came along from another device: its letter comes without scraps.
    expect(await letter.innerText()).toContain('Ask an Expert');
    expect(await page.locator('.scraps').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('A letter for Mira');
    await page.keyboard.press('Escape');
    await letter.waitFor({ state: 'detached' });
    // The dialog gives focus back first; the heading has it a task later.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    // One that is earned from now on, and then into a role-play, past its first decision.
    await page.goto(`${house.origin}/?stage=off`);
    await bring(page, [earned(roleBadge, soon())]);
    await page.locator('.trouble-note', { hasText: 'added' }).waitFor();
    await goTo(page, 'story=stuck-on-step-three', '[data-choice]');
    await oneMove(page);
    expect(await lettersSeen(page)).toEqual([]);

    await goTo(page, 'at=path', '.letter');
    expect(await letter.innerText()).toContain('Ms. Okafor saw it done for real');
    expect(await page.locator('.scraps > span').count()).toBeGreaterThan(10);
    await unfolded(page);
    await page.getByRole('button', { name: 'See my badge' }).click();
    await page.waitForSelector('.certificate');
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

    // Both had their letter: it comes on no quiet screen any more.
    for (const [address, has] of [
      ['at=badges', '.badge-wall'],
      ['at=school', '[data-screen="school"]'],
      ['at=path', '[data-screen="path"]'],
    ] as const) {
      await goTo(page, address, has);
      await hasFetched(page, /SheetsScreen-.*\.js/);
    }
    expect(await lettersSeen(page)).toEqual(['?at=path&stage=off']);
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it('holds still where nothing may move', async () => {
    const { page } = await visitAsMira([earned(roleBadge, soon())], 'reduce');
    await page.waitForSelector('.letter');
    expect(await page.locator('.scraps').count()).toBe(0);
    const running = await page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(running).toBe(0);
  });
});

it('a certificate is one printed page, a picture with something on it, and an Open Badge', async () => {
  const { page, errors, foreign } = await visitAsMira([earned(roleBadge)], 'reduce');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await goTo(page, 'at=badges', '.badge-wall');
  await page.getByRole('button', { name: 'Unfold: Video & Sound Guide' }).click();
  await page.waitForSelector('.certificate');

  const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [width = 0, height = 0] = (/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet) ?? [])
    .slice(1)
    .map(Number);
  expect(width).toBeGreaterThan(height);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.certificate-tools').isVisible()).toBe(false);
  expect(await page.locator('.screen-bar').isVisible()).toBe(false);
  await picture(page, 'certificate printed');
  await page.emulateMedia({ media: 'screen' });

  const [drawn] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a picture' }).click(),
  ]);
  expect(drawn.suggestedFilename()).toMatch(/Video & Sound Guide Mira\.png$/);
  const png = readFileSync(await drawn.path());
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const seen = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 900 });
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const inked = (x: number, y: number, w: number, h: number): number => {
      const { data: dots } = pen.getImageData(x, y, w, h);
      let dark = 0;
      for (let n = 0; n < dots.length; n += 4) if ((dots[n] ?? 255) < 90) dark += 1;
      return dark;
    };
    const { width, height } = image;
    return { width, height, drawing: inked(84, 215, 350, 432), words: inked(480, 70, 640, 700) };
  }, png.toString('base64'));
  expect(seen).toMatchObject({ width: 1200, height: 900 });
  expect(seen.drawing).toBeGreaterThan(5000);
  expect(seen.words).toBeGreaterThan(5000);

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as Open Badge' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(v.safeParse(openBadgeSchema, JSON.parse(text)).issues ?? []).toEqual([]);
  expect(text).not.toContain('Mira');
  expect(text).toContain('Unsigned');
  await page.getByText('The Open Badge is in your downloads.').waitFor();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

it('a link to a badge that is not there says so, and leads on', async () => {
  const { page } = await house.visit('/?at=badges&badge=skill:nobody&stage=off');
  await page.getByText('There is no such badge on your wall.').waitFor();
  await page.getByRole('button', { name: 'All my badges' }).click();
  await page.getByRole('button', { name: 'Make a figure' }).waitFor();
  expect(await page.locator('.badge-place').count()).toBe(4);
});

describe.each([
  ['with the stage', ''],
  ['in text mode', '&stage=off'],
])('%s', (mode, door) => {
  it('axe finds nothing on the letter, the wall and the certificate', async () => {
    const { page } = await visitAsMira([earned(roleBadge, soon())], 'reduce', door);
    await page.waitForSelector('.letter');
    await picture(page, `badge letter ${mode}`);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'See my badge' }).click();
    await page.waitForSelector('.certificate');
    await picture(page, `certificate ${mode}`);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'All my badges' }).click();
    await page.waitForSelector('.badge-wall');
    await picture(page, `badge wall ${mode}`);
    expect(await findings(page)).toEqual([]);
  });
});

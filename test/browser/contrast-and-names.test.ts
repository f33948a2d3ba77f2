// Contrast themes, names of every kind, a tap that leaves no hover, and a screen whose density changes.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, stageReady } from './house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** How a piece looks: its ground and its edge. */
const looks = (piece: Locator): Promise<string> =>
  piece.evaluate((element) => {
    const { backgroundColor, outlineStyle, outlineWidth, borderColor, color } = getComputedStyle(element);
    return [backgroundColor, outlineStyle, outlineWidth, borderColor, color].join(' ');
  });

describe('A contrast theme', () => {
  const theme = { forcedColors: 'active', colorScheme: 'dark' } as const;
  it('shows in the figure maker which colors there are and which one is chosen', async () => {
    const { page, context } = await house.visit('/?at=maker&stage=off', theme);
    await page.waitForSelector('.maker-form');
    const swatches = page.locator('.maker-offer[data-swatch]');
    await swatches.nth(1).locator('input').check();
    const grounds = await swatches
      .locator('span')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    expect(new Set(grounds.slice(0, 4)).size).toBe(4);
    expect(await looks(swatches.nth(1).locator('span'))).not.toBe(
      await looks(swatches.nth(2).locator('span')),
    );
    for (const [name, chosen] of [
      ['glasses', 1],
      ['band', 1],
    ] as const) {
      const all = page.locator(`input[name="${name}"]`);
      await all.nth(chosen).check();
      const spans = page.locator(`input[name="${name}"] + span`);
      await swatches.nth(0).locator('input').focus();
      expect(await looks(spans.nth(chosen))).not.toBe(await looks(spans.nth(0)));
    }
    await context.close();
  });
  it('shows in the trail where the talk is, and leaves the figures alone', async () => {
    const { page, context } = await house.visit('/?story=could-you-show-me&stage=off', theme);
    await page.waitForSelector('[data-choice]');
    const steps = page.locator('.trail li[data-status]');
    expect(await looks(steps.nth(0))).not.toBe(await looks(steps.nth(1)));
    const ground = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((each) => getComputedStyle(each).backgroundColor);
    expect(await ground('.talk-slot .figure')).toBe('rgba(0, 0, 0, 0)');
    await context.close();
  });
  it('shows which kind of job is chosen, and where the focus is', async () => {
    const { page, context } = await house.visit('/?at=jobs&stage=off', theme);
    const chips = page.locator('.job-chip');
    await chips.first().click();
    await page.waitForSelector('.job-chip[aria-pressed="true"]');
    expect(await looks(page.locator('.job-chip[aria-pressed="true"]').first())).not.toBe(
      await looks(chips.nth(3)),
    );
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    );
    expect(outline).not.toBe('none');
    await context.close();
  });
});

describe('A name', () => {
  it.each(['محمد علی\u200cرضا', 'Wolfeschlegelsteinhausen', 'ක්‍රිස්ටිනා', 'Zoë 🦊'])(
    '“%s” is kept as it is, keeps to itself, and fits on a phone',
    async (name) => {
      const { page, context, errors } = await house.visit('/?at=maker&stage=off', {
        viewport: { width: 390, height: 844 },
      });
      await page.locator('.maker-name input').fill(`  ${name} `);
      await page.locator('.maker-done button').click();
      await page.waitForSelector('[data-screen="school"]');
      for (const [path, where] of [
        ['/?stage=off', '.front-figure'],
        ['/?at=path&stage=off', '.my-path h1, h1'],
        ['/?at=badges&stage=off', 'h1'],
      ] as const) {
        await page.goto(house.origin + path);
        const shown = page
          .locator(
            `${where
              .split(', ')
              .map((each) => `${each} bdi`)
              .join(', ')}`,
          )
          .first();
        await shown.waitFor();
        expect(await shown.textContent()).toBe(name);
        const { width, right, scrolls } = await shown.evaluate((each) => {
          const box = each.getBoundingClientRect();
          const { scrollWidth, clientWidth } = document.documentElement;
          return { width: box.width, right: box.right, scrolls: scrollWidth > clientWidth };
        });
        expect(width).toBeGreaterThan(0);
        expect(right).toBeLessThanOrEqual(390);
        expect(scrolls).toBe(false);
      }
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

it('a tap leaves no hover behind', async () => {
  const { page, context } = await house.visit('/?at=jobs&stage=off', { hasTouch: true, isMobile: true });
  const chip = page.locator('.job-chip').first();
  await chip.waitFor();
  const before = await looks(chip);
  await chip.tap();
  await page.waitForSelector('.job-chip[aria-pressed="true"]');
  await chip.tap();
  await page.waitForSelector('.job-chip[aria-pressed="true"]', { state: 'detached' });
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await looks(chip)).toBe(before);
  await context.close();
});

it('the stage is drawn anew for a screen of another density', async () => {
  const { page, context } = await house.visit('/?story=could-you-show-me');
  await stageReady(page);
  const size = () => page.locator('.theatre canvas').evaluate((each) => (each as HTMLCanvasElement).width);
  const before = await size();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: 1366,
    height: 768,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await expect.poll(size).toBe(2 * before);
  await context.close();
});

// A screen of the desk, looked at on both of its screens: a picture for people, nothing for axe to find, and no wider than the page.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findings } from './axe.ts';
import { picture, settled } from './house.ts';

export const laptop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };
export const tablet = { width: 820, height: 1180 };

/** `name` is the picture's; the page stays at the last size. */
export async function isWellAt(sizes: readonly (typeof laptop)[], page: Page, name: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await settled(page);
    await picture(page, `${name} ${size.width}`);
    expect(await findings(page), `${name}, ${size.width} wide`).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${name} is no wider than the page`).toBeLessThanOrEqual(0);
  }
}

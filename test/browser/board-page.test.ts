// The published board, saved and opened with the network off: no request, nothing for axe to find, nothing that runs.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardPage, type PageCard } from '../../src/desk/network/board/board-page.ts';
import { openAlone } from '../support/open-alone.ts';
import { findings } from './axe.ts';
import { openBrowser } from './house.ts';

const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const cards: readonly PageCard[] = [
  {
    nickname: '<script>document.title="ran"</script>',
    job: 'Docs & Forms Guide',
    line: 'Ask me.',
    category: 'technical',
    status: 'listed',
    figure: dot,
  },
  {
    nickname: 'Pebble',
    job: 'Writing Partner',
    line: 'Ask me to listen.',
    category: 'academic',
    status: 'onBreak',
  },
  {
    nickname: 'Maple',
    job: 'Welcome Buddy',
    line: 'New here?',
    category: 'social',
    status: 'inTraining',
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('opens from a file without a network, asks for nothing and is readable by everybody', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'hand-up-')), 'board.html');
  writeFileSync(file, boardPage({ title: 'Our experts', cards, figures: true, made: 'October 5' }));
  await openAlone(browser, file, async (page) => {
    await page.setViewportSize({ width: 820, height: 1180 });
    await page.getByRole('heading', { name: 'Pebble', level: 3 }).waitFor();
    expect(await page.title()).toBe('Our experts');
    expect(await page.locator('script').count()).toBe(0);
    expect(
      await page
        .locator('img')
        .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth)),
    ).toEqual([1]);
    for (const width of [390, 820, 1366]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect(await findings(page)).toEqual([]);
  });
});

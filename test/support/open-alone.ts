// Opens a saved file from the disk with the network off, to prove that it needs no other file.
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';

/** Hands the page to `seen`, then checks that the page asked for no other file. */
export async function openAlone(browser: Browser, path: string, seen: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ offline: true, viewport: { width: 1366, height: 768 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) asked.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const address = pathToFileURL(path).href;
  await page.goto(address);
  await seen(page);
  expect(asked).toEqual([address]);
  expect(errors).toEqual([]);
}

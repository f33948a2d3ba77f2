// A progress file opened at the front door, as people open one: the quickest honest way to a device on which much has happened.
import type { Page } from 'playwright-core';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { dayOn } from './local-day.ts';

/** The page stands at the front door; when this resolves, the facts are kept. */
export async function openFile(page: Page, facts: readonly Fact[]): Promise<void> {
  const text = writeProgressFile(facts, { at: 1, day: await dayOn(page) });
  await page.locator('.front-who input[type=file]').setInputFiles({
    name: 'hand-up class.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text),
  });
  await page.locator('.trouble-note', { hasText: 'added' }).waitFor();
}

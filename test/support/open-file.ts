// Opens a progress file at the front door, as people do: the quickest way to a device with a history that also proves the way in.
import type { Page } from 'playwright-core';
import { writeProgressFile } from '../../src/journal/progress-file.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { dayOn } from './local-day.ts';

/** Needs a page at the front door; when it resolves, the facts are stored. */
export async function openFile(page: Page, facts: readonly Fact[]): Promise<void> {
  const text = writeProgressFile(facts, { at: 1, day: await dayOn(page) });
  await page.locator('.front-who input[type=file]').setInputFiles({
    name: 'hand-up class.jsonl',
    mimeType: 'application/x-ndjson',
    buffer: Buffer.from(text),
  });
  await page.locator('.trouble-note', { hasText: 'added' }).waitFor();
}

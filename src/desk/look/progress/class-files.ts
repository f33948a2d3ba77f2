// Saves files about students. Fetched only when an adult saves, because most visits save nothing.

import { download } from '../../../kit/download.ts';
import type { Parcel } from '../../../practice/facts/parcel.ts';
import { csvOf, xapiOf } from './export-text.ts';
import { storyName } from './story-name.ts';

/** Saves a spreadsheet of these students. Returns the file's name. */
export function saveCsv(name: string, ...rest: Parameters<typeof csvOf>): string {
  return download(csvOf(...rest), 'csv', name);
}

export function saveXapi(name: string, parcel: Parcel, of: readonly string[]): string {
  return download(
    xapiOf(parcel, of, (story) => storyName(story).title),
    'jsonl',
    name,
  );
}

// What leaves this device in writing: a parcel as a file, or packed into a link. No other file writes facts out.
import type { Parcel } from '../practice/facts/parcel.ts';
import type { Moment } from '../practice/facts/stamp.ts';
import { writeProgressFile } from './progress-file.ts';

export function parcelFile({ facts, for: kind, of }: Parcel, about: Moment): string {
  return writeProgressFile(facts, about, of === undefined ? { for: kind } : { for: kind, of });
}

/** The text that stands in a link after `#give=`. The code that packs it is fetched when a link is made. */
export async function parcelLink({ facts }: Parcel): Promise<string> {
  return (await import('./give-link.ts')).packGive(facts);
}

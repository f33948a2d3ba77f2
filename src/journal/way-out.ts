// What leaves this device in writing: a parcel as a file, or packed into a link. Nothing else writes facts out.
import type { Parcel } from '../practice/facts/parcel.ts';
import type { Moment } from '../practice/facts/stamp.ts';
import { writeProgressFile } from './progress-file.ts';

export function parcelFile({ facts, for: kind, of }: Parcel, about: Moment): string {
  return writeProgressFile(facts, about, of === undefined ? { for: kind } : { for: kind, of });
}

/** What stands in a link, after `?give=`. What packs it is fetched when a link is wanted. */
export async function parcelLink({ facts }: Parcel): Promise<string> {
  return (await import('./give-link.ts')).packGive(facts);
}

// What leaves this device in writing: a parcel as a file, or packed into a link. No other file writes facts out.
import type { Parcel } from '../practice/facts/parcel.ts';
import type { Moment } from '../practice/facts/stamp.ts';
import { toBase64Url } from './base64url.ts';
import { writeProgressFile } from './progress-file.ts';

/** `by` is the desk for what an adult saves there. */
export function parcelFile({ facts, for: kind, of }: Parcel, about: Moment, by?: 'desk'): string {
  return writeProgressFile(facts, about, {
    for: kind,
    ...(of === undefined ? {} : { of }),
    ...(by === undefined ? {} : { by }),
  });
}

/** The text that stands in a link after `#give=`. The code that packs it is fetched when a link is made. */
export async function parcelLink({ facts }: Parcel): Promise<string> {
  return (await import('./give-link.ts')).packGive(facts);
}

/**
 * The text that stands in a link after `#class=`: a class with those of its students who are in `of`. A device opens
 * it for all of them.
 */
export async function parcelClass({ facts }: Parcel, into: string, of: readonly string[]): Promise<string> {
  return toBase64Url((await import('./class-link.ts')).packClass(facts, into, of));
}

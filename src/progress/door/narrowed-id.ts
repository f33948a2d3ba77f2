// Ids of narrowed facts. Two facts with the same id must have the same content, so a narrowed copy has an id of its own.
import { fnv1a } from '../../practice/fnv.ts';

const mark = '>';
const longestOriginal = 66;
const narrowed = /^(.+)>([0-9a-z]{7})$/;

/** `those` are the students whose parcel it is. The same narrowing gives the same id on every device. */
export function narrowedId(id: string, those: Iterable<string>): string {
  return `${originalId(id).slice(0, longestOriginal)}${mark}${shortHash([...those].sort().join(' '))}`;
}

/** The id of the fact that this one was narrowed from; the same id where the fact is whole. */
export function originalId(id: string): string {
  return narrowed.exec(id)?.[1] ?? id;
}

/** The part of the id that says for whom it was narrowed; '' for a whole fact. */
export function readingIn(id: string): string {
  return narrowed.exec(id)?.[2] ?? '';
}

/** Enough to tell a few narrowed copies of one fact apart. */
function shortHash(text: string): string {
  return (fnv1a(text) >>> 0).toString(36).padStart(7, '0');
}

// Ids of facts that say less than their original. The same id means the same content, so what was narrowed has an id of its own.

const mark = '>';
const longestOriginal = 66;
const narrowed = /^(.+)>([0-9a-z]{7})$/;

/** `those` are the students a parcel is of. The same narrowing gives the same id on every device. */
export function narrowedId(id: string, those: Iterable<string>): string {
  return `${originalId(id).slice(0, longestOriginal)}${mark}${shortHash([...those].sort().join(' '))}`;
}

/** The fact that this one was narrowed from; itself where it is whole. */
export function originalId(id: string): string {
  return narrowed.exec(id)?.[1] ?? id;
}

/** For whom it was narrowed; empty where it is whole. */
export function readingIn(id: string): string {
  return narrowed.exec(id)?.[2] ?? '';
}

/** FNV-1a, 32 bits: it tells a handful of readings of one fact apart, and protects nothing. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

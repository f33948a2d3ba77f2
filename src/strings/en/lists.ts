// Lists of names, as this language joins them.
import { isolated } from './isolated.ts';

/** "Bea, Milo, Ezra". */
export function listWords(items: readonly string[]): string {
  return items.join(', ');
}

/** "Bea, Milo and Ezra". */
export function andWords(names: readonly string[]): string {
  const last = isolated(names.at(-1) ?? '');
  return names.length < 2 ? last : `${listWords(names.slice(0, -1).map(isolated))} and ${last}`;
}

/** "Maple, Otter and 6 more". With at most one name over `most`, all names are given. */
export function someWords(names: readonly string[], most: number): string {
  return names.length <= most + 1
    ? andWords(names)
    : `${listWords(names.slice(0, most).map(isolated))} and ${names.length - most} more`;
}

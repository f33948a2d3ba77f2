// What a student searches for on the shelf of all role-plays, as it stands in the address.
import { type RoomId, roomIds } from '../../practice/places.ts';
import { type SkillId, skillIds } from '../../practice/rubric.ts';
import { type Band, bands } from '../../practice/terms.ts';

export const lengths = ['short', 'long'] as const;
type Length = (typeof lengths)[number];

/** Each part that is present narrows the list. */
export interface ShelfQuery {
  /** Words to look for. */
  readonly find?: string;
  readonly room?: RoomId;
  readonly skill?: SkillId;
  /** Role-plays for this band and the younger ones. */
  readonly band?: Band;
  readonly length?: Length;
}

const longestFind = 80;

/** Reads the query of an address. Unknown values are left out. */
export function shelfQueryFrom(query: URLSearchParams): ShelfQuery {
  const one = <T extends string>(key: string, known: readonly T[]) => {
    const value = known.find((each) => each === query.get(key));
    return value === undefined ? {} : { [key]: value };
  };
  const find = query.get('find')?.slice(0, longestFind);
  return {
    ...(find ? { find } : {}),
    ...one('room', roomIds),
    ...one('skill', skillIds),
    ...one('band', bands),
    ...one('length', lengths),
  };
}

/** The same query with other search words, or with none. */
export function withFind(query: ShelfQuery, find: string | undefined): ShelfQuery {
  const { find: _, ...others } = query;
  return find === undefined ? others : { ...others, find };
}

/** True when only the search words differ: these go into the address once the student pauses typing. */
export function isOnlyTyping(before: ShelfQuery, next: ShelfQuery): boolean {
  return JSON.stringify(withFind(next, undefined)) === JSON.stringify(withFind(before, undefined));
}

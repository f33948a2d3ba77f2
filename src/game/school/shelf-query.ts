// What a student is looking for on the shelf of all role-plays, as an address keeps it.
import { type RoomId, roomIds } from '../../practice/places.ts';
import { type SkillId, skillIds } from '../../practice/rubric.ts';
import { type Band, bands } from '../../practice/terms.ts';

export const lengths = ['short', 'long'] as const;
type Length = (typeof lengths)[number];

/** Every part that is there narrows the list. */
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

/** Reads what an address says; what nobody wrote is left out. */
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

/** The same with other words to look for, or with none. */
export function withFind(query: ShelfQuery, find: string | undefined): ShelfQuery {
  const { find: _, ...others } = query;
  return find === undefined ? others : { ...others, find };
}

/** Only the words to look for differ: they go into the address once they are rested on. */
export function isOnlyTyping(before: ShelfQuery, next: ShelfQuery): boolean {
  return JSON.stringify(withFind(next, undefined)) === JSON.stringify(withFind(before, undefined));
}

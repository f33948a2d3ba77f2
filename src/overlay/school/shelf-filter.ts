// Which role-plays fit what a student is looking for.
import { microSkill } from '../../practice/micro-skills.ts';
import { roomFor } from '../../practice/places.ts';
import { bands } from '../../practice/terms.ts';
import type { CastMember } from '../../story/cast.ts';
import type { StoryEntry } from '../../story/page.ts';
import type { ShelfQuery } from './shelf-query.ts';

/** Minutes: a role-play of up to so many is short. */
const shortMinutes = 5;

export function fitsQuery(story: StoryEntry, query: ShelfQuery, cast: readonly CastMember[]): boolean {
  const { find = '', room, skill, band, length } = query;
  if (room !== undefined && roomFor[story.setting] !== room) return false;
  if (skill !== undefined && !story.practises.some((micro) => microSkill(micro).skill === skill))
    return false;
  if (band !== undefined && bands.indexOf(story.band) > bands.indexOf(band)) return false;
  if (length !== undefined && (story.minutes <= shortMinutes ? 'short' : 'long') !== length) return false;
  const text = plain(
    [
      story.title,
      story.brief,
      ...story.cast.map((who) => cast.find(({ id }) => id === who)?.name ?? ''),
      ...story.practises.map((micro) => microSkill(micro).name),
    ].join(' '),
  );
  return plain(find)
    .split(' ')
    .every((word) => text.includes(word));
}

/** "Lucía's" and "lucias" are the same to whoever looks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Which role-plays fit what a student is looking for.
import { roomFor } from '../../practice/places.ts';
import { fitsStory } from '../../progress/assign/story-search.ts';
import type { CastMember } from '../../story/cast.ts';
import type { StoryEntry } from '../../story/page.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import type { ShelfQuery } from './shelf-query.ts';

export function fitsQuery(story: StoryEntry, query: ShelfQuery, cast: readonly CastMember[]): boolean {
  const { find = '', room, ...rest } = query;
  if (room !== undefined && roomFor[story.setting] !== room) return false;
  const people = story.cast.map((who) => cast.find(({ id }) => id === who)?.name ?? '');
  const moves = story.practises.map((micro) => microWords[micro].name);
  return fitsStory(story, [...people, ...moves], { ...rest, find });
}

// Finds a story by id, and suggests the most similar id when there is none.
import colours from 'picocolors';
import { findStories, type Place } from '../../writing/shelf.ts';
import type { StoryFolder } from '../../writing/story-folder.ts';

/** Prints a message and returns `undefined` when there is no such story. */
export function findStory(stories: StoryFolder, id: string): Place | undefined {
  const places = findStories(stories);
  const found = places.find((place) => place.id === id);
  if (found) return found;
  const nearest = places.toSorted((a, b) => distance(a.id, id) - distance(b.id, id))[0];
  const hint = nearest ? ` Did you mean ${colours.bold(nearest.id)}?` : '';
  console.error(colours.red(`There is no story called "${id}".${hint}`));
  return undefined;
}

/** How many letters to add, remove or change (Levenshtein distance). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

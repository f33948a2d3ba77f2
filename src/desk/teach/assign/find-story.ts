// Which role-plays fit a grown-up's search, and the names of the people in them.

import { fitsStory, type StoryQuery } from '../../../progress/assign/story-search.ts';
import { cast } from '../../../story/catalogue.ts';
import type { StoryEntry } from '../../../story/page.ts';
import { microWords } from '../../../strings/en/micro-skills.ts';

export function nameInCast(id: string): string {
  return cast.find((member) => member.id === id)?.name ?? id;
}

export function findRolePlays(stories: readonly StoryEntry[], query: StoryQuery): readonly StoryEntry[] {
  return stories.filter((story) => {
    const moves = story.practises.map((micro) => microWords[micro].name);
    return fitsStory(story, [...story.cast.map(nameInCast), ...moves], query);
  });
}

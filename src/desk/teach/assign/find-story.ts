// Which role-plays fit what a grown-up is looking for, and what the people in them are called.

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

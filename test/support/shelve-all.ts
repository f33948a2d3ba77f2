// Everything the writing room says of a folder of stories. Node asks it of the disk, a worker of texts: both must hear the same.
import { talkWords } from '../../src/strings/en/talk.ts';
import type { Problem } from '../../src/writing/problem.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { findStories, problemsOnShelf } from '../../src/writing/shelf.ts';
import { type Shelved, shelve } from '../../src/writing/shelve.ts';
import type { StoryFolder } from '../../src/writing/story-folder.ts';
import { drawStoryMap } from '../../src/writing/story-map.ts';

export interface AllShelved {
  readonly stories: readonly Shelved[];
  /** SVG, of each story that has a book. */
  readonly maps: readonly string[];
  /** Of the cast and of the order. */
  readonly around: readonly Problem[];
}

export function shelveAll(folder: StoryFolder): AllShelved {
  const { cast, problems } = readCast(folder);
  const stories = findStories(folder).map((place) => shelve(folder, place, cast));
  return {
    stories,
    maps: stories.flatMap(({ book }) => (book ? [drawStoryMap(book, talkWords)] : [])),
    around: [...problems, ...problemsOnShelf(folder)],
  };
}

// Everything the writing room says about a folder of stories. Node calls it with files on disk and a worker with texts, and both must get the same.
import { talkWords } from '../../src/strings/en/talk.ts';
import type { Problem } from '../../src/writing/problem.ts';
import { readCast } from '../../src/writing/read-cast.ts';
import { findStories, problemsOnShelf } from '../../src/writing/shelf.ts';
import { type Shelved, shelve } from '../../src/writing/shelve.ts';
import type { StoryFolder } from '../../src/writing/story-folder.ts';
import { drawStoryMap } from '../../src/writing/story-map.ts';

export interface AllShelved {
  readonly stories: readonly Shelved[];
  /** The map of each story that has a book, as SVG. */
  readonly maps: readonly string[];
  /** Problems of the cast and of the order. */
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

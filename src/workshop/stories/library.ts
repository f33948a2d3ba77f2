// All stories of the project: what the build ships, what the terminal shows and what tests hold. Read again only where they changed.
import { createHash } from 'node:crypto';
import type { CastMember } from '../../story/cast.ts';
import { problemsOfLibrary, rolePlaysAmong } from './library-rules.ts';
import { compareProblems, type Problem } from './problem.ts';
import { readCast } from './read-cast.ts';
import { walkFiles } from './read-walks.ts';
import { findStories, type Place, problemsOnShelf } from './shelf.ts';
import { type Shelved, shelve } from './shelve.ts';
import { diskText } from './source.ts';

export interface Library {
  readonly cast: readonly CastMember[];
  readonly stories: readonly Shelved[];
  readonly problems: readonly Problem[];
}

/** Never throws for what a writer wrote: it is all in `problems`. */
export function readLibrary(root: string): Library {
  const { cast, problems: castProblems } = readCast(root);
  // Without a cast every story would only complain that nobody is in it.
  const stories = cast.length === 0 ? [] : findStories(root).map((place) => shelveAgain(root, place, cast));
  const books = stories.flatMap(({ book }) => (book ? [book] : []));
  const problems = [
    ...castProblems,
    ...problemsOnShelf(root),
    ...problemsOfLibrary(rolePlaysAmong(books), cast),
    ...stories.flatMap((story) => story.problems),
  ];
  return { cast, stories, problems: problems.sort(compareProblems) };
}

interface Kept {
  readonly story: Shelved;
  /** Each file that was read, includes and walks too, with the hash of what was in it. */
  readonly files: ReadonlyMap<string, string>;
  readonly around: string;
}

const kept = new Map<string, Kept>();

/** The same answer as `shelve`, at once when nothing that it read has changed. */
function shelveAgain(root: string, place: Place, cast: readonly CastMember[]): Shelved {
  const key = `${root}/${place.folder}`;
  const around = hashOf(JSON.stringify([walkFiles(root, place.folder), cast]));
  const known = kept.get(key);
  if (known?.around === around && [...known.files].every(([path, hash]) => hashOfFile(path) === hash))
    return known.story;
  const files = new Map<string, string>();
  const read = (path: string): string => {
    files.set(path, hashOfFile(path));
    return diskText(path);
  };
  const story = shelve(root, place, cast, { read });
  kept.set(key, { story, files, around });
  return story;
}

/** A file that is not there has a hash as well: it may come. */
function hashOfFile(path: string): string {
  try {
    return hashOf(diskText(path));
  } catch {
    return 'none';
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

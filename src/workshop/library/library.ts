// All stories of the project, for the build, the terminal and the tests. A story is read again only when it has changed.
import type { CastMember } from '../../story/cast.ts';
import type { FirstPlays } from '../../story/first-plays.ts';
import { problemsOfLibrary, rolePlaysAmong } from '../../writing/library-rules.ts';
import { compareProblems, type Problem } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { findFirstPlays, findStories, problemsOnShelf } from '../../writing/shelf.ts';
import type { Shelved } from '../../writing/shelve.ts';
import { proveStory } from './prove-story.ts';
import { storiesOnDisk } from './stories-on-disk.ts';

export interface Library {
  readonly cast: readonly CastMember[];
  readonly stories: readonly Shelved[];
  readonly firstPlays: FirstPlays;
  readonly problems: readonly Problem[];
}

/** Never throws because of a writer's mistake: all mistakes are in `problems`. */
export function readLibrary(root: string, language?: string): Library {
  const disk = storiesOnDisk(root);
  const { cast, problems: castProblems } = readCast(disk);
  // Without a cast, every story would only report missing cast members.
  const stories =
    cast.length === 0 ? [] : findStories(disk, language).map((place) => proveStory(root, place, cast));
  const books = stories.flatMap(({ book }) => (book ? [book] : []));
  const problems = [
    ...castProblems,
    ...problemsOnShelf(disk, language),
    ...problemsOfLibrary(rolePlaysAmong(books), cast),
    ...stories.flatMap((story) => story.problems),
  ];
  return { cast, stories, firstPlays: findFirstPlays(disk), problems: problems.sort(compareProblems) };
}

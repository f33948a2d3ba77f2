// Reads the walks beside a story, runs each through the book, and checks them against the rules for walks.
import type { CastMember } from '../story/cast.ts';
import type { Book } from '../story/page.ts';
import { parseWalk } from './parse-walk.ts';
import type { Problem } from './problem.ts';
import type { StoryFolder } from './story-folder.ts';
import { whyUnread } from './story-text.ts';
import { problemOnCount, problemsOnWatch, type ShelvedWalk } from './walk-rules.ts';
import { problemOnWalk } from './walk-through.ts';

interface ReadWalks {
  readonly walks: readonly ShelvedWalk[];
  readonly problems: readonly Problem[];
}

/** Names of the walks in a story's folder: `eager.walk`. */
export function walkFiles(stories: StoryFolder, folder: string): readonly string[] {
  return stories.list(`${folder}/walks`).filter((name) => name.endsWith('.walk'));
}

export function readWalks(
  stories: StoryFolder,
  folder: string,
  book: Book,
  cast: readonly CastMember[],
): ReadWalks {
  const story = `${folder}/story.ink`;
  const names = walkFiles(stories, folder);
  const walks: ShelvedWalk[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = `${folder}/walks/${name}`;
    let text: string;
    try {
      text = stories.read(file);
    } catch (cause) {
      problems.push({ file, rule: 'walk', ...whyUnread(cause) });
      continue;
    }
    const { walk, problems: torn } = parseWalk(text, file);
    problems.push(...torn);
    if (!walk) continue;
    const problem = problemOnWalk(book, walk, file);
    if (problem) problems.push(problem);
    walks.push({ file, walk });
  }
  const tooFew = problemOnCount(names.length, story, book.entry.trains !== undefined);
  if (tooFew) problems.push(tooFew);
  // A watch.walk that cannot be read was reported already.
  const watch = walks.find(({ file }) => isWatch(file));
  // A training needs no watch.walk: it shows how it is done by itself.
  if (watch || !(book.entry.trains || names.some(isWatch)))
    problems.push(...problemsOnWatch(watch, cast, story));
  return { walks, problems };
}

export function isWatch(file: string): boolean {
  return file === 'watch.walk' || file.endsWith('/watch.walk');
}

// One story as the build ships it: compiled, explored and checked, with its walks and all its problems.
import { microIds } from '../practice/rubric.ts';
import type { CastMember } from '../story/cast.ts';
import type { Book, Turn } from '../story/page.ts';
import { startsOf } from '../story/reader.ts';
import { compile } from './compile.ts';
import { type ExploreLimits, explore } from './explore.ts';
import { hashOf } from './hash-of.ts';
import { parseHead } from './head.ts';
import { unusedInk } from './ink-we-use.ts';
import { compareProblems, type Problem } from './problem.ts';
import { isWatch, readWalks } from './read-walks.ts';
import { checkStory } from './rules.ts';
import type { Place } from './shelf.ts';
import { readSource } from './source.ts';
import type { StoryFolder } from './story-folder.ts';
import type { ShelvedWalk } from './walk-rules.ts';

export interface Shelved {
  readonly id: string;
  /** The path from the top of the project. */
  readonly file: string;
  /** Absent when the story, or one of its paths, cannot be read. */
  readonly book?: Book;
  readonly walks: readonly ShelvedWalk[];
  readonly problems: readonly Problem[];
  /** How many states were explored, before merging. */
  readonly states: number;
}

interface ShelveOptions {
  readonly limits?: ExploreLimits;
  /** The part to start at, to try out what follows it. */
  readonly from?: string;
}

/** Problems are sorted by line. */
export function shelve(
  stories: StoryFolder,
  { id, folder }: Place,
  cast: readonly CastMember[],
  options: ShelveOptions = {},
): Shelved {
  const file = `${folder}/story.ink`;
  const { story, problems: inkProblems } = compile(file, stories.read);
  const source = readSource(file, stories.read);
  // Ink reads such a line in another way than the writer meant, so its further messages would only mislead.
  const unused = unusedInk(source.lines);
  if (!story || unused.length > 0)
    return { id, file, walks: [], problems: unused.length > 0 ? unused : inkProblems, states: 0 };
  const everyone = new Set(cast.map((member) => member.id));
  const head = parseHead(story.globalTags ?? [], source, id, everyone);
  const speakers = new Set(head.entry?.cast ?? everyone);
  const prompted = new Set(Object.keys(head.prompts));
  const { from, limits } = options;
  const explored = explore(story, source, speakers, prompted, {
    beginnings: head.beginnings,
    remembers: head.entry?.met !== undefined,
    everyone,
    ...(from === undefined ? {} : { from }),
    ...(limits ? { limits } : {}),
  });
  const { turns, beginnings, partings, states } = explored;
  const problems = [...head.problems, ...explored.problems];
  const category = folder.split('/').at(-2);
  const wanted = head.entry?.trains ? 'training' : head.entry?.category;
  if (wanted !== undefined && wanted !== category) {
    const { file: where, line } = source.head('category');
    const message = `The folder is ${category}, and this belongs in ${wanted}. Move it, or mend # category:.`;
    problems.push({ file: where, line, rule: 'category', message });
  }
  // Without a head, or with paths that could not be read to the end, there is no book.
  if (!head.entry || turns.length === 0)
    return { id, file, walks: [], problems: problems.sort(compareProblems), states };

  const { entry, prompts, glossary } = head;
  const names = cast.map((member) => member.name);
  const starts = startsOf(explored).map(({ turn }) => turn);
  // Lengths and endings can only be judged when every path was read.
  if (explored.problems.length === 0)
    problems.push(
      ...checkStory({ entry, turns, beginnings: starts, partings, glossary, prompts, names }, source),
    );
  const version = versionOf(entry, turns, starts);
  const bare: Book = {
    entry: { ...entry, practises: practisesIn(turns), version },
    prompts,
    glossary,
    beginnings,
    ...(partings ? { partings } : {}),
    turns,
  };
  const { walks, problems: walkProblems } = readWalks(stories, folder, bare, cast);
  const watch = walks.find((each) => isWatch(each.file));
  const book: Book = watch ? { ...bare, watch: watch.walk } : bare;
  return { id, file, book, walks, problems: [...problems, ...walkProblems].sort(compareProblems), states };
}

function practisesIn(turns: readonly Turn[]) {
  const shown = new Set(
    turns.flatMap(({ choices }) => choices.flatMap(({ evidence }) => evidence.map(({ micro }) => micro))),
  );
  return microIds.filter((micro) => shown.has(micro));
}

/** Changes with the pages, because a stored bookmark fits only the same pages. */
function versionOf(entry: object, turns: readonly Turn[], beginnings: readonly number[]): string {
  return hashOf(JSON.stringify([entry, turns, beginnings])).slice(0, 12);
}

// All stories of the project, compiled, explored and checked: what the build ships, what the terminal shows and what tests hold.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { figureSchema } from '../../practice/figure.ts';
import { roleIds } from '../../practice/roles.ts';
import { microIds } from '../../practice/rubric.ts';
import type { CastMember } from '../../story/cast.ts';
import type { Book, Turn } from '../../story/page.ts';
import type { Walk } from '../../story/walk.ts';
import { compile } from './compile.ts';
import { type ExploreLimits, explore } from './explore.ts';
import { parseHead } from './head.ts';
import { parseWalk, problemOnWalk } from './parse-walk.ts';
import { compareProblems, type Problem } from './problem.ts';
import { checkStory } from './rules.ts';
import { diskText, type ReadText, readSource } from './source.ts';

export interface ShelvedWalk {
  /** From the top of the project. */
  readonly file: string;
  readonly walk: Walk;
}

export interface Shelved {
  readonly id: string;
  /** From the top of the project. */
  readonly file: string;
  /** Absent when the story cannot be read at all. */
  readonly book?: Book;
  readonly walks: readonly ShelvedWalk[];
  readonly problems: readonly Problem[];
  /** States explored, before those that go on alike were merged. */
  readonly states: number;
}

export interface Place {
  readonly id: string;
  /** `stories/en/technical/could-you-show-me` */
  readonly folder: string;
}

const fewestWalks = 3;

const castSchema = v.array(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
    name: v.pipe(v.string(), v.minLength(1)),
    pronouns: v.string(),
    kind: v.picklist(['student', 'adult']),
    role: v.optional(v.picklist(roleIds)),
    job: v.optional(v.string()),
    figure: figureSchema,
  }),
);

/** Throws when stories/cast.json is not a cast. */
export function readCast(root: string): readonly CastMember[] {
  const result = v.safeParse(castSchema, JSON.parse(readFileSync(join(root, 'stories/cast.json'), 'utf8')));
  if (result.success) return result.output as readonly CastMember[];
  const issue = result.issues[0];
  throw new Error(`stories/cast.json: ${v.getDotPath(issue) ?? 'the list'}: ${issue.message}`);
}

/** Every story's folder; those of stories/first.json come first, in its order, the others by name. */
export function findStories(root: string): readonly Place[] {
  const shelf = join(root, 'stories/en');
  const first: readonly string[] = JSON.parse(readFileSync(join(root, 'stories/first.json'), 'utf8'));
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return readdirSync(shelf, { withFileTypes: true })
    .filter((category) => category.isDirectory())
    .flatMap((category) =>
      readdirSync(join(shelf, category.name))
        .filter((id) => existsSync(join(shelf, category.name, id, 'story.ink')))
        .map((id) => ({ id, folder: `stories/en/${category.name}/${id}` })),
    )
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));
}

export interface ShelveOptions {
  readonly read?: ReadText;
  readonly limits?: ExploreLimits;
}

/** One story with its walks, and all that is the matter with it. */
export function shelve(
  root: string,
  { id, folder }: Place,
  cast: readonly CastMember[],
  options: ShelveOptions = {},
): Shelved {
  const read = options.read ?? diskText;
  const file = `${folder}/story.ink`;
  const { story, problems: inkProblems } = compile(root, file, read);
  if (!story) return { id, file, walks: [], problems: inkProblems, states: 0 };
  const source = readSource(root, file, read);
  const everyone = new Set(cast.map((member) => member.id));
  const head = parseHead(story.globalTags ?? [], source, id, everyone);
  const here = new Set(head.entry?.cast ?? everyone);
  const explored = explore(story, source, here, new Set(Object.keys(head.prompts)), options.limits);
  const problems = [...head.problems, ...explored.problems];
  const category = folder.split('/').at(-2);
  if (head.entry && head.entry.category !== category) {
    const { file: where, line } = source.head('category');
    const message = `# category: is ${head.entry.category} and the folder is ${category}. Make them the same.`;
    problems.push({ file: where, line, rule: 'category', message });
  }
  // Without a head, or with paths nobody could read to the end, there is no book.
  if (!head.entry || explored.turns.length === 0)
    return { id, file, walks: [], problems: problems.sort(compareProblems), states: explored.states };

  const { turns } = explored;
  const names = cast.map((member) => member.name);
  // A graph with holes in it has no lengths and no endings to speak of.
  if (explored.problems.length === 0)
    problems.push(...checkStory({ entry: head.entry, turns, glossary: head.glossary, names }, source));
  const bare: Book = {
    entry: { ...head.entry, practises: practisesIn(turns), version: versionOf(head.entry, turns) },
    prompts: head.prompts,
    glossary: head.glossary,
    turns,
  };
  const { walks, problems: walkProblems } = readWalks(root, folder, bare, read);
  const watch = walks.find((each) => each.file.endsWith('/watch.walk'))?.walk;
  const book: Book = watch ? { ...bare, watch } : bare;
  return {
    id,
    file,
    book,
    walks,
    problems: [...problems, ...walkProblems].sort(compareProblems),
    states: explored.states,
  };
}

export interface Library {
  readonly cast: readonly CastMember[];
  readonly stories: readonly Shelved[];
  readonly problems: readonly Problem[];
}

export function readLibrary(root: string): Library {
  const cast = readCast(root);
  const stories = findStories(root).map((place) => shelve(root, place, cast));
  return { cast, stories, problems: stories.flatMap(({ problems }) => problems) };
}

function readWalks(root: string, folder: string, book: Book, read: ReadText) {
  const where = join(root, folder, 'walks');
  const files = existsSync(where) ? readdirSync(where).filter((name) => name.endsWith('.walk')) : [];
  const walks: ShelvedWalk[] = [];
  const problems: Problem[] = [];
  for (const name of files.sort()) {
    const file = `${folder}/walks/${name}`;
    const parsed = parseWalk(read(join(root, file)), file);
    problems.push(...parsed.problems);
    if (!parsed.walk) continue;
    const problem = problemOnWalk(book, parsed.walk, file);
    if (problem) problems.push(problem);
    walks.push({ file, walk: parsed.walk });
  }
  if (files.length < fewestWalks)
    problems.push({
      file: `${folder}/story.ink`,
      line: 1,
      rule: 'walks',
      message: `There ${files.length === 1 ? 'is 1 walk' : `are ${files.length} walks`}: write ${fewestWalks} at least, in walks/.`,
    });
  return { walks, problems };
}

function practisesIn(turns: readonly Turn[]) {
  const shown = new Set(
    turns.flatMap(({ choices }) => choices.flatMap(({ evidence }) => evidence.map(({ micro }) => micro))),
  );
  return microIds.filter((micro) => shown.has(micro));
}

/** A saved place fits only the very same pages. */
function versionOf(entry: object, turns: readonly Turn[]): string {
  return createHash('sha256')
    .update(JSON.stringify([entry, turns]))
    .digest('hex')
    .slice(0, 12);
}

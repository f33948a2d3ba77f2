// `story play`: plays a role-play in a terminal. Numbers choose, b goes back, q stops.
import { createInterface } from 'node:readline';
import colours from 'picocolors';
import { problemLine } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { shelve } from '../../writing/shelve.ts';
import { readSource, type Source } from '../../writing/source.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';
import { playBook, type Terminal } from './play-book.ts';

interface PlayOptions {
  /** Fixes the beginning and the order of choices. */
  readonly seed: number | undefined;
  /** The part to start at. */
  readonly from: string | undefined;
}

export async function playStory(root: string, id: string, { seed, from }: PlayOptions): Promise<number> {
  const disk = storiesOnDisk(root);
  const place = findStory(disk, id);
  if (!place) return 1;
  const parts = partsOf(readSource(`${place.folder}/story.ink`, disk.read));
  if (from !== undefined && !parts.includes(from)) {
    console.error(colours.red(`There is no part called "${from}". There is: ${parts.join(', ')}.`));
    return 1;
  }
  const options = from === undefined ? {} : { from };
  const { book, problems: all } = shelve(disk, place, readCast(disk).cast, options);
  // When only a part of a story is played, the rules about whole stories do not apply.
  const problems = from === undefined || !book ? all : [];
  if (!book) {
    for (const problem of problems) console.error(colours.red(problemLine(problem)));
    return 1;
  }
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 thing' : `${problems.length} things`;
    console.log(colours.yellow(`${count} to mend: npm run story -- check ${id}`));
  }
  const lines = createInterface({ input: process.stdin });
  // An iterator, because piped answers come before their questions and must not be lost.
  const answers = lines[Symbol.asyncIterator]();
  const terminal: Terminal = {
    ask: async (question) => {
      process.stdout.write(question);
      const { value, done } = await answers.next();
      return done ? undefined : value;
    },
    tell: (line) => console.log(line),
  };
  await playBook(book, terminal, seed ?? Date.now());
  lines.close();
  return 0;
}

function partsOf({ lines }: Source): readonly string[] {
  return lines.flatMap(({ text }) => /^\s*==+\s*(?!function\b)(\w+)/.exec(text)?.[1] ?? []);
}

// `story walk`: runs the walks, and prints every line of those of one story.
import { basename, dirname, resolve } from 'node:path';
import colours from 'picocolors';
import { problemLine } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { walkFiles } from '../../writing/read-walks.ts';
import { findStories } from '../../writing/shelf.ts';
import { shelve } from '../../writing/shelve.ts';
import { problemOnWalk } from '../../writing/walk-through.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';
import { transcript } from './transcript.ts';

const walkRules: ReadonlySet<string> = new Set(['walk', 'walks', 'watch']);

/** `which` is a story's id or the file of one walk. Returns the exit code: 1 when a walk fails. */
export function walkStories(root: string, which: string | undefined): number {
  const disk = storiesOnDisk(root);
  const only = which?.endsWith('.walk') ? which : undefined;
  const one = which === undefined ? undefined : findStory(disk, only ? storyOf(only) : which);
  if (which !== undefined && !one) return 1;
  if (one && only && !walkFiles(disk, one.folder).includes(basename(only))) {
    console.error(colours.red(`${one.id} has no walk called ${basename(only)}.`));
    return 1;
  }
  const isAsked = (file: string) => only === undefined || basename(file) === basename(only);
  const { cast } = readCast(disk);
  let broken = 0;
  for (const place of one ? [one] : findStories(disk)) {
    const { book, walks, problems } = shelve(disk, place, cast);
    console.log(colours.bold(place.id));
    for (const problem of problems.filter(
      ({ rule, file }) => !book || (walkRules.has(rule) && isAsked(file)),
    )) {
      console.log(`  ${colours.red('✗')} ${problemLine(problem)}`);
      broken++;
    }
    if (!book) continue;
    for (const { file, walk } of walks.filter((each) => isAsked(each.file))) {
      if (problemOnWalk(book, walk, file)) continue;
      console.log(`  ${colours.green('✓')} ${walk.title} ${colours.dim(walk.about)}`);
      if (one) for (const line of transcript(book, walk)) console.log(`    ${line}`);
    }
  }
  return broken === 0 ? 0 : 1;
}

/** The story's id in a path like `…/<id>/walks/eager.walk`. */
function storyOf(file: string): string {
  return basename(dirname(dirname(resolve(file))));
}

// `story check`: checks every rule on every path, with a line of progress.
import colours from 'picocolors';
import { problemsOfLibrary, rolePlaysAmong } from '../../writing/library-rules.ts';
import type { Problem } from '../../writing/problem.ts';
import { readCast } from '../../writing/read-cast.ts';
import { findStories, problemsOnShelf } from '../../writing/shelf.ts';
import type { Shelved } from '../../writing/shelve.ts';
import { proveStory } from '../library/prove-story.ts';
import { storiesOnDisk } from '../library/stories-on-disk.ts';
import { findStory } from './find.ts';
import { tellLibrary } from './library-table.ts';

/** Returns the exit code: 1 when there is a problem. */
export function checkStories(root: string, id: string | undefined): number {
  const disk = storiesOnDisk(root);
  const one = id === undefined ? undefined : findStory(disk, id);
  if (id !== undefined && !one) return 1;
  const { cast, problems } = readCast(disk);
  const around = [...problems, ...problemsOnShelf(disk)];
  tellProblems(around);
  if (cast.length === 0) return 1;
  const places = one ? [one] : findStories(disk);
  let broken = 0;
  const shelved: Shelved[] = [];
  places.forEach((place, at) => {
    progress(`Reading ${place.id} (${at + 1} of ${places.length})`);
    const story = proveStory(root, place, cast);
    shelved.push(story);
    progress('');
    tell(story);
    if (story.problems.length > 0) broken++;
  });
  const books = rolePlaysAmong(shelved.flatMap(({ book }) => (book ? [book] : [])));
  const whole = one ? [] : problemsOfLibrary(books, cast);
  if (!one) tellLibrary(books, cast);
  tellProblems(whole);
  if (broken === 0) return around.length + whole.length === 0 ? 0 : 1;
  const stories = places.length === 1 ? 'story' : 'stories';
  console.error(colours.red(`${broken} of ${places.length} ${stories} to mend.`));
  return 1;
}

function tell({ id, book, walks, problems, states }: Shelved): void {
  if (problems.length > 0) {
    console.log(`${colours.red('✗')} ${colours.bold(id)}`);
    tellProblems(problems);
    return;
  }
  const about = `${states} states read, ${book?.turns.length ?? 0} pages, ${walks.length} walks`;
  console.log(`${colours.green('✓')} ${colours.bold(id)} ${colours.dim(about)}`);
}

/** Prints problems by file, each with a place that terminals and editors can open. */
function tellProblems(problems: readonly Problem[]): void {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    console.log(`  ${colours.bold(file)}`);
    for (const { line, rule, message } of problems.filter((problem) => problem.file === file))
      console.log(`    ${colours.cyan(`${file}:${line}`)}  ${message} ${colours.dim(`(${rule})`)}`);
  }
}

/** One line that is overwritten, only in a terminal. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${colours.dim(text)}`);
}

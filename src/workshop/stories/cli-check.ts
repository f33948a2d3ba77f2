// `story check`: every rule for every path, with a line that says how far it is.
import colours from 'picocolors';
import { placeOf } from './cli-find.ts';
import type { Problem } from './problem.ts';
import { readCast } from './read-cast.ts';
import { findStories, problemsOnShelf } from './shelf.ts';
import { type Shelved, shelve } from './shelve.ts';

/** Answers 1 when something is the matter. */
export function checkStories(root: string, id: string | undefined): number {
  const one = id === undefined ? undefined : placeOf(root, id);
  if (id !== undefined && !one) return 1;
  const { cast, problems } = readCast(root);
  const around = [...problems, ...problemsOnShelf(root)];
  tellProblems(around);
  if (cast.length === 0) return 1;
  const places = one ? [one] : findStories(root);
  let broken = 0;
  places.forEach((place, at) => {
    progress(`Reading ${place.id} (${at + 1} of ${places.length})`);
    const story = shelve(root, place, cast);
    progress('');
    tell(story);
    if (story.problems.length > 0) broken++;
  });
  if (broken === 0) return around.length === 0 ? 0 : 1;
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

/** Under the file they are in, each with a place that terminals and editors open. */
function tellProblems(problems: readonly Problem[]): void {
  for (const file of new Set(problems.map((problem) => problem.file))) {
    console.log(`  ${colours.bold(file)}`);
    for (const { line, rule, message } of problems.filter((problem) => problem.file === file))
      console.log(`    ${colours.cyan(`${file}:${line}`)}  ${message} ${colours.dim(`(${rule})`)}`);
  }
}

/** One line that is written over: only where somebody watches. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${colours.dim(text)}`);
}

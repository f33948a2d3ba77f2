// `story check`: every rule for every path, with a line that says how far it is.
import colours from 'picocolors';
import { placeOf } from './cli-find.ts';
import { findStories, readCast, type Shelved, shelve } from './library.ts';

/** Answers 1 when something is the matter. */
export function checkStories(root: string, id: string | undefined): number {
  const one = id === undefined ? undefined : placeOf(root, id);
  if (id !== undefined && !one) return 1;
  const places = one ? [one] : findStories(root);
  const cast = readCast(root);
  let broken = 0;
  places.forEach((place, at) => {
    progress(`Reading ${place.id} (${at + 1} of ${places.length})`);
    const story = shelve(root, place, cast);
    progress('');
    tell(story);
    if (story.problems.length > 0) broken++;
  });
  if (broken === 0) return 0;
  console.error(
    colours.red(`${broken} of ${places.length} ${places.length === 1 ? 'story' : 'stories'} to mend.`),
  );
  return 1;
}

function tell({ id, book, walks, problems, states }: Shelved): void {
  if (problems.length === 0) {
    const pages = book?.turns.length ?? 0;
    const about = `${states} states read, ${pages} pages, ${walks.length} walks`;
    console.log(`${colours.green('✓')} ${colours.bold(id)} ${colours.dim(about)}`);
    return;
  }
  console.log(`${colours.red('✗')} ${colours.bold(id)}`);
  for (const { file, line, rule, message } of problems)
    console.log(`  ${colours.cyan(`${file}:${line}`)}  ${message} ${colours.dim(`(${rule})`)}`);
}

/** One line that is written over: only where somebody watches. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${colours.dim(text)}`);
}

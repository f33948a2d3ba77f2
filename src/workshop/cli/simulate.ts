// `story simulate`: checks that the stories tell students who look for strong moves from those who go by how a choice sounds.
import colours from 'picocolors';
import { skillIds } from '../../practice/rubric.ts';
import { type Bound, bounds, missesBy } from '../audit/bounds.ts';
import { keepBetter, problemsOfRatchet, readNotYet, writeNotYet } from '../audit/not-yet.ts';
import { readLibrary } from '../library/library.ts';
import { figureOfRow, figuresOfPlay, playLibrary } from '../simulate/play-library.ts';
import type { Simulated } from '../simulate/simulate.ts';

const usualStudents = 400;

interface SimulateOptions {
  readonly students: number | undefined;
  readonly seed: number | undefined;
  /** Writes better figures to the list of bounds that do not hold yet. */
  readonly keep: boolean;
}

/** Returns the exit code: 1 when a bound broke that held before, or a figure got worse. */
export function simulateStories(
  root: string,
  { students = usualStudents, seed = 20261124, keep }: SimulateOptions,
): number {
  const { stories, problems } = readLibrary(root);
  if (problems.length > 0) {
    console.error(colours.red('Some stories have something the matter: npm run story -- check'));
    return 1;
  }
  console.log(`${students} students of each kind on the whole library, 10 units of each micro-skill.`);
  console.log(`Share in 100 who meet the screen part of a skill badge:\n`);
  console.log(row('', [...skillIds, 'was', 'bound']));
  const played = playLibrary(stories, students, seed, (found) => console.log(rowOf(found)));
  const figures = figuresOfPlay(played);
  const notYet = readNotYet(root);
  const kept = keep ? keepBetter(notYet, figures) : notYet;
  if (keep) writeNotYet(root, kept);
  const broken = problemsOfRatchet(kept, figures);
  console.log('');
  for (const problem of broken) console.error(colours.red(problem));
  return broken.length === 0 ? 0 : 1;
}

function rowOf(found: Simulated): string {
  const cells = skillIds.map((skill) => (found.ready[skill] * 100).toFixed(1));
  const figure = figureOfRow(found);
  if (!figure) return colours.dim(row(found.picker.name, cells));
  const bound = bounds[figure.id];
  const text = row(found.picker.name, [...cells, String(bound.was), limitOf(bound)]);
  return missesBy(figure.id, figure.value) === 0 ? text : colours.red(text);
}

function limitOf({ least, most }: Bound): string {
  return least === undefined ? `≤ ${most}` : `≥ ${least}`;
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(52)}${cells.map((each) => each.padStart(11)).join('')}`;
}

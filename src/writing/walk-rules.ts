// Rules for the walks beside a story: how many there are, and that watch.walk shows a student who struggles and copes.
import type { CastMember } from '../story/cast.ts';
import type { Walk } from '../story/page.ts';
import type { Problem } from './problem.ts';

export interface ShelvedWalk {
  /** The path from the top of the project. */
  readonly file: string;
  readonly walk: Walk;
}

const fewestWalks = 3;
const fewestOfTraining = 2;
const watchSteps = { least: 8, most: 14 };

/**
 * A story needs walks of eager students, of tempted ones and of some between, so that it is read as each of them
 * would.
 */
export function problemOnCount(walks: number, file: string, training: boolean): Problem | undefined {
  const fewest = training ? fewestOfTraining : fewestWalks;
  if (walks >= fewest) return undefined;
  const there = walks === 1 ? 'There is 1 walk' : `There are ${walks} walks`;
  return { file, line: 1, rule: 'walks', message: `${there}: write ${fewest} at least, in walks/.` };
}

/** *Watch first* needs a walk of about a minute and a half in which a classmate thinks aloud. */
export function problemsOnWatch(
  watch: ShelvedWalk | undefined,
  cast: readonly CastMember[],
  file: string,
): readonly Problem[] {
  const rule = 'watch';
  if (!watch)
    return [{ file, line: 1, rule, message: 'There is no walks/watch.walk. Write a model to watch first.' }];
  const { title, steps } = watch.walk;
  const messages: string[] = [];
  if (!cast.some(({ kind, name }) => kind === 'student' && title.split(/[^\p{L}]+/u).includes(name)))
    messages.push('The title names no classmate. Say who is watched: "# Watch Bea ask".');
  if (steps.length < watchSteps.least || steps.length > watchSteps.most)
    messages.push(`There are ${steps.length} steps: ${watchSteps.least} to ${watchSteps.most} are watched.`);
  if (!steps.some(({ kind }) => kind === 'think'))
    messages.push('Nobody thinks aloud. Write a line that begins with ~.');
  return messages.map((message) => ({ file: watch.file, line: 1, rule, message }));
}

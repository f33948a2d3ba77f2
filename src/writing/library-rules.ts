// Rules for all stories together: every micro-skill is practiced often enough, and needing and giving help is shared among the cast.
import type { CastMember } from '../story/cast.ts';
import type { Book } from '../story/page.ts';
import { type CastCount, countCast } from './cast-audit.ts';
import { coverageOf, wantedCoverage } from './coverage.ts';
import type { Problem } from './problem.ts';

/** The rules hold from this many role-plays on; with fewer, the set of stories is still being written. */
const wholeFrom = 36;
/** The file at which problems with all stories together are reported. */
const file = 'stories/first.json';

/**
 * Trainings are left out: they have a host instead of a played role, and count neither for the table nor for the
 * cast.
 */
export function rolePlaysAmong(books: readonly Book[]): readonly Book[] {
  return books.filter(({ entry }) => entry.trains === undefined);
}

/** `books` are role-plays. */
export function problemsOfLibrary(books: readonly Book[], cast: readonly CastMember[]): readonly Problem[] {
  if (books.length < wholeFrom) return [];
  const say = (rule: Problem['rule'], message: string): Problem => ({ file, line: 1, rule, message });
  const thin = coverageOf(books).flatMap((coverage) => {
    const { micro, stories, bandA, bandsAB, settings, categories } = coverage;
    const there = [stories, bandA, bandsAB, settings, categories];
    const names = ['role-plays', 'in band A', 'in bands A and B', 'settings', 'categories'];
    const missing = wantedCoverage[micro].flatMap((most, at) =>
      (there[at] ?? 0) < most ? [`${there[at]} ${names[at]} of ${most}`] : [],
    );
    return missing.length > 0
      ? [say('coverage', `${micro} has ${missing.join(', ')}. Let another role-play practice it.`)]
      : [];
  });
  return [...thin, ...countCast(books, cast).flatMap((count) => unfair(count, say))];
}

/** Reports characters who mostly need help, only help, are often upset, or are always right. */
function unfair(
  { name, kind, stories, needs, helps, upset, unsure, speaks }: CastCount,
  say: (rule: Problem['rule'], message: string) => Problem,
): readonly Problem[] {
  if (kind === 'adult' || needs + helps < 2) return [];
  const found: Problem[] = [];
  if (needs === 0)
    found.push(
      say('audit', `${name} always helps and never needs. Let ${name} ask, in a walk to watch or a story.`),
    );
  if (helps === 0)
    found.push(
      say('audit', `${name} always needs and never helps. Let ${name} guide, in a walk to watch or a story.`),
    );
  if (needs > 2 * helps + 1)
    found.push(say('audit', `${name} needs in ${needs} and helps in ${helps}. Share it out.`));
  if (stories >= 2 && upset > stories * 2 && upset > speaks / 3)
    found.push(
      say('audit', `${name} is upset in ${upset} of ${speaks} lines. Somebody else can be cross for once.`),
    );
  if (stories >= 3 && upset + unsure === 0)
    found.push(say('audit', `${name} is never upset and never unsure. Nobody is always right.`));
  return found;
}

// Rules for the library as a whole: every micro-skill has places enough to grow in, and the cast shares what there is to need and to give.
import { type MicroId, microIds } from '../practice/rubric.ts';
import type { CastMember } from '../story/cast.ts';
import type { Book } from '../story/page.ts';
import { type CastCount, countCast } from './cast-audit.ts';
import type { Problem } from './problem.ts';

/** From so many role-plays on a library is held to the rules; below it is still being written. */
const wholeFrom = 36;
/** Where a problem with the library is said to be. */
const file = 'stories/first.json';

interface Coverage {
  readonly micro: MicroId;
  readonly stories: number;
  readonly bandA: number;
  readonly bandsAB: number;
  readonly settings: number;
  readonly categories: number;
}

/** Learning design 4.3: stories, in band A, in A and B, settings, categories. */
const wanted: Readonly<Record<MicroId, readonly [number, number, number, number, number]>> = {
  'notice-need': [9, 4, 7, 8, 4],
  'name-need': [10, 5, 9, 6, 3],
  'try-first': [8, 4, 7, 5, 2],
  'safety-sort': [7, 3, 5, 5, 4],
  'match-helper': [8, 4, 7, 7, 4],
  'brave-thought': [11, 4, 8, 8, 4],
  'good-timing': [12, 5, 9, 8, 4],
  'open-kindly': [11, 6, 10, 7, 4],
  'ask-clearly': [12, 3, 10, 9, 4],
  'share-tries': [8, 4, 7, 5, 3],
  'ask-to-learn': [7, 4, 5, 5, 3],
  'handle-no': [7, 2, 5, 6, 4],
  'use-help': [8, 6, 7, 5, 3],
  'specific-thanks': [9, 5, 8, 7, 3],
  'say-impact': [6, 3, 4, 5, 4],
  'kind-honest': [8, 1, 5, 5, 4],
  'still-stuck': [7, 3, 6, 5, 4],
  'give-back': [6, 3, 5, 3, 3],
  'listen-first': [13, 2, 11, 8, 4],
  'guide-dont-do': [12, 2, 10, 8, 4],
  'explain-why': [7, 1, 6, 7, 3],
  'check-turn': [10, 1, 8, 7, 4],
  'know-my-job': [10, 2, 8, 6, 4],
  'hear-feedback': [7, 1, 4, 7, 4],
};

export function coverageOf(books: readonly Book[]): readonly Coverage[] {
  return microIds.map((micro) => {
    const here = books.map(({ entry }) => entry).filter(({ practises }) => practises.includes(micro));
    return {
      micro,
      stories: here.length,
      bandA: here.filter(({ band }) => band === 'A').length,
      bandsAB: here.filter(({ band }) => band !== 'C').length,
      settings: new Set(here.map(({ setting }) => setting)).size,
      categories: new Set(here.map(({ category }) => category)).size,
    };
  });
}

/** Trainings are hosted, not played out: they neither fill the table nor share out the cast. */
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
    const missing = wanted[micro].flatMap((most, at) =>
      (there[at] ?? 0) < most ? [`${there[at]} ${names[at]} of ${most}`] : [],
    );
    return missing.length > 0
      ? [say('coverage', `${micro} has ${missing.join(', ')}. Let another role-play practise it.`)]
      : [];
  });
  return [...thin, ...countCast(books, cast).flatMap((count) => unfair(count, say))];
}

/** Nobody is mostly in need, mostly in trouble, always right or always the helper. */
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

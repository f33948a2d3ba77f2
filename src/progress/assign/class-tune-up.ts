// One role-play for the whole class to play together: the thinnest micro-skill that at least one student has begun, and where to practice it.

import type { Day } from '../../practice/days.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { bands } from '../../practice/terms.ts';
import type { ClassLearner } from '../class/class-state.ts';
import { growthOf, standingFor } from '../mastery/mastery.ts';
import type { PracticeStory } from './next-practice.ts';

interface TuneUp<S extends PracticeStory> {
  readonly micro: MicroId;
  /** The best role-play first; never empty. */
  readonly stories: readonly S[];
}

const most = 3;

/** `undefined` when no role-play fits. Sensitive ones are never played with a whole class. */
export function classTuneUp<S extends PracticeStory>(
  learners: readonly ClassLearner[],
  stories: readonly S[],
  today: Day,
): TuneUp<S> | undefined {
  const fitting = storiesFor(learners, stories);
  const standings = microIds
    .filter((micro) => fitting.some(({ practises }) => practises.includes(micro)))
    .map((micro) => ({ micro, ...spread(learners, micro, today) }));
  const begun = standings.filter((each) => each.begun);
  const [thinnest] = (begun.length > 0 ? begun : standings).sort(
    (a, b) => a.growth - b.growth || microIds.indexOf(a.micro) - microIds.indexOf(b.micro),
  );
  if (!thinnest) return undefined;
  const { micro } = thinnest;
  const played = timesPlayed(learners);
  const found = fitting
    .filter(({ practises }) => practises.includes(micro))
    .sort(
      (a, b) =>
        (played.get(a.id) ?? 0) - (played.get(b.id) ?? 0) ||
        a.difficulty - b.difficulty ||
        stories.indexOf(a) - stories.indexOf(b),
    );
  return { micro, stories: found.slice(0, most) };
}

/** Role-plays that the student of the youngest band can read; all of them where that leaves none. */
function storiesFor<S extends PracticeStory>(
  learners: readonly ClassLearner[],
  stories: readonly S[],
): readonly S[] {
  const open = stories.filter(({ sensitive, practises }) => !sensitive && practises.length > 0);
  const youngest = Math.min(...learners.map(({ named }) => bands.indexOf(named?.band ?? 'C')));
  const readable = open.filter(({ band }) => bands.indexOf(band) <= youngest);
  return readable.length > 0 ? readable : open;
}

/** The sum of all students' levels. A level that needs a tune-up counts one less. */
function spread(
  learners: readonly ClassLearner[],
  micro: MicroId,
  today: Day,
): { readonly growth: number; readonly begun: boolean } {
  let growth = 0;
  for (const { mastery } of learners) {
    const { level, tuneUp } = standingFor(mastery, micro, today);
    growth += growthOf(level) - Number(tuneUp);
  }
  return { growth, begun: learners.some(({ mastery }) => (mastery.units.of[micro] ?? []).length > 0) };
}

function timesPlayed(learners: readonly ClassLearner[]): ReadonlyMap<string, number> {
  const played = new Map<string, number>();
  for (const { closings } of learners)
    for (const { story } of closings) played.set(story, (played.get(story) ?? 0) + 1);
  return played;
}

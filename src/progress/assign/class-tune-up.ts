// One role-play for the whole class to play together: the thinnest micro-skill that somebody has begun, and where to practise it.

import type { Day } from '../../practice/days.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { bands } from '../../practice/terms.ts';
import type { ClassLearner } from '../class/class-state.ts';
import { levels, standingFor } from '../mastery/mastery.ts';
import type { PracticeStory } from './next-practice.ts';

interface TuneUp<S extends PracticeStory> {
  readonly micro: MicroId;
  /** The best first; never empty. */
  readonly stories: readonly S[];
}

const most = 3;

/** `undefined` when there is no role-play to play. Sensitive ones are never for a whole class. */
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

/** Nobody is left out: what the youngest can read, or everything where that leaves nothing. */
function storiesFor<S extends PracticeStory>(
  learners: readonly ClassLearner[],
  stories: readonly S[],
): readonly S[] {
  const open = stories.filter(({ sensitive, practises }) => !sensitive && practises.length > 0);
  const youngest = Math.min(...learners.map(({ named }) => bands.indexOf(named?.band ?? 'C')));
  const readable = open.filter(({ band }) => bands.indexOf(band) <= youngest);
  return readable.length > 0 ? readable : open;
}

/** The sum of everybody's levels. One that asks for a tune-up counts a step less. */
function spread(
  learners: readonly ClassLearner[],
  micro: MicroId,
  today: Day,
): { readonly growth: number; readonly begun: boolean } {
  let growth = 0;
  for (const { mastery } of learners) {
    const { level, tuneUp } = standingFor(mastery, micro, today);
    growth += levels.indexOf(level) - Number(tuneUp);
  }
  return { growth, begun: learners.some(({ mastery }) => (mastery.units.of[micro] ?? []).length > 0) };
}

function timesPlayed(learners: readonly ClassLearner[]): ReadonlyMap<string, number> {
  const played = new Map<string, number>();
  for (const { closings } of learners)
    for (const { story } of closings) played.set(story, (played.get(story) ?? 0) + 1);
  return played;
}

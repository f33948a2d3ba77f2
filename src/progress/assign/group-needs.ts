// What a class or a small group needs next: its thinnest micro-skills, the role-play that feeds most of them, and which students need a person's help instead.

import type { Day } from '../../practice/days.ts';
import { microSkill } from '../../practice/micro-skills.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { bands } from '../../practice/terms.ts';
import type { NamedLearner } from '../class/roster.ts';
import { growthOf, standingFor } from '../mastery/mastery.ts';
import type { PracticeStory } from './next-practice.ts';

interface GroupNeeds {
  /** The thinnest micro-skill first. */
  readonly micros: readonly MicroId[];
  readonly story?: string;
}

/** From this average on, the group does not need the micro-skill: its members are strong in it, or nearly. */
const enough = 2.5;
/** Guiding comes after asking: it counts as thin only when the other micro-skills are further along. */
const guidingWaits = 0.75;

/** At most so many micro-skills. */
export function needsOf(
  learners: readonly NamedLearner[],
  stories: readonly PracticeStory[],
  today: Day,
  most = 3,
): GroupNeeds {
  if (learners.length === 0) return { micros: [] };
  const micros = microIds
    .map((micro) => ({ micro, thickness: thickness(learners, micro, today) }))
    .filter((each) => each.thickness < enough)
    .sort((a, b) => a.thickness - b.thickness)
    .slice(0, most)
    .map(({ micro }) => micro);
  const story = storyFor(learners, stories, micros);
  return { micros, ...(story === undefined ? {} : { story }) };
}

/** 0 when the micro-skill grows in nobody yet, 3 when it is strong in everyone. */
function thickness(learners: readonly NamedLearner[], micro: MicroId, today: Day): number {
  const sum = learners.reduce(
    (all, { mastery }) => all + growthOf(standingFor(mastery, micro, today).level),
    0,
  );
  return sum / learners.length + (microSkill(micro).skill === 'guide' ? guidingWaits : 0);
}

/**
 * The role-play that feeds most of these micro-skills, then the one played by fewest; everyone can read it. Never a
 * sensitive one.
 */
export function storyFor(
  learners: readonly NamedLearner[],
  stories: readonly PracticeStory[],
  micros: readonly MicroId[],
): string | undefined {
  const band = Math.min(...learners.map(({ named }) => bands.indexOf(named.band)));
  const fitting = stories.filter(({ sensitive, band: of }) => !sensitive && bands.indexOf(of) <= band);
  const feeds = ({ practises }: PracticeStory) => micros.filter((micro) => practises.includes(micro)).length;
  const played = ({ id }: PracticeStory) =>
    learners.filter(({ closings }) => closings.some(({ story }) => story === id)).length;
  const [best] = fitting
    .filter((story) => feeds(story) > 0)
    .sort((a, b) => feeds(b) - feeds(a) || played(a) - played(b) || a.difficulty - b.difficulty);
  return best?.id;
}

interface Stuck {
  readonly learner: string;
  readonly micro: MicroId;
}

/**
 * Students with many tries and a level under steady: more practice has not helped, so a person should sit beside
 * them.
 */
export function projectStuck(learners: readonly NamedLearner[], today: Day): readonly Stuck[] {
  return learners.flatMap(({ id, mastery }) =>
    microIds
      .filter((micro) => standingFor(mastery, micro, today).stuck)
      .map((micro) => ({ learner: id, micro })),
  );
}

/** One entry for each student, with all the micro-skills they are stuck in. */
export function bySomebody(stuck: readonly Stuck[]): ReadonlyMap<string, readonly MicroId[]> {
  const found = new Map<string, MicroId[]>();
  for (const { learner, micro } of stuck) found.set(learner, [...(found.get(learner) ?? []), micro]);
  return found;
}

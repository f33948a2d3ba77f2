// What a class or a small group needs next: its thinnest micro-skills, the role-play that feeds most of them, and who is helped better by a person.

import type { Day } from '../../practice/days.ts';
import { microSkill } from '../../practice/micro-skills.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { bands } from '../../practice/terms.ts';
import type { NamedLearner } from '../class/roster.ts';
import { levels, standingFor } from '../mastery/mastery.ts';
import type { PracticeStory } from './next-practice.ts';

interface GroupNeeds {
  /** The thinnest first. */
  readonly micros: readonly MicroId[];
  readonly story?: string;
}

/** A group whose every member is so far with a micro-skill, or nearly, does not need it. */
const enough = 2.5;
/** Guiding comes after asking: it counts as thin only when the rest is further along. */
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

/** 0 when it is new to everyone, 3 when it is strong in everyone. */
function thickness(learners: readonly NamedLearner[], micro: MicroId, today: Day): number {
  const sum = learners.reduce(
    (all, { mastery }) => all + levels.indexOf(standingFor(mastery, micro, today).level),
    0,
  );
  return sum / learners.length + (microSkill(micro).skill === 'guide' ? guidingWaits : 0);
}

/** Feeds most of them, was played by the fewest, and can be read by everyone. Never a sensitive one. */
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

/** Many tries and still under steady: more of the same has not helped, so a person sits beside them. */
export function projectStuck(learners: readonly NamedLearner[], today: Day): readonly Stuck[] {
  return learners.flatMap(({ id, mastery }) =>
    microIds
      .filter((micro) => standingFor(mastery, micro, today).stuck)
      .map((micro) => ({ learner: id, micro })),
  );
}

/** One line a student, however many micro-skills it is about. */
export function bySomebody(stuck: readonly Stuck[]): ReadonlyMap<string, readonly MicroId[]> {
  const found = new Map<string, MicroId[]>();
  for (const { learner, micro } of stuck) found.set(learner, [...(found.get(learner) ?? []), micro]);
  return found;
}

// The role-plays that a job requires, and those in which its moves can grow: how far a student is with each.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import type { Job } from '../../practice/job.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { Band, EndingKind } from '../../practice/terms.ts';
import type { PracticeStory } from '../assign/next-practice.ts';
import type { Mastery } from '../mastery/mastery.ts';
import { opensLater } from './job-board.ts';
import { hasMove, movesFor } from './pathways.ts';

/** The best ending of a role-play so far: one that counts, before a bumpy one. */
export function howPlayed(story: string, closings: readonly Fact<'SittingClosed'>[]): EndingKind | undefined {
  const kinds = closings.flatMap((fact) => (fact.story === story ? [fact.ending.kind] : []));
  return kinds.findLast((kind) => kind !== 'bumpy') ?? kinds.at(-1);
}

interface MoveWanted {
  readonly micro: MicroId;
  readonly wants: 'steady' | 'strong';
  readonly done: boolean;
}

export function movesWanted(job: Job, mastery: Mastery): readonly MoveWanted[] {
  return movesFor(job).map(({ micro, level }) => ({
    micro,
    wants: level,
    done: hasMove(mastery, micro, level),
  }));
}

/**
 * A role-play in which a move can grow: first those where it was not shown yet, the gentlest first. Playing one again
 * on the same day would add nothing, so it is left out until another day.
 */
export function growIn<Story extends PracticeStory>(
  micro: MicroId,
  mastery: Mastery,
  stories: readonly Story[],
  band: Band | undefined,
  today: Day,
): Story | 'another day' | undefined {
  const units = mastery.units.of[micro] ?? [];
  const used = new Set(units.map(({ story }) => story));
  const usedToday = new Set(units.flatMap(({ story, day }) => (day === today ? [story] : [])));
  const fitting = stories.filter(
    (story) => story.practises.includes(micro) && !story.sensitive && !opensLater(story.band, band),
  );
  const [first] = fitting
    .filter(({ id }) => !usedToday.has(id))
    .sort((a, b) => Number(used.has(a.id)) - Number(used.has(b.id)) || a.difficulty - b.difficulty);
  return first ?? (fitting.length > 0 ? 'another day' : undefined);
}

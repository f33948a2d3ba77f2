// One student's sheet: everything an adult reads there, as data that the screen puts into words. The student can read the same.

import type { Day } from '../../practice/days.ts';
import type { Confirmation } from '../../practice/job.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { ClassState } from '../class/class-state.ts';
import { type PatternId, projectPatterns } from '../mastery/patterns.ts';
import { type SkillStanding, standingsOf } from '../mastery/standings.ts';
import { type Way, waysOf } from '../pathway/ways.ts';
import { looksOf, type RecordLook } from './record-looks.ts';
import { type StoryName, type TimelineDay, timelineOf } from './timeline.ts';

interface SheetSupport {
  readonly id: PatternId;
  /** A role-play that may help, and its title. */
  readonly story: string;
  readonly title: string;
}

interface SheetBadge {
  readonly title: string;
  /** What was shown for the badge, and who saw it for real. */
  readonly shown: readonly string[];
  readonly confirmed: readonly { readonly what: Confirmation; readonly by: string; readonly on: Day }[];
}

export interface LearnerSheet {
  readonly id: string;
  readonly nickname: string;
  readonly lastDay?: Day;
  readonly skills: readonly SkillStanding[];
  readonly ways: readonly Way[];
  readonly badges: readonly SheetBadge[];
  readonly supports: readonly SheetSupport[];
  /** Micro-skills in which more practice does not help. */
  readonly stuck: readonly MicroId[];
  readonly timeline: readonly TimelineDay[];
  readonly looks: readonly RecordLook[];
}

/** `undefined` for a student who is not in the class, or was removed. */
export function projectSheet(
  state: ClassState,
  id: string,
  today: Day,
  nameOf: (story: string) => StoryName,
): LearnerSheet | undefined {
  const learner = state.learners.get(id);
  if (!learner?.named) return undefined;
  const facts = state.factsOf.get(id) ?? [];
  const skills = standingsOf(learner.mastery, today);
  return {
    id,
    nickname: learner.named.nickname,
    ...(learner.lastDay === undefined ? {} : { lastDay: learner.lastDay }),
    skills,
    ways: waysOf(learner, state),
    badges: learner.badges.map(({ title, shown, confirmed }) => ({
      title,
      shown,
      confirmed: confirmed.map(({ what, by, on }) => ({ what, by, on })),
    })),
    supports: projectPatterns(facts).flatMap(({ id: pattern, stories: [story] }) =>
      story === undefined ? [] : [{ id: pattern, story, title: nameOf(story).title }],
    ),
    stuck: skills.flatMap(({ micros }) => micros.filter(({ stuck }) => stuck).map(({ micro }) => micro)),
    timeline: timelineOf(facts, state, nameOf),
    looks: looksOf(facts, state.names),
  };
}

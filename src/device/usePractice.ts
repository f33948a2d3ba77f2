// What a learner has practiced, and what to practice next.
import { useMemo } from 'preact/hooks';
import type { Fact } from '../practice/facts/fact.ts';
import type { Band } from '../practice/terms.ts';
import { projectAssignments } from '../progress/assign/assignments.ts';
import { isGiven, type NextPractice, suggestPractice } from '../progress/assign/next-practice.ts';
import type { Mastery } from '../progress/mastery/mastery.ts';
import { type PracticeLog, projectPracticeLog } from '../progress/records/practice-log.ts';
import { rolePlaysFor } from '../story/catalogue.ts';
import type { StoryEntry } from '../story/page.ts';
import { now } from './clock.ts';

export interface Practice {
  readonly mastery: Mastery;
  readonly log: PracticeLog;
  /** A few role-plays to play next, the most wanted first. */
  readonly suggested: readonly NextPractice[];
  /** Every role-play that this learner may open, those for their band first. */
  readonly shelf: readonly StoryEntry[];
  /** Sensitive role-plays on the shelf only because an adult gave them to this learner. */
  readonly given: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The school shows only a few at a time. */
const mostSuggested = 5;

/**
 * `band` is whom the stories are for; `mastery` is the class fold's; `approved` are sensitive role-plays that a counselor
 * opened by approving a role.
 */
export function usePractice(
  facts: readonly Fact[],
  id: string,
  band: Band,
  mastery: Mastery,
  approved: ReadonlySet<string>,
): Practice {
  const { day: today } = now();
  return useMemo(() => {
    const log = projectPracticeLog(facts, id);
    const stories = rolePlaysFor(band);
    const assignments = projectAssignments(facts, id);
    const suggested = suggestPractice({ mastery, log, stories, today, assignments, band }, mostSuggested);
    const shelf = stories.filter(
      (story) => !story.sensitive || approved.has(story.id) || isGiven(story.id, assignments),
    );
    const given = shelf.filter(({ id: story, sensitive }) => sensitive && !approved.has(story));
    return { mastery, log, suggested, shelf, given: new Set(given.map((story) => story.id)), today };
  }, [facts, id, band, today, mastery, approved]);
}

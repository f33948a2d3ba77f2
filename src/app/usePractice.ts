// What a learner's facts fold into, kept up to date one fact at a time.
import { useMemo, useRef } from 'preact/hooks';
import type { Fact } from '../practice/fact.ts';
import { projectAssignments } from '../progress/assignments.ts';
import { emptyMastery, evolveMastery, type Mastery } from '../progress/mastery.ts';
import { isGiven, type NextPractice, suggestPractice } from '../progress/next-practice.ts';
import { type PracticeLog, projectPracticeLog } from '../progress/practice-log.ts';
import { rolePlays } from '../story/catalogue.ts';
import type { StoryEntry } from '../story/page.ts';
import { now } from './clock.ts';
import type { Playing } from './usePlayer.ts';

export interface Practice {
  readonly mastery: Mastery;
  readonly log: PracticeLog;
  /** A few role-plays to play next, the most wanted first. */
  readonly suggested: readonly NextPractice[];
  /** Every role-play that is there for this learner. */
  readonly shelf: readonly StoryEntry[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The school shows a few at a time, never a wall of them. */
const mostSuggested = 5;

interface Folded {
  readonly learner: string;
  readonly seen: ReadonlySet<string>;
  readonly mastery: Mastery;
}

/** `approved` are sensitive role-plays that a counselor's yes to a role has opened. */
export function usePractice(
  facts: readonly Fact[],
  { id, known }: Playing,
  approved: ReadonlySet<string>,
): Practice {
  const folded = useRef<Folded>({ learner: id, seen: new Set(), mastery: emptyMastery });
  const { day: today } = now();
  return useMemo(() => {
    folded.current = foldOn(folded.current, facts, id);
    const { mastery } = folded.current;
    const log = projectPracticeLog(facts, id);
    const band = known ? { band: known.band } : {};
    const assignments = projectAssignments(facts, id);
    const suggested = suggestPractice(
      { mastery, log, stories: rolePlays, today, assignments, ...band },
      mostSuggested,
    );
    const shelf = rolePlays.filter(
      (story) => !story.sensitive || approved.has(story.id) || isGiven(story.id, assignments),
    );
    return { mastery, log, suggested, shelf, today };
  }, [facts, id, known, today, approved]);
}

/** Takes in what is new. Someone else, or facts that are gone, start from nothing. */
function foldOn(before: Folded, facts: readonly Fact[], learner: string): Folded {
  const mine = facts.filter((fact) => fact.learner === learner);
  const kept = before.learner === learner && mine.length >= before.seen.size;
  const from = kept ? before : { seen: new Set<string>(), mastery: emptyMastery };
  const mastery = mine.filter((fact) => !from.seen.has(fact.id)).reduce(evolveMastery, from.mastery);
  return { learner, seen: new Set(mine.map((fact) => fact.id)), mastery };
}

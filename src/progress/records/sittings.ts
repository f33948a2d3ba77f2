// The sittings of one learner, for putting one right that was somebody else's.
import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { asSaid } from '../../practice/facts/joins.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { isPractice } from '../counted/practice-fact.ts';

export interface Sitting {
  readonly sitting: string;
  readonly story: string;
  /** The figure under which it was played. */
  readonly player: string;
  /** The day it was opened. */
  readonly day: Day;
  readonly finished: boolean;
}

/** `facts` are one learner's, in order. The latest sitting comes first; those that do not count are left out. */
export function sittingsOf(facts: readonly Fact[]): readonly Sitting[] {
  const found = new Map<string, Sitting>();
  for (const fact of countedFacts(facts)) {
    if (!isPractice(fact)) continue;
    const { sitting, story, day } = fact;
    const player = asSaid(fact).learner ?? '';
    const before = found.get(sitting) ?? { sitting, story, player, day, finished: false };
    found.set(sitting, { ...before, finished: before.finished || fact.type === 'SittingClosed' });
  }
  return [...found.values()].reverse();
}

/** A sitting that was put down as somebody else's a short while ago. */
interface LatelyGiven {
  readonly fact: Fact<'SittingGiven'>;
  /** When it can no longer be taken back, in milliseconds since 1970. */
  readonly until: number;
}

const backFor = 10 * 60_000;

/** Given in the last ten minutes and not taken back; `at` in milliseconds since 1970. */
export function latelyGiven(facts: readonly Fact[], at: number): readonly LatelyGiven[] {
  const latest = new Map<string, Fact<'SittingGiven'>>();
  for (const fact of facts)
    if (fact.type === 'SittingGiven') latest.set(`${fact.player} ${fact.sitting}`, fact);
  return [...latest.values()].flatMap((fact) => {
    const until = fact.at + backFor;
    // A clock that was put back makes nothing younger than it is.
    return fact.owner === fact.player || at >= until || at < fact.at ? [] : [{ fact, until }];
  });
}

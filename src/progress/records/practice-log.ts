// What a learner has played: how often each role-play was opened and how it ended, and how many pieces they said in own words.

import type { Day } from '../../practice/days.ts';
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import type { EndingKind, SayKind } from '../../practice/terms.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { isPractice } from '../counted/practice-fact.ts';

interface StoryLog {
  /** Sittings that were begun. */
  readonly opened: number;
  /** Sittings that ended. Going back and ending once more is the same sitting. */
  readonly finished: number;
  /** The last day of practice in it. */
  readonly lastDay: Day;
  /** Each ending once, in the order in which it was first reached. */
  readonly endings: readonly { readonly slug: string; readonly kind: EndingKind }[];
}

export interface PracticeLog {
  readonly stories: Readonly<Record<string, StoryLog>>;
  /** Pieces in own words. */
  readonly said: Readonly<Record<SayKind, number>>;
}

interface Draft {
  readonly opened: Set<string>;
  readonly finished: Set<string>;
  readonly endings: Map<string, EndingKind>;
  lastDay: Day;
}

/** Folds the facts of one learner, in any order. Facts that do not count are left out. */
export function projectPracticeLog(facts: readonly Fact[], learner: string): PracticeLog {
  const drafts = new Map<string, Draft>();
  const said = { ask: 0, thank: 0, feedback: 0 };
  const theirs = mergeFacts([], facts).filter((fact) => fact.learner === learner);
  for (const fact of countedFacts(theirs)) {
    if (!isPractice(fact)) continue;
    const draft = drafts.get(fact.story) ?? {
      opened: new Set(),
      finished: new Set(),
      endings: new Map(),
      lastDay: fact.day,
    };
    drafts.set(fact.story, draft);
    draft.opened.add(fact.sitting);
    draft.lastDay = fact.day;
    if (fact.type === 'WordsSaid') said[fact.say] += 1;
    if (fact.type !== 'SittingClosed') continue;
    draft.finished.add(fact.sitting);
    if (!draft.endings.has(fact.ending.slug)) draft.endings.set(fact.ending.slug, fact.ending.kind);
  }
  const stories = Object.fromEntries([...drafts].map(([story, draft]) => [story, storyLog(draft)]));
  return { stories, said };
}

function storyLog({ opened, finished, endings, lastDay }: Draft): StoryLog {
  return {
    opened: opened.size,
    finished: finished.size,
    lastDay,
    endings: [...endings].map(([slug, kind]) => ({ slug, kind })),
  };
}

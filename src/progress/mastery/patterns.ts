// What a learner often does, phrased as a support with role-plays that may help (learning design, section 2.6). Never a label, and never early.
import type { Fact } from '../../practice/facts/fact.ts';
import type { Evidence, MicroId } from '../../practice/rubric.ts';
import { countedFacts } from '../counted/counted-facts.ts';

export type PatternId = 'waits' | 'shortcuts' | 'pushes' | 'safety' | 'feedback' | 'overhelps';

interface Pattern {
  readonly id: PatternId;
  /** Ids of role-plays to assign, the ones not played yet first. */
  readonly stories: readonly string[];
}

/** A pattern needs at least this many role-plays. */
const fewest = 3;
/** How many of the latest role-plays are looked at: older habits are not brought up again. */
const lookedBack = 12;
/** The share of those role-plays in which it has to happen. */
const share = 0.3;

interface Rule {
  readonly id: PatternId;
  readonly stories: readonly string[];
  readonly shows: (evidence: Evidence) => boolean;
  /** The micro-skills whose role-plays the share is taken of; without it, all role-plays. */
  readonly of?: readonly MicroId[];
}

/** True for a weak move: a shortcut, a hide-away or a push. */
export const isLow = ({ quality }: Evidence): boolean => quality !== 'adaptive' && quality !== 'partial';
const feedback: readonly MicroId[] = ['kind-honest', 'still-stuck', 'specific-thanks'];

const rules: readonly Rule[] = [
  {
    id: 'safety',
    stories: ['more-than-a-scrape', 'not-without-an-adult'],
    of: ['safety-sort'],
    shows: isLow,
  },
  {
    id: 'waits',
    stories: ['worry-voice', 'stuck-on-step-three', 'two-languages'],
    shows: ({ quality }) => quality === 'avoidant',
  },
  {
    id: 'shortcuts',
    stories: ['not-yet', 'just-the-answer', 'can-i-copy'],
    shows: ({ quality, micro }) => quality === 'expedient' && micro !== 'guide-dont-do',
  },
  {
    id: 'pushes',
    stories: ['frozen-tablet', 'not-a-good-time', 'the-kind-no'],
    shows: ({ quality }) => quality === 'aggressive',
  },
  { id: 'feedback', stories: ['half-a-map', 'it-didnt-work', 'they-did-it-all'], of: feedback, shows: isLow },
  { id: 'overhelps', stories: ['hands-off-the-mouse', 'whose-story'], of: ['guide-dont-do'], shows: isLow },
];

/** `facts` are one learner's, in order. Of a decision that was made again, only the last move counts. */
export function projectPatterns(facts: readonly Fact[]): readonly Pattern[] {
  const runs = new Map<
    string,
    { readonly story: string; readonly evidence: Map<string, readonly Evidence[]> }
  >();
  for (const fact of countedFacts(facts)) {
    if (fact.type !== 'MoveMade') continue;
    const run = runs.get(fact.sitting) ?? { story: fact.story, evidence: new Map() };
    // Of a decision made again, the last move counts.
    run.evidence.set(String(fact.step), fact.evidence);
    runs.set(fact.sitting, run);
  }
  const played = new Set([...runs.values()].map(({ story }) => story));
  const recent = [...runs.values()].slice(-lookedBack).map(({ evidence }) => [...evidence.values()].flat());
  return rules.flatMap(({ id, stories, of, shows }) => {
    const asked = recent.filter((run) => !of || run.some(({ micro }) => of.includes(micro)));
    const often = asked.filter((run) => run.some((each) => (!of || of.includes(each.micro)) && shows(each)));
    if (often.length < fewest || often.length < asked.length * share) return [];
    return [{ id, stories: stories.toSorted((a, b) => Number(played.has(a)) - Number(played.has(b))) }];
  });
}

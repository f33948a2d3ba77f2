// For the teacher only: jobs that are wanted and have no card, students without a role, and students who only ask or only help. Lists, never ranks.

import { addDays, type Day } from '../../practice/days.ts';
import type { ClassLearner, ClassState } from '../class/class-state.ts';

export interface Unmet {
  readonly role: string;
  readonly title: string;
  /** How often students looked for it in the last weeks. */
  readonly looked: number;
  /** Students who practised asking for it or giving it. */
  readonly practised: number;
}

interface Demand {
  /** Jobs without a listed card, the most wanted first. */
  readonly unmet: readonly Unmet[];
  /** Looks for help that fitted no job. */
  readonly unnamed: number;
  /** Students with neither a card nor a training. */
  readonly withoutRole: readonly ClassLearner[];
  /** Students who asked for nothing this month, and those who helped nobody. A student may be in both lists. */
  readonly neverAsked: readonly ClassLearner[];
  readonly neverHelped: readonly ClassLearner[];
}

const weeks = 28;

/** `feeds` says which roles a role-play is good practice for. */
export function projectDemand(
  state: ClassState,
  today: Day,
  feeds: ReadonlyMap<string, readonly string[]>,
): Demand {
  const since = addDays(today, -weeks);
  const learners = [...state.learners.values()].filter(({ named }) => named !== undefined);
  const offered = new Set<string>();
  const practised = new Map<string, Set<string>>();
  const helped = new Set<string>();
  for (const learner of learners) {
    for (const { role, step, card } of learner.pathways.values())
      if (step === 'badged' && card === 'listed') offered.add(role);
    for (const { story, day } of learner.closings) {
      if (day < since) continue;
      for (const role of feeds.get(story) ?? [])
        practised.set(role, (practised.get(role) ?? new Set()).add(learner.id));
    }
    for (const { helper, day } of learner.asks) if (helper !== undefined && day >= since) helped.add(helper);
    for (const fact of [...learner.byRole.values()].flat())
      if (fact.type === 'RealHelpConfirmed' && fact.ready && fact.day >= since) helped.add(learner.id);
  }
  const looked = new Map<string | undefined, number>();
  for (const fact of state.own) {
    if (fact.type !== 'HelpLookedFor' || fact.day < since) continue;
    looked.set(fact.role, (looked.get(fact.role) ?? 0) + 1);
  }
  const unmet = [...state.roles.roles.values()]
    .filter(({ id, state: how }) => how === 'open' && !offered.has(id))
    .map(({ id, job }) => ({
      role: id,
      title: job.title,
      looked: looked.get(id) ?? 0,
      practised: practised.get(id)?.size ?? 0,
    }))
    .filter((each) => each.looked + each.practised > 0)
    .sort((a, b) => b.looked - a.looked || b.practised - a.practised || (a.title < b.title ? -1 : 1));
  return {
    unmet,
    unnamed: looked.get(undefined) ?? 0,
    withoutRole: learners.filter(
      ({ pathways }) => ![...pathways.values()].some(({ step }) => step !== 'idea'),
    ),
    neverAsked: learners.filter(
      ({ asks, realTries }) => ![...asks, ...realTries].some(({ day }) => day >= since),
    ),
    neverHelped: learners.filter(({ id }) => !helped.has(id)),
  };
}

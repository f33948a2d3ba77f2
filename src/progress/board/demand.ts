// For the teacher only: jobs that are wanted and have no card, students without a role, and students who only ask or only help. Lists, never ranks.

import { addDays, type Day } from '../../practice/days.ts';
import type { ClassLearner, ClassState } from '../class/class-state.ts';

export interface Unmet {
  readonly role: string;
  readonly title: string;
  /** How often students looked for it in the last weeks and found no helper. */
  readonly looked: number;
  /** How many ask cards were made for it. */
  readonly asked: number;
  /** How many students suggested it as a job. */
  readonly wished: number;
}

interface Demand {
  /** Jobs without a card on the board, and ideas for jobs that wait, the most wanted first. */
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

export function projectDemand(state: ClassState, today: Day): Demand {
  const since = addDays(today, -weeks);
  const learners = [...state.learners.values()].filter(({ named }) => named !== undefined);
  const offered = new Set<string>();
  const asked = new Map<string | undefined, number>();
  const helped = new Set<string>();
  for (const learner of learners) {
    for (const { role, step, card } of learner.pathways.values())
      if (step === 'badged' && card === 'listed') offered.add(role);
    for (const { role, helper, day } of learner.asks) {
      if (day < since) continue;
      asked.set(role, (asked.get(role) ?? 0) + 1);
      if (helper !== undefined) helped.add(helper);
    }
    for (const fact of [...learner.byRole.values()].flat())
      if (fact.type === 'RealHelpConfirmed' && fact.ready && fact.day >= since) helped.add(learner.id);
  }
  const looked = new Map<string | undefined, number>();
  for (const fact of state.own) {
    if (fact.type !== 'HelpLookedFor' || fact.found || fact.day < since) continue;
    looked.set(fact.role, (looked.get(fact.role) ?? 0) + 1);
  }
  const jobs = [...state.roles.roles.values()]
    .filter(({ id, state: how }) => how === 'open' && !offered.has(id))
    .map(({ id, job }) => ({
      role: id,
      title: job.title,
      looked: looked.get(id) ?? 0,
      asked: asked.get(id) ?? 0,
      wished: 0,
    }));
  const unmet = [...jobs, ...wishesIn(state)]
    .filter((each) => wanted(each) > 0)
    .sort((a, b) => wanted(b) - wanted(a) || (a.title < b.title ? -1 : 1));
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

function wanted({ looked, asked, wished }: Unmet): number {
  return looked + asked + wished;
}

/** Students' own ideas for jobs that wait for the teacher; the same title counts together. */
function wishesIn({ roles, learners }: ClassState): readonly Unmet[] {
  const wishes = new Map<string, Unmet>();
  for (const { fact, learner, state } of roles.suggestions) {
    if (state !== 'waiting' || !learners.get(learner)?.named) continue;
    const key = fact.title.trim().toLowerCase();
    const before = wishes.get(key) ?? { role: fact.role, title: fact.title, looked: 0, asked: 0, wished: 0 };
    wishes.set(key, { ...before, wished: before.wished + 1 });
  }
  return [...wishes.values()];
}

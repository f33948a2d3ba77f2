// A pathway as stations on a walk: what is behind the student, where they stand, what comes, and who said so when.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { wayFacts } from '../../practice/facts/way-facts.ts';
import type { Job } from '../../practice/job.ts';
import { type Pathway, pathwayInput } from './pathways.ts';

export type StationId = 'interest' | 'approval' | 'training' | 'guided' | 'rolePlay' | 'realLife' | 'badged';

export interface StationProof {
  /** Who said so: a staff member's id, or the student's own. */
  readonly actor: string;
  readonly day: Day;
}

export interface Station {
  readonly id: StationId;
  readonly state: 'done' | 'now' | 'later';
  /** Oldest first; of a day there is one. */
  readonly proofs: readonly StationProof[];
  /** The last word was "once more" or "not yet". */
  readonly again?: StationProof;
}

/**
 * `facts` are the student's facts of this role, in order. What was shown is done whatever step it is:
 * confirmations may come in any order. Nothing is `now` before the pathway is chosen.
 */
export function stationsOf(
  job: Job,
  { step, shown }: Pathway,
  facts: readonly Fact[],
  counselors: ReadonlySet<string>,
): readonly Station[] {
  const { meetings, realHelps, gated } = pathwayInput(job);
  const ids: readonly StationId[] = [
    'interest',
    ...(gated ? (['approval'] as const) : []),
    'training',
    'guided',
    'rolePlay',
    'realLife',
    'badged',
  ];
  const badged = step === 'badged';
  const done: Readonly<Record<StationId, boolean>> = {
    interest: step !== 'idea',
    approval: shown.approved,
    training: shown.attended.length >= meetings,
    guided: shown.guided === 'ready',
    rolePlay: shown.moves && job.rolePlays.every((story) => shown.ended.includes(story)),
    realLife: shown.helped.length >= realHelps,
    badged: false,
  };
  const isDone = (id: StationId): boolean => done[id] || (badged && id !== 'badged');
  const here = step === 'idea' ? undefined : ids.find((id) => !isDone(id));
  return ids.map((id) => ({
    id,
    state: isDone(id) ? 'done' : id === here ? 'now' : 'later',
    ...proofsOf(id, facts, counselors),
  }));
}

function proofsOf(
  id: StationId,
  facts: readonly Fact[],
  counselors: ReadonlySet<string>,
): Pick<Station, 'proofs' | 'again'> {
  const words = facts.flatMap((fact) => {
    const ready = wordOn(id, fact, counselors);
    return ready === undefined ? [] : [{ ready, actor: fact.actor, day: fact.day }];
  });
  const byDay = new Map<Day, StationProof>();
  for (const { ready, actor, day } of words) if (ready) byDay.set(day, { actor, day });
  const last = words.at(-1);
  return {
    proofs: [...byDay.values()],
    ...(last && !last.ready ? { again: { actor: last.actor, day: last.day } } : {}),
  };
}

/** What a fact says of a station: that it was shown, that it was not yet, or nothing. */
function wordOn(id: StationId, fact: Fact, counselors: ReadonlySet<string>): boolean | undefined {
  if (id === 'interest') return fact.type === 'PathwayChosen' || undefined;
  if (fact.actor === fact.learner || !isOf(wayFacts, fact)) return undefined;
  switch (fact.type) {
    case 'CounselorApproved':
      return (id === 'approval' && counselors.has(fact.actor)) || undefined;
    case 'TrainingAttended':
      return id === 'training' || undefined;
    case 'GuidedPracticeDone':
      return id === 'guided' ? fact.ready : undefined;
    case 'RealHelpConfirmed':
      return id === 'realLife' ? fact.ready : undefined;
    case 'PathwayChosen':
    case 'TrainingBegun':
    case 'PathwayLeft':
    case 'CheckInHeld':
      return undefined;
    default:
      return fact satisfies never;
  }
}

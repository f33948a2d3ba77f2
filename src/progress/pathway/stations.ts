// A pathway as a row of stations: which are done, where the student stands, what comes, and who confirmed what when.

import type { Fact } from '../../practice/facts/fact.ts';
import type { Job } from '../../practice/job.ts';
import { type Pathway, pathwayInput } from './pathways.ts';
import { proofsOf, type StationId, type StationProofs } from './station-proofs.ts';

export interface Station extends StationProofs {
  readonly id: StationId;
  readonly state: 'done' | 'now' | 'later';
}

/**
 * `facts` are the student's facts of this role, in order. A station is done once it was shown, whatever the step,
 * because confirmations may come in any order. No station is `now` before the pathway is chosen.
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

// Who confirmed a station and when, or said "not yet".
import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { wayFacts } from '../../practice/facts/way-facts.ts';

export type StationId = 'interest' | 'approval' | 'training' | 'guided' | 'rolePlay' | 'realLife' | 'badged';

export interface StationProof {
  /** The id of the author: a staff member, or the student. */
  readonly actor: string;
  readonly day: Day;
}

export interface StationProofs {
  /** Oldest first; at most one for each day. */
  readonly proofs: readonly StationProof[];
  /** Set when the latest word was "once more" or "not yet". */
  readonly again?: StationProof;
}

export function proofsOf(
  id: StationId,
  facts: readonly Fact[],
  counselors: ReadonlySet<string>,
): StationProofs {
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

/** What a fact says about a station: true for shown, false for "not yet", `undefined` for nothing. */
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

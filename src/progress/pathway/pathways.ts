// Where a student stands with a role: their facts, replayed as events of the pathway machine.
import { createActor } from 'xstate';
import type { Fact } from '../../practice/facts/fact.ts';
import type { Job } from '../../practice/job.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { Mastery } from '../mastery/mastery.ts';
import {
  type CardState,
  type PathwayContext,
  type PathwayEvent,
  type PathwayInput,
  type PathwayStep,
  pathwayMachine,
} from './pathway.ts';
import type { WayFact } from './way-fact.ts';

/** Facts that move a pathway on: its own, and the endings and badges that are steps of it. */
type PathwayFact = WayFact | Fact<'SittingClosed' | 'BadgeEarned'>;

export interface Pathway {
  readonly role: string;
  /** `idea`: the pathway is not chosen yet, or was left. */
  readonly step: 'idea' | PathwayStep;
  /** The state of the card, once the student has the badge. */
  readonly card: CardState;
  readonly shown: PathwayContext;
}

const gatedHelps = 2;

/** Learning design, section 3.1. */
export function pathwayInput({ training, rolePlays, gated }: Job): PathwayInput {
  return { meetings: training.meetings, rolePlays, gated, realHelps: gated ? gatedHelps : 1 };
}

/**
 * Replays one learner's facts, given in the order of `compareFacts`, and their mastery as it is now.
 * What has been shown only grows, so facts that arrive late change nothing but what they show.
 */
export function projectPathway(
  role: string,
  job: Job,
  facts: readonly PathwayFact[],
  mastery: Mastery,
  counselors: ReadonlySet<string> = new Set(),
): Pathway {
  // One actor for all events: the pure `transition` would make an actor for each of them. It has no clock and no
  // effects, and nothing keeps it.
  const machine = createActor(pathwayMachine, { input: pathwayInput(job) }).start();
  machine.send({ type: 'grow', ready: hasMoves(mastery, job) });
  for (const fact of facts) {
    const event = eventFor(role, fact, counselors);
    if (event && !isKnown(machine.getSnapshot().context, event)) machine.send(event);
  }
  const { value, context: shown } = machine.getSnapshot();
  if (typeof value === 'string') return { role, step: 'idea', card: 'notListed', shown };
  if ('badged' in value) return { role, step: 'badged', card: value.badged as CardState, shown };
  return { role, step: value.onTheWay as PathwayStep, card: 'notListed', shown };
}

/** True for an event that changes nothing any more: most endings are of a role-play that was played before. */
function isKnown({ ended }: PathwayContext, event: PathwayEvent): boolean {
  return event.type === 'end' && ended.includes(event.story);
}

/** Whether the moves that a role requires were shown; once true, it stays true. */
export function movesFor({
  gated,
}: Job): readonly { readonly micro: MicroId; readonly level: 'steady' | 'strong' }[] {
  return [
    { micro: 'guide-dont-do', level: 'steady' },
    { micro: 'know-my-job', level: gated ? 'strong' : 'steady' },
    { micro: 'safety-sort', level: 'strong' },
  ];
}

export function hasMove(
  { steadySince, strongSince }: Mastery,
  micro: MicroId,
  level: 'steady' | 'strong',
): boolean {
  return strongSince[micro] !== undefined || (level === 'steady' && steadySince[micro] !== undefined);
}

export function hasMoves(mastery: Mastery, job: Job): boolean {
  return movesFor(job).every(({ micro, level }) => hasMove(mastery, micro, level));
}

/** An adult's confirmation counts only when its author is not the learner. */
function eventFor(
  role: string,
  fact: PathwayFact,
  counselors: ReadonlySet<string>,
): PathwayEvent | undefined {
  if (fact.type === 'SittingClosed')
    return fact.ending.kind === 'bumpy' ? undefined : { type: 'end', story: fact.story };
  if (fact.type === 'BadgeEarned') return fact.badge === `role:${role}` ? { type: 'badge' } : undefined;
  if (fact.role !== role) return undefined;
  const byOther = fact.actor !== fact.learner;
  switch (fact.type) {
    case 'PathwayChosen':
      return { type: 'choose' };
    case 'PathwayLeft':
      return { type: 'leave' };
    case 'TrainingBegun':
      return { type: 'begin' };
    case 'CounselorApproved':
      return counselors.has(fact.actor) && byOther ? { type: 'approve' } : undefined;
    case 'TrainingAttended':
      return byOther ? { type: 'attend', day: fact.day } : undefined;
    case 'GuidedPracticeDone':
      return byOther ? { type: 'guide', ready: fact.ready } : undefined;
    case 'RealHelpConfirmed':
      return byOther && fact.ready ? { type: 'help', id: fact.day } : undefined;
    case 'CardRequested':
      return { type: 'ask' };
    case 'CardApproved':
      return byOther ? { type: 'list' } : undefined;
    case 'CardNotYet':
      return byOther ? { type: 'notYet' } : undefined;
    case 'CardOnBreak':
      return { type: 'break' };
    case 'CardBack':
      return { type: 'back' };
    case 'CardSteppedDown':
      return { type: 'stepDown' };
    case 'CheckInHeld':
    case 'RoleSuggested':
    case 'RoleNotYet':
      return undefined;
    default:
      return fact satisfies never;
  }
}

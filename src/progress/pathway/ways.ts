// The pathways of a learner in short, for adults: the job, how far it is, and which adult has to act.
import type { StaffKind } from '../../practice/job.ts';
import type { ClassLearner, ClassState } from '../class/class-state.ts';
import type { CardState, PathwayStep } from './pathway.ts';
import type { Pathway } from './pathways.ts';

type WayStatus = Exclude<PathwayStep, 'badged'> | CardState;

export interface Way {
  readonly role: string;
  /** What the job is called. */
  readonly title: string;
  readonly status: WayStatus;
  /** Set when nothing goes on before this adult has acted. */
  readonly waitsFor?: StaffKind;
}

/** The order in which pathways are listed and sorted: cards that help the class already come first. */
export const wayOrder: readonly WayStatus[] = [
  'listed',
  'onBreak',
  'asked',
  'notListed',
  'realLife',
  'rolePlay',
  'guided',
  'training',
  'interested',
  'steppedDown',
];

export function waysOf({ pathways }: ClassLearner, { roles }: Pick<ClassState, 'roles'>): readonly Way[] {
  const ways = [...pathways.values()].flatMap((pathway) => {
    const { role, step, card } = pathway;
    if (step === 'idea') return [];
    const title = roles.roles.get(role)?.job.title ?? role;
    const waitsFor = whoseWord(pathway);
    const status = step === 'badged' ? card : step;
    return [{ role, title, status, ...(waitsFor ? { waitsFor } : {}) }];
  });
  return ways.sort((a, b) => wayOrder.indexOf(a.status) - wayOrder.indexOf(b.status));
}

/** True for a student who has a job or is on the way to one. A card that was taken down does not count. */
export function hasRole(ways: readonly Way[]): boolean {
  return ways.some(({ status }) => status !== 'steppedDown');
}

function whoseWord({ step, card, shown }: Pathway): StaffKind | undefined {
  if (step === 'badged') return card === 'asked' ? 'teacher' : undefined;
  return step === 'interested' && shown.gated && !shown.approved ? 'counselor' : undefined;
}

// The students who chose a job that an adult trains, and what of it waits for that adult.
import type { StaffKind } from '../../../practice/job.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import type { Waiting } from '../../../progress/class/waiting.ts';
import type { PathwayStep } from '../../../progress/pathway/pathway.ts';
import type { ClassRole } from '../../../progress/pathway/role-book.ts';

interface MyLearner {
  readonly id: string;
  readonly nickname: string;
  readonly role: ClassRole;
  readonly step: PathwayStep;
}

export function rolesOf(state: ClassState, kind: StaffKind): readonly ClassRole[] {
  return [...state.roles.roles.values()].filter(
    (role) => role.state === 'open' && (role.job.sponsor === kind || role.job.alsoBy === kind),
  );
}

export function myLearners(state: ClassState, roles: readonly ClassRole[]): readonly MyLearner[] {
  return roles.flatMap((role) =>
    [...state.learners.values()].flatMap(({ id, named, pathways }): readonly MyLearner[] => {
      const step = pathways.get(role.id)?.step;
      if (!named || step === undefined || step === 'idea') return [];
      return [{ id, nickname: named.nickname, role, step }];
    }),
  );
}

/** True for a step of one of these jobs that waits for this adult. */
export function isOfMine(waiting: Waiting, roles: readonly ClassRole[]): boolean {
  const { kind, mine } = waiting;
  const isStep = kind === 'approval' || kind === 'training' || kind === 'guided' || kind === 'real-help';
  return isStep && mine && roles.some(({ id }) => id === waiting.role.id);
}

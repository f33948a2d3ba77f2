// Who chose a job that an adult trains, and the next word that is theirs to say.
import type { FactDraft } from '../../practice/fact.ts';
import type { StaffKind } from '../../practice/job.ts';
import type { ClassState } from '../../progress/class-state.ts';
import type { Pathway } from '../../progress/pathways.ts';
import type { ClassRole } from '../../progress/role-book.ts';

export type NextWord = 'attended' | 'guided' | 'real';

export interface MyLearner {
  readonly id: string;
  readonly nickname: string;
  readonly role: ClassRole;
  readonly step: Pathway['step'];
  /** Nothing where the student's own practice comes next, or all is done. */
  readonly next?: NextWord;
}

export function rolesOf(state: ClassState, kind: StaffKind): readonly ClassRole[] {
  return [...state.roles.roles.values()].filter(
    (role) => role.state === 'open' && (role.job.sponsor === kind || role.job.alsoBy === kind),
  );
}

export function myLearners(state: ClassState, kind: StaffKind): readonly MyLearner[] {
  return rolesOf(state, kind).flatMap((role) =>
    [...state.learners.values()].flatMap(({ id, named, pathways }): readonly MyLearner[] => {
      const step = pathways.get(role.id)?.step;
      if (!named || step === undefined || step === 'idea') return [];
      const next = nextFor(step);
      return [{ id, nickname: named.nickname, role, step, ...(next ? { next } : {}) }];
    }),
  );
}

function nextFor(step: Pathway['step']): NextWord | undefined {
  switch (step) {
    case 'interested':
    case 'training':
      return 'attended';
    case 'guided':
      return 'guided';
    case 'realLife':
      return 'real';
    default:
      return undefined;
  }
}

export function wordOf(next: NextWord, role: string): FactDraft {
  switch (next) {
    case 'attended':
      return { type: 'TrainingAttended', role };
    case 'guided':
      return { type: 'GuidedPracticeDone', role, ready: true };
    case 'real':
      return { type: 'RealHelpConfirmed', role, ready: true };
  }
}

// The jobs of a class: the catalogue, what its adults opened, edited and closed, and what students suggested.

import type { Day } from '../../practice/days.ts';
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import { schoolFacts } from '../../practice/facts/school-facts.ts';
import type { Job } from '../../practice/job.ts';
import type { JobCatalogue } from '../../practice/jobs.ts';
import { projectStaff, type StaffMember } from '../class/staff.ts';

export interface ClassRole {
  readonly id: string;
  readonly job: Job;
  /** `closed` by an adult; `off` while the class has no counselor and the role needs one. */
  readonly state: 'open' | 'closed' | 'off';
  /** Made in this class, not taken from the catalogue. */
  readonly own: boolean;
  /** The last day on which the class tries the job. */
  readonly until?: Day;
}

export type SuggestionState = 'waiting' | 'opened' | 'notYet';

export interface Suggestion {
  readonly fact: Fact<'RoleSuggested'>;
  readonly learner: string;
  readonly state: SuggestionState;
  /** What an adult wrote with a "not yet". */
  readonly note?: string;
}

export interface RoleBook {
  /** The jobs the class could begin with. */
  readonly catalogue: JobCatalogue;
  readonly roles: ReadonlyMap<string, ClassRole>;
  /** Oldest first. */
  readonly suggestions: readonly Suggestion[];
}

/** Folds facts in any order. A fact about an unknown role counts once its `RoleOpened` has arrived. */
export function projectRoleBook(
  facts: readonly Fact[],
  jobs: JobCatalogue,
  staff: readonly StaffMember[] = projectStaff(facts),
): RoleBook {
  const hasCounselor = staff.some(({ kind }) => kind === 'counselor');
  const roles = new Map([...jobs].map(([id, job]) => [id, catalogued(id, job)]));
  const suggestions = new Map<string, Suggestion>();
  for (const fact of mergeFacts([], facts)) {
    if (!isOf(schoolFacts, fact)) continue;
    switch (fact.type) {
      case 'RoleOpened': {
        const { role: id, job = roles.get(id)?.job, until } = fact;
        if (!job) break;
        roles.set(id, { id, job, state: 'open', own: !jobs.has(id), ...(until ? { until } : {}) });
        answer(suggestions, id, { state: 'opened' });
        break;
      }
      case 'RoleEdited': {
        const role = roles.get(fact.role);
        if (role) roles.set(role.id, { ...role, job: fact.job });
        break;
      }
      case 'RoleClosed': {
        const role = roles.get(fact.role);
        if (role) roles.set(role.id, { ...role, state: 'closed' });
        break;
      }
      case 'RoleSuggested':
        suggestions.set(fact.role, { fact, learner: fact.learner ?? fact.actor, state: 'waiting' });
        break;
      case 'RoleNotYet':
        answer(suggestions, fact.role, { state: 'notYet', ...(fact.note ? { note: fact.note } : {}) });
        break;
      case 'StaffNamed':
      case 'StaffLeft':
        break;
      default:
        fact satisfies never;
    }
  }
  for (const role of roles.values()) {
    if (role.state === 'open' && role.job.gated && !hasCounselor)
      roles.set(role.id, { ...role, state: 'off' });
  }
  return { catalogue: jobs, roles, suggestions: [...suggestions.values()] };
}

function catalogued(id: string, job: Job): ClassRole {
  return { id, job, state: 'open', own: false };
}

function answer(all: Map<string, Suggestion>, role: string, more: Partial<Suggestion>): void {
  const suggestion = all.get(role);
  if (suggestion) all.set(role, { ...suggestion, ...more });
}

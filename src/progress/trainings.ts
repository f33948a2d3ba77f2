// Trainings with a day: planned by an adult, until they are over or called off.
import type { Fact } from '../practice/fact.ts';
import type { ClassState } from './class-state.ts';
import type { Day } from './days.ts';
import type { ClassRole } from './role-book.ts';

export interface PlannedTraining {
  readonly id: string;
  readonly role: ClassRole;
  readonly when: Day;
  readonly note?: string;
  /** Nicknames of whoever wants to learn the role and has not been trained yet. */
  readonly comers: readonly string[];
}

/** From today on, the nearest first. A training of a role that is gone or closed is none. */
export function projectTrainings(state: ClassState, today: Day): readonly PlannedTraining[] {
  const planned = new Map<string, Fact<'TrainingPlanned'>>();
  for (const fact of state.own) {
    if (fact.type === 'TrainingPlanned') planned.set(fact.training, fact);
    else if (fact.type === 'TrainingCancelled') planned.delete(fact.training);
  }
  return [...planned.values()]
    .flatMap(({ training, role: id, when, note }) => {
      const role = state.roles.roles.get(id);
      if (role?.state !== 'open' || when < today) return [];
      return [{ id: training, role, when, ...(note ? { note } : {}), comers: comersFor(state, id) }];
    })
    .sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

function comersFor(state: ClassState, role: string): readonly string[] {
  return [...state.learners.values()].flatMap(({ named, pathways }) => {
    const step = pathways.get(role)?.step;
    return named && (step === 'interested' || step === 'training') ? [named.nickname] : [];
  });
}

// Trainings that adults planned and did not cancel.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';

export interface PlannedTraining {
  readonly training: string;
  readonly role: string;
  readonly when: Day;
  readonly note?: string;
}

/** Trainings from today on, the next one first. A cancelled one is left out, in whatever order the facts arrive. */
export function plannedTrainings(own: readonly Fact[], today: Day): readonly PlannedTraining[] {
  const cancelled = new Set(
    own.flatMap((fact) => (fact.type === 'TrainingCancelled' ? [fact.training] : [])),
  );
  const planned = new Map<string, PlannedTraining>();
  for (const fact of own) {
    if (fact.type !== 'TrainingPlanned' || cancelled.has(fact.training) || fact.when < today) continue;
    const { training, role, when, note } = fact;
    planned.set(training, { training, role, when, ...(note ? { note } : {}) });
  }
  return [...planned.values()].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : a.training < b.training ? -1 : 1,
  );
}

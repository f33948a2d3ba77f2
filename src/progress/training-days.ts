// Trainings that have a day: from today on, the nearest first, without those that were called off.
import type { Fact } from '../practice/fact.ts';
import type { ClassState } from './class-state.ts';
import type { Day } from './days.ts';

export interface TrainingDay {
  readonly training: string;
  readonly role: string;
  readonly title: string;
  readonly when: Day;
  readonly note?: string;
}

/** In whatever order the facts arrive. */
export function projectTrainingDays({ own, roles }: ClassState, today: Day): readonly TrainingDay[] {
  const off = new Set(own.flatMap((fact) => (fact.type === 'TrainingCancelled' ? [fact.training] : [])));
  const days = new Map<string, TrainingDay>();
  for (const fact of own as readonly Fact[]) {
    if (fact.type !== 'TrainingPlanned' || off.has(fact.training) || fact.when < today) continue;
    const { training, role, when, note } = fact;
    const title = roles.roles.get(role)?.job.title;
    if (title === undefined) continue;
    days.set(training, { training, role, title, when, ...(note ? { note } : {}) });
  }
  return [...days.values()].sort((a, b) =>
    a.when < b.when ? -1 : a.when > b.when ? 1 : a.training < b.training ? -1 : 1,
  );
}

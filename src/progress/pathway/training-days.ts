// Planned trainings with the name of their job, for a list that adults read.

import type { Day } from '../../practice/days.ts';
import type { ClassState } from '../class/class-state.ts';
import { type PlannedTraining, plannedTrainings } from './planned-trainings.ts';

export interface TrainingDay extends PlannedTraining {
  readonly title: string;
}

/** Trainings of jobs the class knows, from today on, the nearest first. */
export function projectTrainingDays({ own, roles }: ClassState, today: Day): readonly TrainingDay[] {
  return plannedTrainings(own, today).flatMap((planned) => {
    const title = roles.roles.get(planned.role)?.job.title;
    return title === undefined ? [] : [{ ...planned, title }];
  });
}

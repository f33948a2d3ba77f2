// Trainings with a date: planned by an adult, until their day is over or they are cancelled.

import type { Day } from '../../practice/days.ts';
import type { ClassState } from '../class/class-state.ts';
import { plannedTrainings } from './planned-trainings.ts';
import type { ClassRole } from './role-book.ts';

interface OpenTraining {
  readonly id: string;
  readonly role: ClassRole;
  readonly when: Day;
  readonly note?: string;
  /** Nicknames of the students who want to learn the role and have not been trained yet. */
  readonly comers: readonly string[];
}

/** From today on, the nearest first. A training of a closed role is left out. */
export function projectTrainings(state: ClassState, today: Day): readonly OpenTraining[] {
  return plannedTrainings(state.own, today).flatMap(({ training: id, role: of, when, note }) => {
    const role = state.roles.roles.get(of);
    if (role?.state !== 'open') return [];
    return [{ id, role, when, ...(note ? { note } : {}), comers: comersFor(state, of) }];
  });
}

function comersFor(state: ClassState, role: string): readonly string[] {
  return [...state.learners.values()].flatMap(({ named, pathways }) => {
    const step = pathways.get(role)?.step;
    return named && (step === 'interested' || step === 'training') ? [named.nickname] : [];
  });
}

// Why a role-play is suggested, in a child's words.

import { datedDay } from '../../device/spoken-day.ts';
import type { Day } from '../../practice/days.ts';
import type { MicroId } from '../../practice/rubric.ts';
import type { NextPractice } from '../../progress/assign/next-practice.ts';
import type { ClassState } from '../../progress/class/class-state.ts';
import { microWords } from '../../strings/en/micro-skills.ts';
import { pathWords } from '../../strings/en/rooms.ts';

export interface Reason {
  readonly micro: MicroId;
  readonly why: keyof typeof pathWords.why;
  /** Of an assignment: the adult's name, and the day by which it should be done, in words. */
  readonly from?: string | undefined;
  readonly due?: string | undefined;
}

export function whyFor({ why, micro, from, due }: Reason): string {
  const line = pathWords.why[why];
  return typeof line === 'string' ? line : line(microWords[micro].name, { from, due });
}

/** The reason of a suggestion, with the adult's name and the day in words. */
export function reasonIn(
  { micro, why, by, due }: NextPractice,
  { names }: Pick<ClassState, 'names'>,
  today: Day,
): Reason {
  return { micro, why, from: by && names.get(by), due: due && datedDay(due, today) };
}

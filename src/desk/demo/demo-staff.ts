// The adults of the demo class. Data.
import type { StaffKind } from '../../practice/job.ts';

export const demoStaff: readonly (readonly [kind: StaffKind, name: string])[] = [
  ['teacher', 'Ms. Okafor'],
  ['counselor', 'Mr. Lindqvist'],
  ['tech', 'Mr. Tran'],
  ['library', 'Ms. Reyes'],
  ['office', 'Dr. Bell'],
  ['facilities', 'Mr. Hughes'],
];

export const demoStaffId = (kind: StaffKind): string => `demo-${kind}`;

/** Who is signed in when the demo opens. */
export const demoTeacher = demoStaffId('teacher');

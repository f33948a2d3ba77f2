// Who sees what at the desk: one answer, by the kind of adult, for every screen and for every row or part of a screen.
import { adultRole } from '../../practice/facts/audience.ts';
import type { StaffKind } from '../../practice/job.ts';

/** adults: every adult of the class. knowing: the teacher and the counselor, who may know a student's practice. */
type Circle = 'adults' | 'knowing';

const circles = {
  // Screens, by their name in the address.
  today: 'adults',
  progress: 'knowing',
  student: 'knowing',
  // What was assigned to whom and with which note, and patterns in a student's practice.
  assign: 'knowing',
  groups: 'knowing',
  facilitate: 'adults',
  launch: 'adults',
  roles: 'adults',
  board: 'adults',
  review: 'adults',
  'grown-ups': 'adults',
  start: 'adults',
  'let-in': 'adults',
  // What was given to each student, in codes and files.
  week: 'knowing',
  data: 'adults',
  mine: 'adults',
  // Things that wait for an adult.
  'waits:approval': 'adults',
  'waits:card': 'adults',
  'waits:training': 'adults',
  'waits:guided': 'adults',
  'waits:real-help': 'adults',
  'waits:check-in': 'adults',
  'waits:suggestion': 'knowing',
  'waits:real-ask': 'knowing',
  'waits:trial': 'knowing',
  'waits:review': 'knowing',
  // Parts of a screen that is open to all.
  'today:due': 'knowing',
  'today:lately': 'knowing',
  'roles:ideas': 'knowing',
  // Students who have no role, asked for nothing or helped nobody, on the board and in its review.
  'board:students': 'knowing',
  // Putting a student's card up on the board, or saying not yet.
  'board:answer': 'knowing',
  'data:files': 'knowing',
  'start:year-end': 'knowing',
  // Making one of two students, and taking one off the list.
  'start:one-or-gone': 'knowing',
} as const satisfies Readonly<Record<string, Circle>>;

/** A screen, a row or a part of a screen. */
export type DeskPart = keyof typeof circles;

export function sees(kind: StaffKind, part: DeskPart): boolean {
  return circles[part] === 'adults' || adultRole(kind) !== 'staff';
}

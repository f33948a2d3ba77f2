// Which kinds of adult see how a student's practice grows: those who may know all of a student's facts (practice/facts/audience.ts).
import type { StaffKind } from '../../../practice/job.ts';

export function seesPractice(kind: StaffKind): boolean {
  return kind === 'teacher' || kind === 'counselor';
}

// Whose desk shows how a student's practice grows: those who may know every fact of theirs (practice/audience).
import type { StaffKind } from '../../../practice/job.ts';

export function seesPractice(kind: StaffKind): boolean {
  return kind === 'teacher' || kind === 'counselor';
}

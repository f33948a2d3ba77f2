// What is said once a role was opened: it is open, or it waits for a counselor.
import { roleWords } from '../../kit/strings/desk-roles.ts';
import type { Job } from '../../practice/job.ts';
import { type StaffMember, staffOfKind } from '../../progress/staff.ts';

export function openedSays({ title, gated }: Job, staff: readonly StaffMember[]): string {
  const isOff = gated && !staffOfKind(staff, 'counselor');
  return isOff ? roleWords.openedOff(title) : roleWords.opened(title);
}

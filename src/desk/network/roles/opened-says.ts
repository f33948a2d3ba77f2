// The sentence after a role was opened: it is open, or it waits until the class has a counselor.

import type { Job } from '../../../practice/job.ts';
import { type StaffMember, staffOfKind } from '../../../progress/class/staff.ts';
import { roleWords } from '../../../strings/en/desk-roles.ts';

export function openedSays({ title, gated }: Job, staff: readonly StaffMember[]): string {
  const isOff = gated && !staffOfKind(staff, 'counselor');
  return isOff ? roleWords.openedOff(title) : roleWords.opened(title);
}

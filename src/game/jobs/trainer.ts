// How an adult is named: by name where the class has an adult of that kind, else by role.

import type { StaffKind } from '../../practice/job.ts';
import { type StaffMember, staffOfKind } from '../../progress/class/staff.ts';
import { staffWords } from '../../strings/en/staff.ts';

/** "Mr. Tran", or "the tech specialist". */
export function nameOfKind(staff: readonly StaffMember[], kind: StaffKind): string {
  return staffOfKind(staff, kind)?.name ?? staffWords[kind].a;
}

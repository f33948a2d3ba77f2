// Who opens, edits and closes roles.
import type { StaffMember } from '../../../progress/class/staff.ts';

/** The class's teacher, whoever trains. */
export function mayLead({ kind }: StaffMember): boolean {
  return kind === 'teacher';
}

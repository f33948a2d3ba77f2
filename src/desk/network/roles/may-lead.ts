// Which adults may open, edit and close roles.
import type { StaffMember } from '../../../progress/class/staff.ts';

/** The class's teacher, even if another adult trains the role. */
export function mayLead({ kind }: StaffMember): boolean {
  return kind === 'teacher';
}

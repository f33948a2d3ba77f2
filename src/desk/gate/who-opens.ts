// Who can open the desk of this device: nobody yet, somebody with a PIN, or whoever knows the teacher's name.
import type { Pins } from '../../practice/pin.ts';
import type { StaffMember } from '../../progress/class/staff.ts';

const teachersAmong = (staff: readonly StaffMember[]): readonly StaffMember[] =>
  staff.filter(({ kind }) => kind === 'teacher');

/** Then the desk is set up: without a teacher there is nobody to ask for, and without a PIN nothing to guard. */
export function isFirstVisit(staff: readonly StaffMember[], pins: Pins | undefined): boolean {
  return teachersAmong(staff).length === 0 && !staff.some(({ id }) => pins?.of[id] !== undefined);
}

/** The names that open the way to new PINs: the teachers', or everyone's where there is no teacher. */
export function namesAskedFor(staff: readonly StaffMember[]): readonly string[] {
  const teachers = teachersAmong(staff);
  return (teachers.length > 0 ? teachers : staff).map(({ name }) => name);
}

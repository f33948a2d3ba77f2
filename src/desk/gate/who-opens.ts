// Who can open the desk of this device: at the first visit anyone, later an adult with a PIN or one who knows the teacher's name.
import type { Pins } from '../../practice/pin.ts';
import type { StaffMember } from '../../progress/class/staff.ts';

const teachersAmong = (staff: readonly StaffMember[]): readonly StaffMember[] =>
  staff.filter(({ kind }) => kind === 'teacher');

/** True when the class has no teacher and no adult has a PIN: then the desk is set up. */
export function isFirstVisit(staff: readonly StaffMember[], pins: Pins | undefined): boolean {
  return teachersAmong(staff).length === 0 && !staff.some(({ id }) => pins?.of[id] !== undefined);
}

/** The names that allow new PINs to be set: the teachers', or all adults' where there is no teacher. */
export function namesAskedFor(staff: readonly StaffMember[]): readonly string[] {
  const teachers = teachersAmong(staff);
  return (teachers.length > 0 ? teachers : staff).map(({ name }) => name);
}

// Who can open the desk of this device: at the first visit anyone, later an adult with a PIN or one who knows the teacher's name.
import type { Pins } from '../../practice/pin.ts';
import { isDemo } from '../../progress/class/demo.ts';
import type { StaffMember } from '../../progress/class/staff.ts';
import { kindWords } from '../../strings/en/desk.ts';

const teachersAmong = (staff: readonly StaffMember[]): readonly StaffMember[] =>
  staff.filter(({ kind }) => kind === 'teacher');

/** True when the class has no teacher and no adult has a PIN: then the desk is set up. */
export function isFirstVisit(staff: readonly StaffMember[], pins: Pins | undefined): boolean {
  return teachersAmong(staff).length === 0 && !staff.some(({ id }) => pins?.of[id] !== undefined);
}

/**
 * The adults whose names allow new PINs to be set: the teachers, or all where there is no teacher. Those of a demo class
 * only where nobody else is here, because their names are the same everywhere.
 */
function askedFor(staff: readonly StaffMember[]): readonly StaffMember[] {
  const real = staff.filter(({ id }) => !isDemo(id));
  const here = real.length > 0 ? real : staff;
  const teachers = teachersAmong(here);
  return teachers.length > 0 ? teachers : here;
}

export function namesAskedFor(staff: readonly StaffMember[]): readonly string[] {
  return askedFor(staff).map(({ name }) => name);
}

/** How the door calls an adult: on a button, and within a sentence. */
interface DoorName {
  readonly is: string;
  readonly the: string;
}

/**
 * What stands on the door for each adult, by id. A name that allows new PINs to be set does not: its adult is called by
 * what they do here, and several of them by their first letters too.
 */
export function doorNames(staff: readonly StaffMember[]): ReadonlyMap<string, DoorName> {
  const asked = askedFor(staff);
  return new Map(
    staff.map((member) => {
      const { id, kind, name } = member;
      if (!asked.includes(member)) return [id, { is: name, the: name }];
      const { is, the } = kindWords[kind];
      const like = asked.filter((each) => each.kind === kind);
      if (like.length === 1) return [id, { is, the }];
      const letter = firstLetter(name);
      const same = like.filter((each) => firstLetter(each.name) === letter);
      const told = same.length === 1 ? `${letter}.` : `${letter}. ${same.indexOf(member) + 1}`;
      return [id, { is: `${is} ${told}`, the: `${the} ${told}` }];
    }),
  );
}

/** Of the last word: the one after "Ms." */
function firstLetter(name: string): string {
  return Array.from(name.trim().split(/\s+/).at(-1) ?? '')[0] ?? '';
}

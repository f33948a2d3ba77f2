// The name of the class's teacher, if the class has one.

import type { ClassState } from '../../../progress/class/class-state.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import { staffWords } from '../../../strings/en/staff.ts';

export function teacherOf({ staff }: ClassState): string {
  return staffOfKind(staff, 'teacher')?.name ?? staffWords.teacher.a;
}

// What the class's teacher is called, as far as anybody said.

import type { ClassState } from '../../../progress/class/class-state.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import { staffWords } from '../../../strings/en/staff.ts';

export function teacherOf({ staff }: ClassState): string {
  return staffOfKind(staff, 'teacher')?.name ?? staffWords.teacher.a;
}

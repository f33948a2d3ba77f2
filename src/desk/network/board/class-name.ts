// What the class and its teacher are called, as far as anybody said.

import type { ClassState } from '../../../progress/class/class-state.ts';
import { staffOfKind } from '../../../progress/class/staff.ts';
import { staffWords } from '../../../strings/en/staff.ts';

export function classNameOf({ own }: ClassState): string | undefined {
  const opened = own.findLast((fact) => fact.type === 'ClassOpened');
  return opened?.type === 'ClassOpened' && opened.name.trim() !== '' ? opened.name : undefined;
}

export function teacherOf({ staff }: ClassState): string {
  return staffOfKind(staff, 'teacher')?.name ?? staffWords.teacher.a;
}

// The kinds of grown-ups in the order of forms and lists.
import type { StaffKind } from '../../../practice/job.ts';

export const kindOrder: readonly StaffKind[] = [
  'teacher',
  'counselor',
  'tech',
  'library',
  'office',
  'facilities',
];

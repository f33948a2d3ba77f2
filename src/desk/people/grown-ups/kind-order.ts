// The kinds of grown-ups in the order in which they are asked for.
import type { StaffKind } from '../../../practice/job.ts';

export const kindOrder: readonly StaffKind[] = [
  'teacher',
  'counselor',
  'tech',
  'library',
  'office',
  'facilities',
];

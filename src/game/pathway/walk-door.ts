// What stands before the walk of a pathway: how this student begins it, or why they cannot now.
import type { Band } from '../../practice/terms.ts';
import type { JobAccess } from '../../progress/pathway/job-board.ts';
import type { Pathway } from '../../progress/pathway/pathways.ts';
import { jobPageWords } from '../../strings/en/jobs.ts';

/** `left`: the student was on this pathway before and can take it up again. `later` also stands for a closed job. */
export type WalkDoor =
  | { readonly kind: 'learn' | 'left' | 'guest' | 'rests' }
  | { readonly kind: 'later'; readonly text: string };

/** `began` is true where this student has facts of the pathway; `band` is the job's. A student on the way needs no door. */
export function walkDoor(access: JobAccess, began: boolean, band: Band): WalkDoor | undefined {
  switch (access) {
    case 'learn':
      return { kind: began ? 'left' : 'learn' };
    case 'guest':
    case 'rests':
      return { kind: access };
    case 'later':
      return { kind: 'later', text: jobPageWords.later(jobPageWords.bands[band]) };
    case 'closed':
      return { kind: 'later', text: jobPageWords.closed };
    case 'onTheWay':
      return undefined;
  }
}

/** True while a student can leave the pathway: after choosing it and before the badge. */
export function canLeaveWalk(step: Pathway['step']): boolean {
  return step !== 'idea' && step !== 'badged';
}

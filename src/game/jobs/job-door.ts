// Where the door of a job leads this student, and when their pathway opens after they chose to learn the job.
import type { JobAccess } from '../../progress/pathway/job-board.ts';
import type { Pathway } from '../../progress/pathway/pathways.ts';
import type { Route } from '../route.ts';

/** `choose` records the choice first. `undefined`: the door has nothing to press. */
export function jobDoorLeads(access: JobAccess, role: string): Route | 'choose' | undefined {
  switch (access) {
    case 'learn':
      return 'choose';
    case 'onTheWay':
    case 'rests':
      return { at: 'pathway', role };
    case 'guest':
      return { at: 'maker' };
    case 'later':
    case 'closed':
      return undefined;
  }
}

/** Milliseconds after which the pathway opens even if the notebook has not recorded the choice yet. */
const longestWait = 1500;

/** Milliseconds until the pathway opens; `undefined` while the student has not chosen the job on this screen. */
export function waitForPathway(pressed: boolean, step: Pathway['step'] | undefined): number | undefined {
  if (!pressed) return undefined;
  return step === undefined || step === 'idea' ? longestWait : 0;
}

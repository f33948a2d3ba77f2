// A learner's way to a job: chosen, trained, practiced, and seen for real.
import * as v from 'valibot';
import { idSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const wayFacts = {
  PathwayChosen: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'chosen',
  }),
  /** The playable session was opened: a start while no adult is free to hold the real one. */
  TrainingBegun: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'begun',
  }),
  TrainingAttended: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'attended',
  }),
  GuidedPracticeDone: kind(v.object({ role: idSchema, ready: v.boolean() }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'guided',
  }),
  RealHelpConfirmed: kind(v.object({ role: idSchema, ready: v.boolean() }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'helped',
  }),
  PathwayLeft: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'left',
  }),
  /** A counselor's yes to a role that needs one. */
  CounselorApproved: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'approved',
  }),
  /** The weekly talk that goes with such a role. */
  CheckInHeld: kind(v.object({ role: idSchema }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'checkIn',
  }),
} as const;

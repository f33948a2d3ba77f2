// Days of the school: planned trainings, and until when practice is kept.
import * as v from 'valibot';
import { daySchema, idSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const calendarFacts = {
  /** How long practice is kept: after that day the desk asks to erase it. */
  RetentionSet: kind(v.object({ until: daySchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'never',
    travels: 'whole',
    kept: 'class',
  }),
  /** An upskilling session or a mentor's meeting, with its day. */
  TrainingPlanned: kind(
    v.object({ training: idSchema, role: idSchema, when: daySchema, note: v.optional(wordsSchema) }),
    {
      audience: 'class',
      author: 'adult',
      scope: 'school',
      handedOut: 'never',
      travels: 'whole',
      kept: 'class',
    },
  ),
  TrainingCancelled: kind(v.object({ training: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'never',
    travels: 'whole',
    kept: 'class',
  }),
} as const;

// A card on the expert board: asked for, approved, on a break, back, and down. An approved card shows what its request says, so both are read together.
import * as v from 'valibot';
import { idSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const cardFacts = {
  /**
   * Best times, and how they like to be asked and thanked, are in the student's own words, which everyone in the
   * class reads.
   */
  CardRequested: kind(
    v.object({
      role: idSchema,
      times: v.optional(v.pipe(v.string(), v.maxLength(60))),
      asked: v.optional(v.pipe(v.string(), v.maxLength(80))),
    }),
    {
      audience: 'class',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'cardAsked',
    },
  ),
  CardApproved: kind(v.object({ role: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'cardApproved',
  }),
  CardNotYet: kind(v.object({ role: idSchema, note: v.optional(wordsSchema) }), {
    audience: 'sponsored',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'cardNotYet',
  }),
  CardOnBreak: kind(v.object({ role: idSchema }), {
    audience: 'class',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'cardOnBreak',
  }),
  CardBack: kind(v.object({ role: idSchema }), {
    audience: 'class',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'cardBack',
  }),
  CardSteppedDown: kind(v.object({ role: idSchema }), {
    audience: 'class',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'cardDown',
  }),
} as const;

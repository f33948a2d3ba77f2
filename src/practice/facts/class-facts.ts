// What is a class's own: that it was opened, its groups, and the monthly review of its board.
import * as v from 'valibot';
import { boardChangeSchema } from '../board-change.ts';
import { bands } from '../terms.ts';
import { idSchema, nameSchema, wordsSchema } from './fact-parts.ts';
import { kindOfClass, unnamed } from './record.ts';

/** Said where one class is open, or before there were classes, it may name none. */
const whole = { classIn: (said: { readonly class?: string | undefined }) => said.class ?? unnamed };

export const classFacts = {
  ClassOpened: kindOfClass(
    v.object({ class: idSchema, name: nameSchema, band: v.picklist(bands) }),
    { audience: 'class', author: 'adult', handedOut: 'everybody', travels: 'whole', kept: 'class' },
    whole,
  ),
  /** Year end: its students are in no class until they are placed again. */
  ClassClosed: kindOfClass(
    v.object({ class: idSchema }),
    { audience: 'class', author: 'adult', handedOut: 'never', travels: 'whole', kept: 'class' },
    whole,
  ),
  /** A small group that works together; a newer one of the same id takes its place. */
  GroupMade: kindOfClass(
    v.object({
      group: idSchema,
      class: v.optional(idSchema),
      name: nameSchema,
      learners: v.pipe(v.array(idSchema), v.maxLength(60)),
    }),
    { audience: 'staff', author: 'adult', handedOut: 'never', travels: 'narrowed', kept: 'class' },
    { ...whole, ofClass: (said, id) => ({ ...said, class: id }) },
  ),
  GroupEnded: kindOfClass(
    v.object({ group: idSchema }),
    { audience: 'staff', author: 'adult', handedOut: 'never', travels: 'whole', kept: 'class' },
    { classIn: () => undefined },
  ),
  /** Of one class where a device holds several; of everyone here without. The class hears it from its adults: it speaks of several students. */
  BoardReviewed: kindOfClass(
    v.object({
      class: v.optional(idSchema),
      month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
      // Sentences in older ones, with nicknames in them: progress/door/past-reviews.ts reads both.
      changes: v.pipe(v.array(v.union([wordsSchema, boardChangeSchema])), v.maxLength(200)),
      goal: v.optional(wordsSchema),
    }),
    { audience: 'staff', author: 'adult', handedOut: 'never', travels: 'narrowed', kept: 'class' },
    { ...whole, ofClass: (said, id) => ({ ...said, class: id }) },
  ),
} as const;

// What is a class's own: that it was opened, its groups, and the monthly review of its board.
import * as v from 'valibot';
import { boardChangeSchema } from '../board-change.ts';
import { bands } from '../terms.ts';
import { idSchema, nameSchema, wordsSchema } from './fact-parts.ts';
import { kindOfClass, unnamed } from './record.ts';

/** The class may be left out: on a device with one class, and in facts from before there were classes. */
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
    { audience: 'knowing', author: 'adult', handedOut: 'never', travels: 'narrowed', kept: 'class' },
    { ...whole, ofClass: (said, id) => ({ ...said, class: id }) },
  ),
  GroupEnded: kindOfClass(
    v.object({ group: idSchema }),
    { audience: 'knowing', author: 'adult', handedOut: 'never', travels: 'whole', kept: 'class' },
    { classIn: () => undefined },
  ),
  /**
   * Names its class where a device holds several; without one it is about everyone here. It names several students,
   * so only adults receive it, and the class hears of it from them.
   */
  BoardReviewed: kindOfClass(
    v.object({
      class: v.optional(idSchema),
      month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
      // Older reviews hold sentences with nicknames here; progress/door/past-reviews.ts reads both forms.
      changes: v.pipe(v.array(v.union([wordsSchema, boardChangeSchema])), v.maxLength(200)),
      goal: v.optional(wordsSchema),
    }),
    { audience: 'staff', author: 'adult', handedOut: 'never', travels: 'narrowed', kept: 'class' },
    { ...whole, ofClass: (said, id) => ({ ...said, class: id }) },
  ),
} as const;

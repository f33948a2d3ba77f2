// One change to the board that a monthly review recorded. It names the student by id, so that screens show today's nickname.
import * as v from 'valibot';

const title = v.pipe(v.string(), v.maxLength(400));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'));

export const cardChanges = ['fresh', 'resting', 'back', 'down'] as const;
export type CardChange = (typeof cardChanges)[number];

/** Titles of jobs stand as they were that day. */
export const boardChangeSchema = v.variant('kind', [
  v.object({
    kind: v.picklist(cardChanges),
    /** Whose card. Absent where the student is not known any more, or where the reader may not know them. */
    learner: v.optional(id),
    title,
  }),
  v.object({ kind: v.picklist(['opened', 'closed']), title }),
  v.object({ kind: v.literal('training'), title, when: day }),
  /** An idea the class wants to try. */
  v.object({ kind: v.literal('idea'), title }),
]);

export type BoardChange = Readonly<v.InferOutput<typeof boardChangeSchema>>;

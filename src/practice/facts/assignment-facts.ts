// What adults give to practice, and take back.
import * as v from 'valibot';
import { microIds } from '../rubric.ts';
import { daySchema, idSchema, wordsSchema } from './fact-parts.ts';
import { kindOfClass, unnamed } from './record.ts';

export const assignmentFacts = {
  Assigned: kindOfClass(
    v.object({
      assignment: idSchema,
      what: v.variant('kind', [
        v.object({ kind: v.literal('story'), story: idSchema }),
        v.object({ kind: v.literal('micro'), micro: v.picklist(microIds) }),
      ]),
      to: v.variant('kind', [
        v.object({ kind: v.literal('class'), class: v.optional(idSchema) }),
        v.object({ kind: v.literal('group'), learners: v.array(idSchema) }),
        v.object({ kind: v.literal('student'), learner: idSchema }),
      ]),
      due: v.optional(daySchema),
      note: v.optional(wordsSchema),
    }),
    { audience: 'own', author: 'adult', handedOut: 'everybody', travels: 'narrowed', kept: 'given' },
    {
      classIn: ({ to }) => (to.kind === 'class' ? (to.class ?? unnamed) : undefined),
      ofClass: (said, id) => ({ ...said, to: { kind: 'class' as const, class: id } }),
    },
  ),
  /**
   * Names only the assignment. Everyone may know it, so that each student it was given to learns that it was taken
   * back.
   */
  AssignmentWithdrawn: kindOfClass(
    v.object({ assignment: idSchema }),
    { audience: 'class', author: 'adult', handedOut: 'everybody', travels: 'whole', kept: 'given' },
    { classIn: () => undefined },
  ),
} as const;

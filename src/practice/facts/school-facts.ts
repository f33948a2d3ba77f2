// Facts of the whole school: its adults, the jobs on its board, and the ideas for them.
import * as v from 'valibot';
import { jobSchema, staffKinds, suggestionSchema } from '../job.ts';
import { daySchema, idSchema, nameSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const schoolFacts = {
  /** An adult of the class, by their kind of work. They choose how they are called. */
  StaffNamed: kind(v.object({ staff: idSchema, kind: v.picklist(staffKinds), name: nameSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'class',
  }),
  StaffLeft: kind(v.object({ staff: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'class',
  }),
  /** Without `job` it is the catalogue's job, unchanged. `until` is set when a class tries the job for a while. */
  RoleOpened: kind(v.object({ role: idSchema, job: v.optional(jobSchema), until: v.optional(daySchema) }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'class',
  }),
  RoleEdited: kind(v.object({ role: idSchema, job: jobSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'class',
  }),
  RoleClosed: kind(v.object({ role: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'school',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'class',
  }),
  /** A student's idea for a job. */
  RoleSuggested: kind(v.object({ role: idSchema, ...suggestionSchema.entries }), {
    audience: 'own',
    author: 'student',
    scope: 'both',
    handedOut: 'never',
    travels: 'whole',
    kept: 'idea',
  }),
  /** An adult answered "not yet" to a suggestion. A yes is a `RoleOpened` of the same role. */
  RoleNotYet: kind(v.object({ role: idSchema, note: v.optional(wordsSchema) }), {
    audience: 'own',
    author: 'adult',
    scope: 'both',
    handedOut: 'never',
    travels: 'whole',
    kept: 'ideaNotYet',
  }),
} as const;

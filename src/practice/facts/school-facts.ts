// What is the school's: its adults, the jobs on its board, and the ideas for them.
import * as v from 'valibot';
import { jobSchema, staffKinds, suggestionSchema } from '../job.ts';
import { daySchema, idSchema, nameSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const schoolFacts = {
  /** Adults of the class, by what they do here; how they are called is up to them. */
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
  /** Without a job it is one of the catalogue, as it stands there. `until` is set when it is tried for a while. */
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
  /** "Not yet" to a suggestion; a yes is its `RoleOpened`. */
  RoleNotYet: kind(v.object({ role: idSchema, note: v.optional(wordsSchema) }), {
    audience: 'own',
    author: 'adult',
    scope: 'both',
    handedOut: 'never',
    travels: 'whole',
    kept: 'ideaNotYet',
  }),
} as const;

// Help for real: asks that were planned, what an adult saw of them, and that help was looked for.
import * as v from 'valibot';
import { microIds } from '../rubric.ts';
import { idSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const realFacts = {
  /** An Ask Card: whom, for which job. Never what it says. */
  RealTryPlanned: kind(
    v.object({ real: idSchema, role: v.optional(idSchema), helper: v.optional(idSchema) }),
    {
      audience: 'own',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'narrowed',
      kept: 'ask',
    },
  ),
  RealTryConfirmed: kind(v.object({ real: idSchema, micro: v.picklist(microIds), ready: v.boolean() }), {
    audience: 'own',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'real',
  }),
  /** Help was looked for: the job, or none when no job fitted. Signed by nobody: see progress/door/nobodys.ts. */
  HelpLookedFor: kind(v.object({ role: v.optional(idSchema), found: v.boolean() }), {
    audience: 'staff',
    author: 'student',
    scope: 'nobody',
    handedOut: 'never',
    travels: 'narrowed',
    kept: 'looked',
  }),
} as const;

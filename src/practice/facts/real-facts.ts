// Help for real: asks that were planned, what an adult saw of them, and that help was looked for.
import * as v from 'valibot';
import { microIds } from '../rubric.ts';
import { idSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const realFacts = {
  /**
   * A student planned to ask for real, with an Ask Card: which helper and which job. What the card says is never
   * kept.
   */
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
  /**
   * A student looked for help: the job they found, or none when no job fitted. The fact names no student: see
   * progress/door/nobodys.ts.
   */
  HelpLookedFor: kind(v.object({ role: v.optional(idSchema), found: v.boolean() }), {
    audience: 'staff',
    author: 'student',
    scope: 'nobody',
    handedOut: 'never',
    travels: 'narrowed',
    kept: 'looked',
  }),
} as const;

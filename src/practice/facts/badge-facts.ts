// Badges: what was earned, for what, and who confirmed it.
import * as v from 'valibot';
import { confirmations, mostConfirmed } from '../job.ts';
import { daySchema, idSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const badgeFacts = {
  /** Says by itself what it is for: no later rule or renamed job changes it. It is the machine's word, on whichever device sees it first, and counts only with what it stands on. */
  BadgeEarned: kind(
    v.object({
      badge: idSchema,
      title: wordsSchema,
      shown: v.pipe(v.array(wordsSchema), v.maxLength(12)),
      confirmed: v.pipe(
        // Names are looked up where a badge is shown; `by` is the name in badges from before `actor` was.
        v.array(
          v.object({
            what: v.picklist(confirmations),
            by: wordsSchema,
            on: daySchema,
            actor: v.optional(idSchema),
          }),
        ),
        v.maxLength(mostConfirmed),
      ),
    }),
    {
      audience: 'sponsored',
      author: 'adult',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'badge',
    },
  ),
} as const;

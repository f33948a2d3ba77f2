// Badges: what was earned, for what, and who confirmed it.
import * as v from 'valibot';
import { confirmations, mostConfirmed } from '../job.ts';
import { daySchema, idSchema, wordsSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const badgeFacts = {
  /**
   * Holds its own title and reasons, so that no later rule or renamed job changes it. The first device that has all
   * the facts it follows from records it by itself, and it counts only together with those facts.
   */
  BadgeEarned: kind(
    v.object({
      badge: idSchema,
      title: wordsSchema,
      shown: v.pipe(v.array(wordsSchema), v.maxLength(12)),
      confirmed: v.pipe(
        // Names are looked up where a badge is shown; `by` holds the name in badges older than `actor`.
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

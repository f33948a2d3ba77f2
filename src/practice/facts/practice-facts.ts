// Practice in role-plays: what was opened, chosen, said and ended.
import * as v from 'valibot';
import {
  componentIds,
  endingKinds,
  openings,
  partings,
  sayForms,
  sayKinds,
  sayLevels,
  seats,
  slips,
  vias,
} from '../terms.ts';
import { evidenceSchema, idSchema, sceneParts } from './fact-parts.ts';
import { kind } from './record.ts';

export const practiceFacts = {
  SittingOpened: kind(
    v.object({
      sitting: idSchema,
      ...sceneParts,
      version: idSchema,
      seat: v.picklist(seats),
      why: v.picklist(openings),
      /** How the student and the story's partner had left each other, where the story remembers it. */
      met: v.optional(v.picklist(partings)),
    }),
    {
      audience: 'own',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'opened',
    },
  ),
  MoveMade: kind(
    v.object({
      sitting: idSchema,
      ...sceneParts,
      /** The decision's place in the sitting, from 0. */
      step: v.pipe(v.number(), v.integer(), v.minValue(0)),
      choice: idSchema,
      evidence: evidenceSchema,
      slip: v.optional(v.picklist(slips)),
      via: v.optional(v.picklist(vias)),
      /** Set when the student went back to this decision: a repair. */
      rewound: v.optional(v.literal(true)),
    }),
    {
      audience: 'own',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'move',
    },
  ),
  WordsSaid: kind(
    v.object({
      sitting: idSchema,
      ...sceneParts,
      prompt: idSchema,
      say: v.picklist(sayKinds),
      form: v.picklist(sayForms),
      level: v.picklist(sayLevels),
      /** Parts found by the check or confirmed by the student. Never the text. */
      components: v.array(v.picklist(componentIds)),
      evidence: evidenceSchema,
      rewound: v.optional(v.literal(true)),
    }),
    {
      audience: 'own',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'words',
    },
  ),
  SittingClosed: kind(
    v.object({
      sitting: idSchema,
      story: idSchema,
      ending: v.object({ kind: v.picklist(endingKinds), slug: idSchema }),
    }),
    {
      audience: 'own',
      author: 'student',
      scope: 'learner',
      handedOut: 'never',
      travels: 'whole',
      kept: 'closed',
    },
  ),
  /** The student left a sensitive role-play on purpose: nothing it showed counts. */
  SittingSkipped: kind(v.object({ sitting: idSchema, story: idSchema }), {
    audience: 'own',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'skipped',
  }),
} as const;

// Parts that the bodies of several kinds of fact are made of.
import * as v from 'valibot';
import { settings } from '../places.ts';
import { microIds, qualities } from '../rubric.ts';
import { difficulties } from '../terms.ts';

export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
export const wordsSchema = v.pipe(v.string(), v.maxLength(400));
/** Like `wordsSchema`, and never empty. */
export const nameSchema = v.pipe(wordsSchema, v.minLength(1));
export const nicknameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(24));
export const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD'));
/** The micro-skills that a move or own words showed, each with its quality. */
export const evidenceSchema = v.array(
  v.object({ micro: v.picklist(microIds), quality: v.picklist(qualities) }),
);
/** Where practice happened, as authored that day, so that no fold reopens a story. */
export const sceneParts = {
  story: idSchema,
  setting: v.picklist(settings),
  difficulty: v.picklist(difficulties),
};

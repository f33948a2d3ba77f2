// Where a sitting is, as plain data: enough to come back to the same line with the same shuffle, and no more.
import * as v from 'valibot';
import { evidenceSchema } from './facts/fact-parts.ts';
import { openings, partings, sayLevels } from './terms.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const bookmarkSchema = v.object({
  sitting: id,
  learner: id,
  story: id,
  /** The book's version; a saved sitting of another version starts over. */
  version: id,
  /** Orders the choices. */
  seed: count,
  why: v.picklist(openings),
  /** How the partner was left before this sitting, where the story remembers it. */
  met: v.optional(v.picklist(partings)),
  moves: v.array(
    v.object({
      choice: id,
      level: v.optional(v.picklist(sayLevels)),
      /** What the student's own words showed. */
      shown: v.optional(evidenceSchema),
    }),
  ),
  /** The most decisions ever made in this sitting. A decision made again below this number is a repair. */
  furthest: count,
  /** Steps whose present move was made after going back. */
  repaired: v.array(count),
  doing: v.picklist(['briefing', 'reading', 'choosing', 'saying', 'debrief']),
  /** The beat of the present page. */
  beat: count,
  /** The choice for which the student is putting own words together. */
  saying: v.optional(id),
});
export type Bookmark = Readonly<v.InferOutput<typeof bookmarkSchema>>;

/** Reads what was kept; `undefined` for anything that is not a bookmark. */
export function parseBookmark(data: unknown): Bookmark | undefined {
  const result = v.safeParse(bookmarkSchema, data);
  return result.success ? result.output : undefined;
}

// A paper figure: which Open Peeps head it has and how it is coloured. Enough to draw the same figure anywhere.
import * as v from 'valibot';

/**
 * Heads of Open Peeps a person may wear; the names are DiceBear's. A class link knows heads, glasses and beards by their
 * place in these lists: a new one goes to the end.
 */
export const heads = [
  'afro',
  'bangs',
  'bangs2',
  'bantuKnots',
  'bun',
  'bun2',
  'buns',
  'cornrows',
  'cornrows2',
  'dreads1',
  'dreads2',
  'flatTop',
  'flatTopLong',
  'grayBun',
  'grayMedium',
  'grayShort',
  'hatBeanie',
  'hatHip',
  'hijab',
  'long',
  'longBangs',
  'longCurly',
  'medium1',
  'medium2',
  'medium3',
  'mediumBangs',
  'mediumBangs2',
  'mediumBangs3',
  'mediumStraight',
  'mohawk',
  'mohawk2',
  'noHair1',
  'noHair2',
  'noHair3',
  'pomp',
  'shaved1',
  'shaved2',
  'shaved3',
  'short1',
  'short2',
  'short3',
  'short4',
  'short5',
  'turban',
  'twists',
  'twists2',
] as const;
export type Head = (typeof heads)[number];

export const glassesKinds = ['glasses', 'glasses2', 'glasses3', 'glasses4', 'glasses5'] as const;
export const beards = ['chin', 'full', 'goatee1', 'moustache1'] as const;

const colour = v.pipe(v.string(), v.regex(/^[0-9a-f]{6}$/, 'a colour is six hex digits'));

/** Colours are six lower-case hex digits without a hash. `hair` also colours a hat, hijab or turban band. */
export const figureSchema = v.object({
  head: v.picklist(heads),
  skin: colour,
  hair: colour,
  clothes: colour,
  glasses: v.optional(v.picklist(glassesKinds)),
  beard: v.optional(v.picklist(beards)),
});
export type FigureShape = v.InferOutput<typeof figureSchema>;

/** Stands in for someone who has not made a figure yet. */
export const guestFigure: FigureShape = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' };

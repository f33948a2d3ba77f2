// What a student may choose in the figure maker, with a plain name for each, and how a random figure is made.
import type { FigureShape, Head } from '../../practice/figure.ts';
import { figureNames } from '../../strings/en/figure-names.ts';

export interface Offer<Value> {
  readonly value: Value;
  /** The name a screen reader says. */
  readonly name: string;
}

interface HeadGroup {
  readonly name: string;
  readonly heads: readonly Offer<Head>[];
}

const group = (
  id: keyof typeof figureNames.groups,
  heads: readonly (keyof typeof figureNames.heads)[],
): HeadGroup => ({
  name: figureNames.groups[id],
  heads: offers(figureNames.heads, heads),
});

function offers<Value extends string>(
  names: Readonly<Record<Value, string>>,
  values: readonly Value[],
): readonly Offer<Value>[] {
  return values.map((value) => ({ value, name: names[value] }));
}

export const offeredHeads: readonly HeadGroup[] = [
  group('curls', ['afro', 'longCurly', 'dreads2', 'mediumBangs2']),
  group('braids', ['dreads1', 'cornrows', 'cornrows2', 'twists', 'twists2', 'bantuKnots']),
  group('covered', ['hijab', 'turban', 'hatBeanie', 'hatHip']),
  group('buns', ['bun', 'bun2', 'buns', 'grayBun']),
  group('long', [
    'long',
    'longBangs',
    'mediumStraight',
    'medium3',
    'medium2',
    'mediumBangs',
    'mediumBangs3',
    'bangs',
    'bangs2',
    'grayMedium',
    'medium1',
  ]),
  group('short', [
    'short1',
    'short2',
    'short3',
    'short4',
    'short5',
    'grayShort',
    'pomp',
    'flatTop',
    'flatTopLong',
    'shaved1',
    'shaved2',
    'shaved3',
    'mohawk',
    'mohawk2',
    'noHair1',
    'noHair2',
  ]),
];

export const offeredSkins = offers(figureNames.skins, ['ffdbb4', 'edb98a', 'd08b5b', 'ae5d29', '7b563f']);

export const offeredHairs = offers(figureNames.hairs, [
  '2b2a33',
  '6b4329',
  'a86a3d',
  'c8452b',
  'e2b04a',
  'f0d9a8',
  '8fa7df',
  '5aa9a0',
  'b48ad6',
  'ef6f6c',
  'ffe28a',
  'fffdf7',
]);

export const offeredClothes = offers(figureNames.clothes, [
  'ef6f6c',
  'f2a65a',
  'ffcf77',
  '78c98a',
  '5aa9a0',
  '9ddadb',
  '8fa7df',
  'b48ad6',
  'e279c7',
  'e8e4da',
]);

export const offeredGlasses: readonly Offer<FigureShape['glasses']>[] = [
  { value: undefined, name: figureNames.glasses.none },
  ...offers(figureNames.glasses, ['glasses', 'glasses2', 'glasses3', 'glasses5']),
];

/** What the second colour paints on a head: the hair, what is worn over it, or nothing, for heads that are always black. */
export function secondColour(head: Head): 'hair' | 'scarf' | 'none' {
  if (wraps.has(head)) return 'scarf';
  return tinted.has(head) ? 'hair' : 'none';
}

const wraps: ReadonlySet<Head> = new Set(['hijab', 'turban', 'hatBeanie', 'bun', 'bun2']);
const tinted: ReadonlySet<Head> = new Set<Head>([
  'bangs',
  'cornrows',
  'grayBun',
  'grayMedium',
  'grayShort',
  'mediumBangs2',
  'mohawk',
  'mohawk2',
  'noHair3',
  'short4',
]);

/** A random figure of what is on offer. `random` gives a number from 0 up to 1. */
export function randomFigure(random: () => number): FigureShape {
  const pick = <Value>(offers: readonly Offer<Value>[]): Value => {
    const offer = offers[Math.floor(random() * offers.length)] ?? offers[0];
    if (!offer) throw new Error('Nothing is on offer.');
    return offer.value;
  };
  const glasses = random() < 0.3 ? pick(offeredGlasses) : undefined;
  return {
    head: pick(offeredHeads.flatMap(({ heads }) => heads)),
    skin: pick(offeredSkins),
    hair: pick(offeredHairs),
    clothes: pick(offeredClothes),
    ...(glasses ? { glasses } : {}),
  };
}

// What a student may choose in the figure maker, with a plain name for each, and a figure put together by chance.
import type { FigureShape, Head } from '../../practice/figure.ts';

export interface Offer<Value> {
  readonly value: Value;
  /** As a screen reader says it. */
  readonly name: string;
}

interface HeadGroup {
  readonly name: string;
  readonly heads: readonly Offer<Head>[];
}

const group = (name: string, heads: readonly (readonly [Head, string])[]): HeadGroup => ({
  name,
  heads: heads.map(([value, label]) => ({ value, name: label })),
});

export const offeredHeads: readonly HeadGroup[] = [
  group('Coils and curls', [
    ['afro', 'Afro'],
    ['longCurly', 'Long curls'],
    ['dreads2', 'Loose curls'],
    ['mediumBangs2', 'Curls in a low ponytail'],
  ]),
  group('Locs, braids and twists', [
    ['dreads1', 'Locs'],
    ['cornrows', 'Cornrows with a ponytail'],
    ['cornrows2', 'Cornrows with a long braid'],
    ['twists', 'Short twists'],
    ['twists2', 'Twists on top'],
    ['bantuKnots', 'Bantu knots'],
  ]),
  group('Head scarf, turban or hat', [
    ['hijab', 'Hijab'],
    ['turban', 'Turban'],
    ['hatBeanie', 'Beanie'],
    ['hatHip', 'Wide hat'],
  ]),
  group('Buns', [
    ['bun', 'Top bun with a scarf'],
    ['bun2', 'High puff'],
    ['buns', 'Many little buns'],
    ['grayBun', 'Round bun'],
  ]),
  group('Long and medium', [
    ['long', 'Long, parted'],
    ['longBangs', 'Long with bangs'],
    ['mediumStraight', 'Long and straight'],
    ['medium3', 'To the shoulders'],
    ['medium2', 'Shoulder-length, flipped'],
    ['mediumBangs', 'Bob with side bangs'],
    ['mediumBangs3', 'Shoulder-length with bangs'],
    ['bangs', 'Light hair with bangs'],
    ['bangs2', 'Straight bob with bangs'],
    ['grayMedium', 'Soft and swept back'],
    ['medium1', 'Short bob'],
  ]),
  group('Short', [
    ['short1', 'Very short'],
    ['short2', 'Short and neat'],
    ['short3', 'Short, over the ears'],
    ['short4', 'Short and swept up'],
    ['short5', 'Short and messy'],
    ['grayShort', 'Short, combed to the side'],
    ['pomp', 'Swept-up front'],
    ['flatTop', 'Flat top'],
    ['flatTopLong', 'High flat top'],
    ['shaved1', 'Short sides, wave on top'],
    ['shaved2', 'Short sides'],
    ['shaved3', 'Short sides, spiky'],
    ['mohawk', 'Mohawk'],
    ['mohawk2', 'Spiky mohawk'],
    ['noHair1', 'No hair'],
    ['noHair2', 'A few hairs'],
  ]),
];

export const offeredSkins: readonly Offer<string>[] = [
  { value: 'ffdbb4', name: 'Light peach' },
  { value: 'edb98a', name: 'Warm beige' },
  { value: 'd08b5b', name: 'Golden brown' },
  { value: 'ae5d29', name: 'Warm brown' },
  { value: '7b563f', name: 'Deep brown' },
];

export const offeredHairs: readonly Offer<string>[] = [
  { value: '2b2a33', name: 'Black' },
  { value: '6b4329', name: 'Dark brown' },
  { value: 'a86a3d', name: 'Brown' },
  { value: 'c8452b', name: 'Red' },
  { value: 'e2b04a', name: 'Gold' },
  { value: 'f0d9a8', name: 'Light blond' },
  { value: '8fa7df', name: 'Blue' },
  { value: '5aa9a0', name: 'Teal' },
  { value: 'b48ad6', name: 'Purple' },
  { value: 'ef6f6c', name: 'Coral' },
  { value: 'ffe28a', name: 'Yellow' },
  { value: 'fffdf7', name: 'White' },
];

export const offeredClothes: readonly Offer<string>[] = [
  { value: 'ef6f6c', name: 'Coral' },
  { value: 'f2a65a', name: 'Orange' },
  { value: 'ffcf77', name: 'Yellow' },
  { value: '78c98a', name: 'Green' },
  { value: '5aa9a0', name: 'Teal' },
  { value: '9ddadb', name: 'Light blue' },
  { value: '8fa7df', name: 'Blue' },
  { value: 'b48ad6', name: 'Purple' },
  { value: 'e279c7', name: 'Pink' },
  { value: 'e8e4da', name: 'Cream' },
];

export const offeredGlasses: readonly Offer<FigureShape['glasses']>[] = [
  { value: undefined, name: 'No glasses' },
  { value: 'glasses', name: 'Big round glasses' },
  { value: 'glasses2', name: 'Round glasses' },
  { value: 'glasses3', name: 'Square glasses' },
  { value: 'glasses5', name: 'Dark-rimmed glasses' },
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

/** Any figure on offer. `random` answers from 0 up to 1. */
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

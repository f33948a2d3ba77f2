// The students of the invented class: nicknames and paper figures. Data.
import type { FigureShape, Head } from '../../../practice/figure.ts';

export const demoNames = [
  'Maple',
  'Otter',
  'Juniper',
  'Comet',
  'Pebble',
  'River',
  'Sparrow',
  'Clover',
  'Ember',
  'Fern',
  'Heron',
  'Indigo',
  'Kite',
  'Lark',
  'Moss',
  'Nutmeg',
  'Onyx',
  'Poppy',
  'Quill',
  'Robin',
  'Sage',
  'Tulip',
  'Willow',
  'Zephyr',
] as const;

const heads: readonly Head[] = [
  'bun',
  'short4',
  'cornrows',
  'turban',
  'hijab',
  'bangs',
  'afro',
  'medium1',
  'dreads2',
  'longCurly',
  'flatTop',
  'twists',
  'short1',
  'long',
  'bantuKnots',
  'hatBeanie',
  'mediumStraight',
  'shaved3',
  'buns',
  'pomp',
  'twists2',
  'longBangs',
  'dreads1',
  'medium3',
];
const skins = ['d08b5b', 'ffdbb4', '614335', 'ae5d29', 'edb98a', 'fd9841'] as const;
const hairs = ['000000', 'c8452b', '4a312c', '8fa7df', 'b58143', '2c1b18'] as const;
const clothes = ['ffe28a', '78c98a', '7cc4d4', '8fa7df', 'd96bc4', 'ef6f6c', 'ffcf77', '5aa9a0'] as const;

export const demoFigures: readonly FigureShape[] = heads.map((head, at) => ({
  head,
  skin: skins[at % skins.length] as string,
  hair: hairs[at % hairs.length] as string,
  clothes: clothes[at % clothes.length] as string,
  ...(at % 5 === 2 ? { glasses: 'glasses2' as const } : {}),
}));

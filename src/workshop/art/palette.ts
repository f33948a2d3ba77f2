// The palette: every color of sets, rooms and scenery.

export const colours = {
  ink: '#2b2a33',
  paper: '#fffdf7',
  cream: '#fff6dd',
  sun: '#ffe28a',
  coral: '#ef6f6c',
  leaf: '#5aa9a0',
  sky: '#d7f0ff',

  gold: '#f5c04f',
  orange: '#f2a65a',
  peach: '#f8dcc0',
  pink: '#f9d3d3',
  rose: '#e9a6a6',
  brick: '#d66c5c',
  lilac: '#d9cff2',
  purple: '#a893d8',
  denim: '#8fa7df',
  blue: '#6f8fd0',
  wall: '#d6e5fb',
  floor: '#a0b0d2',
  navy: '#22304f',
  slate: '#3f4052',
  steel: '#c9cedd',
  grey: '#9a9dad',
  glass: '#a9daf0',
  mint: '#dff0da',
  teal: '#cfe6e3',
  sprout: '#9ccf6a',
  green: '#79bd80',
  pine: '#4f8f6b',
  grass: '#a6cc85',
  butter: '#f6e5a6',
  sand: '#e8cfa2',
  oak: '#dfb985',
  wood: '#b9824f',
  bark: '#8d5f38',
  terracotta: '#d58b5b',
  cork: '#c98f56',
} as const;

type Colour = (typeof colours)[keyof typeof colours];

/** Colors of cards, in the order in which cards are pinned. */
export const cards: readonly Colour[] = [
  colours.sun,
  colours.pink,
  colours.sky,
  colours.mint,
  colours.lilac,
  colours.peach,
];

/** Colors of book spines, in the order of the books. */
export const spines: readonly Colour[] = [
  colours.coral,
  colours.gold,
  colours.leaf,
  colours.denim,
  colours.paper,
  colours.orange,
  colours.purple,
  colours.green,
];

// Words of signing in with pictures, and with a card.

export const pinWords = {
  title: (name: string) => `Hello, ${name}`,
  ask: 'Press your three pictures, in order.',
  pictures: {
    sun: 'Sun',
    fish: 'Fish',
    star: 'Star',
    leaf: 'Leaf',
    moon: 'Moon',
    boat: 'Boat',
    key: 'Key',
    apple: 'Apple',
    house: 'House',
  } as Readonly<Record<string, string>>,
  chosen: (n: number) => (n === 1 ? '1 picture chosen' : `${n} pictures chosen`),
  again: 'Start again',
  notThose: 'Those were other pictures. Have another go.',
  ask5: 'Still other pictures. Your teacher can show you yours, or give you new ones.',
  cardGone:
    'This card does not open the door here. It may be an old one, or belong to another device. Ask your teacher for a new card.',
} as const;

// Words of signing in with pictures, and with a card.
import { isolated } from './isolated.ts';

export const pinWords = {
  title: (name: string) => `Hello, ${isolated(name)}`,
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
  isYou: (name: string) => `Are you ${isolated(name)}?`,
  yes: 'Yes, that’s me',
  no: 'No',
  cardGone:
    'This card does not open the door here. It may be an old one, or belong to another device. Ask your teacher for a new card.',
} as const;

export const doorWords = {
  class: 'Which class?',
  others: 'Everyone else',
  demo: 'Demo class: these students are made up',
} as const;

export const giveWords = {
  came: (practice: number, other: number) =>
    practice === 0
      ? other === 0
        ? 'That link brought nothing new. All of it is here already.'
        : 'That link brought your class’s jobs and names. There is nothing new to practice.'
      : `That link brought ${practice} new ${practice === 1 ? 'thing' : 'things'} to practice. Sign in, and ${practice === 1 ? 'it waits' : 'they wait'} in the school.`,
  skipped: (n: number) =>
    `${n} more ${n === 1 ? 'thing' : 'things'} in it could not be read. Load this page again, then open the link once more, or ask for the file.`,
  torn: 'That link is torn or cut short. Nothing was changed. Ask your teacher for a new one, or for the file.',
  newer: 'That link was made by a newer Hand Up. Load this page again, then open the link once more.',
  full: 'What the link brought could not be saved. Try once more.',
} as const;

/** What the front door says once the link of a class has opened it. */
export const classLinkWords = {
  came: (name: string) => `${isolated(name)} is on this device now. Press your name.`,
  torn: 'That link is torn or cut short. Nothing was changed. Ask your teacher to show it once more.',
  newer: 'That link was made by a newer Hand Up. Load this page again, then open the link once more.',
  full: 'The class could not be saved here. Try once more.',
} as const;

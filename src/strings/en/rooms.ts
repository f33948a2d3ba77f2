// Words of the front door, the figure maker, the school and My path.

import { ended } from './ended.ts';
import { isolated } from './isolated.ts';

const things = (n: number): string => (n === 1 ? '1 new thing' : `${n} new things`);

export const frontWords = {
  name: 'Hand Up',
  line: 'You raise it to ask. You give it to help.',
  who: 'Who is playing?',
  play: (name: string) => `Play as ${isolated(name)}`,
  fresh: 'New figure',
  first: 'Start',
  file: 'Open a progress file',
  kept: 'Saved only on this device.',
  fetching: 'Looking for your figures…',
  grownUps: 'For grown-ups',
} as const;

export const makerWords = {
  title: 'Make your paper figure',
  change: 'Change your paper figure',
  preview: 'Your figure',
  head: 'Head and hair',
  skin: 'Skin',
  hair: 'Hair color',
  scarf: 'Color of what you wear on your head',
  clothes: 'Clothes',
  glasses: 'Glasses',
  surprise: 'Surprise me',
  undo: 'Undo',
  nickname: 'Nickname',
  nicknameHint: 'A name just for this game. Not your full name.',
  band: 'My grade',
  bands: { A: 'Grades 3 to 4', B: 'Grades 4 to 6', C: 'Grades 6 to 8' },
  done: 'That’s me',
  back: 'Back',
  drawing: 'Cutting out your figure…',
  wrong: {
    empty: 'Type a nickname, so that you find your figure again.',
    long: 'That is too long. Use up to 24 letters.',
    email: 'That looks like an e-mail address. Keep that private, and choose a nickname.',
    phone: 'That looks like a phone number. Keep that private, and choose a nickname.',
    link: 'That looks like a web address. Choose a nickname.',
    rude: 'Some people could be hurt by that word. Choose another nickname.',
    letters: 'Use some letters too, so that it can be read aloud.',
  },
  failed: 'The figure could not be drawn. Try another head, or load the page again.',
} as const;

export const schoolWords = {
  name: 'The school',
  you: 'You',
  go: (room: string) => `Go to ${room}`,
  here: (room: string) => `${room}. You are here.`,
  open: (title: string, who: string, state: string) => `${title}, with ${ended(isolated(who))} ${state}`,
  states: {
    fresh: 'New',
    open: 'Go on where you were',
    again: 'Good to play again',
    done: 'Played',
    next: 'Good to play next',
  },
  thoughts: { fresh: 'New!', open: '…', again: 'Again?', next: 'Psst!' },
  with: (who: string) => `with ${isolated(who)}`,
  look: 'Have a look',
  yours: 'Yours',
  shelf: 'All role-plays',
  nothing: 'Nothing waits here today. All role-plays are on the shelf.',
  path: 'My path',
  jobs: 'Jobs',
  board: 'Expert board',
  badges: 'Badges',
  change: 'My figure',
} as const;

export const storiesForWords = {
  title: 'Stories for',
  about: 'Only you see this.',
} as const;

export const shelfWords = {
  title: 'All role-plays',
  find: 'Find',
  skill: 'Skill',
  anySkill: 'Any skill',
  room: 'Room',
  anyRoom: 'Any room',
  band: 'Grade',
  anyBand: 'Any grade',
  length: 'Length',
  anyLength: 'Any length',
  lengths: { short: '5 minutes or less', long: 'More than 5 minutes' },
  found: (n: number, all: number) => (n === all ? `${all} role-plays` : `${n} of ${all} role-plays`),
  all: 'Show them all',
  none: 'Nothing fits all of that. Take one of the filters away, or try another word.',
  where: (names: readonly string[], place: string) => `With ${names.map(isolated).join(' and ')}, ${place}`,
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  guide: 'You are the guide',
  school: 'Back to school',
} as const;

/** What an adult gave to practice. It looks the same whether it was given to one student or to all. */
export const giftWords = {
  title: 'Something for you',
  line: (from?: string, due?: string) => {
    const who = from === undefined ? 'From a grown-up of your class' : `From ${isolated(from)}`;
    return ended(due === undefined ? who : `${who}, by ${due}`);
  },
  note: (note: string) => `“${isolated(note)}”`,
} as const;

/** Handing in what was practiced on a device that is not the teacher's. */
export const handInWords = {
  title: 'Hand in',
  fresh: (n: number, to: string | undefined) =>
    ended(`${things(n)} for ${to === undefined ? 'your teacher' : isolated(to)}`),
  done: (when: string, n: number) => `Handed in ${when}, ${things(n)}.`,
  saved: (file: string, to: string | undefined) =>
    `“${isolated(file)}” is in your downloads. Give this file to ${to === undefined ? 'your teacher' : isolated(to)}, the way you hand in other work.`,
} as const;

export const pathWords = {
  title: 'My path',
  about: 'Each plant is a move you can make. It grows when you use it in a role-play, and it never shrinks.',
  levels: { new: 'New', tried: 'Tried', growing: 'Growing', steady: 'Steady', strong: 'Strong' },
  levelMeans: {
    new: 'not tried yet',
    tried: 'you gave it a go',
    growing: 'you have started',
    steady: 'you do it often',
    strong: 'you do it in many places',
  },
  legend: 'How plants grow',
  tuneUp: 'wants some water',
  tuneUpMeans: 'It has been a while. One role-play waters it.',
  example: 'It can sound like this',
  shown: 'Where you showed it',
  notShown: 'Not yet. It waits for you.',
  triedOnly: 'You gave it a try. Your next strong move will stand here.',
  guideLater: 'These grow when you are the guide.',
  next: 'What to practice next',
  why: {
    assigned: (
      _: string,
      given?: { readonly from?: string | undefined; readonly due?: string | undefined },
    ) => giftWords.line(given?.from, given?.due),
    first: 'It is a good one to start with.',
    refresher: (name: string) =>
      `“${isolated(name)}” has not been used for a while. One play keeps it fresh.`,
    'tune-up': (name: string) => `“${isolated(name)}” wants some water.`,
    growing: (name: string) => `“${isolated(name)}” is growing. Another place helps it along.`,
    tried: (name: string) => `“${isolated(name)}” was tried. Another go helps it grow.`,
    'new-ground': (name: string) => `“${isolated(name)}” has not been tried yet.`,
    'watch-first': (name: string) =>
      `“${isolated(name)}” is a tricky one. Watch somebody do it first, then try it with a partner.`,
  },
  ways: {
    title: 'Your ways to a job',
    none: 'You are not on the way to a job yet. Have a look at what you could learn.',
    jobs: 'Job board',
    standings: { interested: 'Begun', inTraining: 'In training', badged: 'Badge' },
  },
  play: 'Play',
  allDone: 'You have played them all today. Come back another day, or try a what-if.',
  elsewhere: 'For real',
  today: 'today',
  yesterday: 'yesterday',
  tomorrow: 'tomorrow',
  guest: 'You play without a figure. Make one to keep your plants under your own name.',
  make: 'Make a figure',
} as const;

// Words of the two-week launch plan, and of the sheets it prints.
import { categoryNames } from './category-names.ts';

export const launchWords = {
  title: 'Launch plan',
  about:
    'Two weeks, twenty minutes a day, until the board hangs on the wall. Go at your own speed; a day can take a week.',
  next: (n: number, what: string) => `Next is day ${n}: ${what}`,
  allDone: 'All ten days are done. The goal of the first week: everyone asks once and helps once.',
  begun: (n: number) => (n === 1 ? '1 day done' : `${n} days done`),
  day: (n: number) => `Day ${n}`,
  week: (n: number) => (n === 1 ? 'First week' : 'Second week'),
  tick: (n: number, what: string) => `Day ${n} is done: ${what}`,
  done: 'Done',
  doneOn: (day: string) => `Done ${day}`,
  isNext: 'next',
  needs: 'At hand',
  kept: 'Ticks are kept on this device.',
  notKept: 'The tick could not be kept on this device. It stays until this page is closed.',
  notRead: 'The ticks of this plan could not be read, so it begins anew.',
  reading: 'Looking for your ticks…',
  things: {
    columns: 'Print the four columns',
    roles: 'Roles',
    ideas: 'Roles students suggest',
    board: 'The board',
    together: (title: string) => `Play together: ${title}`,
    cards: 'Practice cards and rounds',
    debrief: 'Questions to talk about',
    tell: 'Print the always-tell list',
    thanks: 'Print thank-you slips',
    families: 'Sheet for families',
    groups: 'Groups of three',
    give: (title: string) => `Give: ${title}`,
    staff: 'Staff and their trainings',
  },
} as const;

export const launchSheetWords = {
  columnsTitle: 'Where could a classmate help one-on-one?',
  columns: Object.values(categoryNames),
  tellTitle: 'Always tell an adult when',
  tellWords: '“I care about you, so I need to get an adult. I will come with you.”',
  tellPrivate: 'Everyday feelings stay private. Safety never stays secret.',
  thanksTo: 'To',
  thanksWhen: 'When you',
  thanksNow: 'now I can',
  thanksThanks: 'Thank you!',
} as const;

/** What the class does on each day: a short name, and how. */
export const launchDays = [
  [
    'Where help fits',
    'Which tasks need one-on-one help that a classmate could give? List them with the class in four columns.',
  ],
  [
    'What people ask you for',
    'Students add roles they think would help. “What do people already ask you for?” Every child finds one strength.',
  ],
  [
    'Two job descriptions',
    'Write two together: what I do, how I got ready, what is not my job. Talk about limits and what peers can expect.',
  ],
  ['Play together', 'Play it on the projector. Vote, see what the other person thought, then rewind.'],
  [
    'Partner practice',
    'Cards and the observer checklist, in threes. About three minutes, then change seats.',
  ],
  [
    'Safety Sort',
    'The always-tell list; private and secret. Play the role-play where telling an adult is the strong move.',
  ],
  [
    'Staff visit',
    'Ten minutes: tech, library, counselor, office and facilities each bring one training and its day.',
  ],
  ['Pick a role', 'Every student picks one role to learn, expert or not yet.'],
  ['Thanks that land', 'Play it together, then everyone writes one real thank-you.'],
  [
    'The board goes up',
    'On the wall, in a shared document or on the class site. Goal of the first week: everyone asks once and helps once.',
  ],
] as const;

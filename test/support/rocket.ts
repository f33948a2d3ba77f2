// Facts of Rocket's job at three moments: before the idea, once the job can be learned, and with a badge for it.

import { addDays } from '../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import type { House } from '../browser/house.ts';
import { classBoard } from './class-board.ts';
import { dayOf, type OneDevice, oneDevice } from './one-device.ts';
import { createClassPen, moves } from './small-class.ts';
import { title } from './way-stations.ts';

const friday = new Date(2026, 9, 2, 9);
const monday = new Date(2026, 9, 5, 9);
const rocket = {
  id: 'rocket',
  nickname: 'Rocket',
  figure: { head: 'twists', skin: 'ae5d29', hair: '2c1b18', clothes: 'ef6f6c' } as const,
};
const role = 'recess-games';

/** The job as the teacher's form makes it from Rocket's idea. */
const job: FactDraft<'RoleOpened'>['job'] = {
  title,
  category: 'social',
  line: 'Ask me for a game that everyone can join.',
  helps: ['Start a game for everyone', 'Explain the rules', 'Let new people in'],
  ready: [],
  expect: [],
  notMyJob: [{ what: 'Settling a fight', who: 'the adult on duty' }],
  fetchAdultWhen: ['someone is hurt'],
  sponsor: 'office',
  training: { title, minutes: 20, points: [], meetings: 1 },
  guided: 'Start one game while Dr. Bell is near.',
  rolePlays: ['not-without-an-adult', 'plan-with-me'],
  real: 'An adult sees one game that everyone could join.',
  gated: false,
  band: 'A',
};

/** Rocket is strong in each move that the job needs, and has not played its role-plays yet. */
export function practised(): readonly Fact[] {
  return moves(createClassPen(dayOf(friday), 'rocket-3'), rocket.id);
}

/** The role is open and Rocket has chosen it, and Fix-It as well, whose training was played but not confirmed. */
export function chosen(): readonly Fact[] {
  const write = createClassPen(dayOf(friday), 'rocket');
  return [
    write({ type: 'RoleOpened', role, job }),
    write({ type: 'PathwayChosen', role }, { learner: rocket.id }),
    write({ type: 'PathwayChosen', role: 'fix-it-guide' }, { learner: rocket.id }),
    write({ type: 'TrainingBegun', role: 'fix-it-guide' }, { learner: rocket.id }),
  ];
}

/** Rocket has the badge for the job. */
export function badged(): readonly Fact[] {
  const write = createClassPen(addDays(dayOf(friday), 1), 'rocket-2');
  const badge: FactDraft = { type: 'BadgeEarned', badge: `role:${role}`, title, shown: [], confirmed: [] };
  return [...chosen(), write(badge, { learner: rocket.id })];
}

/** A class's device on a Monday morning. Its adults are added in the set-up of the desk, and no student has asked for help yet. */
export function rocketsDevice(house: House, more: readonly Fact[] = []): Promise<OneDevice> {
  const board = classBoard({ at: friday.getTime(), day: dayOf(friday) }, [rocket]).filter(
    ({ type }) => type !== 'StaffNamed' && type !== 'RealTryPlanned',
  );
  return oneDevice(house, {
    facts: [...board, ...more],
    morning: monday,
    doors: 'seed=0&stage=off',
    pins: {
      'Ms. Okafor': { line: 'Classroom teacher', pin: '2580' },
      'Dr. Bell': { line: 'Principal or administrator', pin: '4711' },
      'Mr. Tran': { line: 'Tech specialist', pin: '8642' },
    },
  });
}

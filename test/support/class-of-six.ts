// For tests of what leaves a device: a class of six, a student of another class, one who moved and one who was erased, with every kind of fact that names a student.

import { jobs } from '../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import { factsOf, type Told } from './class-file.ts';
import { closes, moves, opens, show } from './given.ts';

export interface Pupil {
  readonly id: string;
  readonly nickname: string;
  /** Different for every student, so that a figure can be recognised in a text. */
  readonly hair: string;
  readonly pin: readonly string[];
  /** The hash of their sign-in card. */
  readonly card: string;
}

const pupil = (n: number, nickname: string, pin: readonly string[]): Pupil => ({
  id: `pupil-${n}${n}${n}`,
  nickname,
  pin,
  hair: `ab${n}cd${n}`,
  card: `fingerprint-${n}${n}${n}`,
});

export const six: readonly Pupil[] = [
  pupil(1, 'Marigold', ['sun', 'fish', 'star']),
  pupil(2, 'Tamarind', ['leaf', 'moon', 'boat']),
  pupil(3, 'Juniper', ['key', 'apple', 'house']),
  pupil(4, 'Saffron', ['boat', 'sun', 'leaf']),
  pupil(5, 'Oleander', ['star', 'key', 'fish']),
  pupil(6, 'Hawthorn', ['house', 'moon', 'apple']),
];
/** A student of another class on the same device. */
export const seventh = pupil(7, 'Bergamot', ['fish', 'boat', 'key']);
/** An erased student: this name must not stand in anything that leaves the device. */
export const erased = pupil(8, 'Wisteria', ['moon', 'apple', 'sun']);

export const room7 = 'class-seven';
export const room8 = 'class-eight';
const day = '2026-11-02';
const [one, two, three, four] = six as unknown as readonly [Pupil, Pupil, Pupil, Pupil];

const joins = ({ id, nickname, hair, pin, card }: Pupil, into: string): readonly Told[] => {
  const figure = { head: 'bun', skin: 'd08b5b', hair, clothes: hair } as const;
  return [
    // The oldest facts had the picture PIN in them.
    {
      day,
      learner: id,
      draft: { type: 'LearnerAdded', nickname: `${nickname} Old`, figure, band: 'B', pin: [...pin] },
    },
    { day, learner: id, draft: { type: 'LearnerRenamed', nickname, figure } },
    { day, learner: id, by: 'okafor', draft: { type: 'LearnerPlaced', class: into } },
    { day, learner: id, by: 'okafor', draft: { type: 'PinSet', pin: [...pin] } },
    { day, learner: id, by: 'okafor', draft: { type: 'SignInCardMade', card } },
    { day, learner: id, by: 'okafor', draft: { type: 'SignInCardMade', card: `${card}-old` } },
    { day, learner: id, by: 'okafor', draft: { type: 'SignInCardVoided', card: `${card}-old` } },
  ];
};

const practises = ({ id }: Pupil): readonly Told[] => {
  const place = { sitting: `sitting of ${id}`, story: 'could-you-show-me' };
  const adult = (draft: FactDraft): Told => ({ day, learner: id, by: 'okafor', draft });
  const own = (draft: FactDraft): Told => ({ day, learner: id, draft });
  const title = 'Time & Deadline Buddy';
  return [
    ...[opens(place), moves([show('try-first')], place), closes(place)].map(own),
    own({ type: 'PathwayChosen', role: 'time-buddy' }),
    adult({ type: 'TrainingAttended', role: 'time-buddy' }),
    adult({ type: 'GuidedPracticeDone', role: 'time-buddy', ready: true }),
    adult({ type: 'RealHelpConfirmed', role: 'time-buddy', ready: true }),
    own({ type: 'BadgeEarned', badge: 'role:time-buddy', title, shown: [], confirmed: [] }),
    own({ type: 'CardRequested', role: 'time-buddy', times: 'recess' }),
    adult({ type: 'CardApproved', role: 'time-buddy' }),
    adult({ type: 'RecordLookedAt', what: 'sheet' }),
    adult({ type: 'FileCollected', written: day, knew: [] }),
  ];
};

const asks = (asker: Pupil, helper: string): Told => ({
  day,
  learner: asker.id,
  draft: { type: 'RealTryPlanned', real: `real of ${asker.id}`, role: 'time-buddy', helper },
});

const story = { kind: 'story', story: 'could-you-show-me' } as const;
const gives = (assignment: string, to: FactDraft<'Assigned'>['to'], note?: string): Told => ({
  day,
  draft: { type: 'Assigned', assignment, what: story, to, ...(note ? { note } : {}) },
});

const idea = (of: Pupil): Told => ({
  day,
  learner: of.id,
  draft: {
    type: 'RoleSuggested',
    role: `idea-of-${of.hair}`,
    title: 'Recess Game Starter',
    asked: 'games',
    helpsWhom: 'everybody',
    helps: ['start a game'],
    notMyJob: [{ what: 'fights', who: 'an adult' }],
    fetchAdultWhen: ['somebody is hurt'],
    sponsor: 'teacher',
  },
});

const said: readonly Told[] = [
  { day, draft: { type: 'StaffNamed', staff: 'okafor', kind: 'teacher', name: 'Ms. Okafor' } },
  gives('before-classes', { kind: 'class' }),
  { day, draft: { type: 'ClassOpened', class: room7, name: 'Room 7', band: 'B' } },
  { day, draft: { type: 'GroupMade', group: 'early', name: 'Early birds', learners: [one.id, two.id] } },
  { day, draft: { type: 'ClassOpened', class: room8, name: 'Room 8', band: 'B' } },
  ...six.flatMap((each) => joins(each, room7)),
  ...joins(seventh, room8),
  ...joins(erased, room7),
  ...[...six, seventh, erased].flatMap(practises),
  asks(one, two.id),
  asks(two, one.id),
  asks(three, 'okafor'),
  asks(four, erased.id),
  asks(one, seventh.id),
  ...[one, two, seventh].map(idea),
  gives('all', { kind: 'class', class: room7 }),
  gives('others', { kind: 'class', class: room8 }, 'For Room 8.'),
  gives('few', { kind: 'group', learners: [one.id, two.id, erased.id] }),
  gives('only-two', { kind: 'student', learner: two.id }),
  gives('only-one', { kind: 'student', learner: one.id }),
  gives('of-eight', { kind: 'group', learners: [seventh.id, two.id] }),
  { day, draft: { type: 'AssignmentWithdrawn', assignment: 'only-two' } },
  {
    day,
    draft: {
      type: 'GroupMade',
      group: 'g',
      class: room7,
      name: 'Early birds',
      learners: [one.id, three.id, erased.id],
    },
  },
  { day, draft: { type: 'RoleOpened', role: 'own-job', job: jobs.get('time-buddy') as never } },
  { day, draft: { type: 'TrainingPlanned', training: 't', role: 'time-buddy', when: '2026-12-01' } },
  {
    day,
    draft: {
      type: 'BoardReviewed',
      class: room7,
      month: '2026-09',
      changes: [
        'Marigold is new as Time & Deadline Buddy.',
        'Wisteria is on a break as Time & Deadline Buddy.',
        'Wisteria’s card as Time & Deadline Buddy came down.',
        'There is a new job: Time & Deadline Buddy.',
        'Training for Time & Deadline Buddy is on Friday, October 2.',
        'Wisteria and Marigold sang.',
      ],
    },
  },
  {
    day,
    draft: {
      type: 'BoardReviewed',
      class: room7,
      month: '2026-10',
      goal: 'Everybody asks once.',
      changes: [
        { kind: 'back', learner: two.id, title: 'Time & Deadline Buddy' },
        { kind: 'down', learner: erased.id, title: 'Time & Deadline Buddy' },
        { kind: 'closed', title: 'Plant Care' },
      ],
    },
  },
  { day, by: 'someone', draft: { type: 'HelpLookedFor', role: 'time-buddy', found: false } },
];

/** Holds the tombstone together with the facts it erases, which readers have to leave out. */
export const classOfSix: readonly Fact[] = [
  ...factsOf(said),
  ...factsOf([{ day, learner: erased.id, by: 'okafor', draft: { type: 'Erased' } }]).map((fact) => ({
    ...fact,
    id: 'told-tombstone',
    at: fact.at + 9_000_000,
    seq: 9000,
  })),
];

/** By which signs a student can be recognised in a text: nickname, id, figure, picture PIN, card. */
export function tracesOf({ id, nickname, hair, pin, card }: Pupil, text: string): readonly string[] {
  const signs = { nickname, id, figure: hair, pin: JSON.stringify(pin), card };
  return Object.entries(signs).flatMap(([name, sign]) => (text.includes(sign) ? [name] : []));
}

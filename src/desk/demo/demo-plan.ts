// Who is in the demo class and how each student is doing: thriving, getting there, stuck, silent or new. Data.
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { Signature } from '../../practice/facts/stamp.ts';
import type { Quality } from '../../practice/rubric.ts';

/** How a student chooses: the share of strong moves, and of which kind their weak moves are. */
export interface DemoHabit {
  readonly strong: number;
  readonly weak: Quality;
}

/** A way to a job: how far it has come, and on which school day before today each step was. */
export interface DemoWay {
  readonly role: string;
  readonly chosen: number;
  readonly trained?: number;
  readonly guided?: number;
  /** The day an adult saw real help; the moves and role-plays of the job are practiced before it. */
  readonly helped?: number;
  readonly asked?: number;
  readonly approved?: number;
  /** A break, and the day they came back from it. */
  readonly onBreak?: number;
  readonly back?: number;
}

export interface DemoStudent {
  readonly habit: DemoHabit;
  /** School days before today on which a role-play was finished, the earliest first. */
  readonly plays: readonly number[];
  /** The school day before today on which they joined; without it, the first day of the term. */
  readonly joined?: number;
  readonly way?: DemoWay;
  /** Plays the first few role-plays again and again. */
  readonly few?: number;
  /** What became of the role-play that the class was given last. */
  readonly last?: 'done' | 'begun';
}

/** Records a draft on a school day, counted back from today. */
export type WriteAgo = (draft: FactDraft, ago: number, who: Signature) => Fact;

/** The role-plays that the whole class was given, at the beginning of the term and last. */
export const givenFirst = 'could-you-show-me';
export const givenLast = 'the-kind-no';

/** The first school day of the demo's term, counted back from today. */
export const termBegan = 55;

const able: DemoHabit = { strong: 0.97, weak: 'partial' };
const growing: DemoHabit = { strong: 0.72, weak: 'partial' };
const unsure: DemoHabit = { strong: 0.55, weak: 'expedient' };
const hides: DemoHabit = { strong: 0.1, weak: 'avoidant' };
const hurries: DemoHabit = { strong: 0.15, weak: 'expedient' };
const pushes: DemoHabit = { strong: 0.15, weak: 'aggressive' };

/** One entry for each nickname, in their order. */
export const demoStudents: readonly DemoStudent[] = [
  {
    habit: able,
    plays: [53, 12],
    last: 'done',
    way: {
      role: 'writing-partner',
      chosen: 52,
      trained: 45,
      guided: 42,
      helped: 37,
      asked: 36,
      approved: 35,
    },
  },
  {
    habit: able,
    plays: [53, 26, 9],
    last: 'done',
    way: {
      role: 'digital-docs-guide',
      chosen: 48,
      trained: 36,
      guided: 32,
      helped: 25,
      asked: 24,
      approved: 23,
      onBreak: 6,
    },
  },
  { habit: growing, plays: [52, 41, 33, 20, 11], way: { role: 'media-maker', chosen: 21, trained: 9 } },
  {
    habit: able,
    plays: [53, 30],
    last: 'done',
    way: {
      role: 'fix-it-guide',
      chosen: 52,
      trained: 44,
      guided: 41,
      helped: 36,
      asked: 35,
      approved: 34,
      onBreak: 3,
    },
  },
  {
    habit: able,
    plays: [52, 24, 5],
    last: 'done',
    way: { role: 'time-buddy', chosen: 47, trained: 35, guided: 31, helped: 26, asked: 25, approved: 22 },
  },
  {
    habit: able,
    plays: [51],
    last: 'done',
    way: { role: 'welcome-buddy', chosen: 30, trained: 20, guided: 14, helped: 5, asked: 2 },
  },
  { habit: growing, plays: [53, 44, 38, 27, 16, 7], way: { role: 'research-guide', chosen: 8 } },
  {
    habit: able,
    plays: [52, 19],
    last: 'begun',
    way: {
      role: 'space-organizer',
      chosen: 46,
      trained: 36,
      guided: 33,
      helped: 27,
      asked: 26,
      approved: 24,
      onBreak: 14,
      back: 5,
    },
  },
  {
    habit: growing,
    plays: [52, 39, 28, 18, 8],
    last: 'done',
    way: { role: 'math-strategy-guide', chosen: 10 },
  },
  {
    habit: able,
    plays: [50],
    last: 'done',
    way: { role: 'research-guide', chosen: 34, trained: 24, guided: 18, helped: 9, asked: 8, approved: 7 },
  },
  { habit: hides, few: 4, plays: [53, 48, 43, 38, 33, 28, 22, 16, 11], last: 'begun' },
  { habit: growing, plays: [52, 40, 29, 15], last: 'done' },
  { habit: hurries, few: 4, plays: [53, 49, 45, 40, 34, 29, 23, 18, 12, 6] },
  { habit: growing, plays: [] },
  { habit: pushes, few: 4, plays: [52, 47, 42, 37, 31, 25, 19, 13, 8], last: 'done' },
  { habit: unsure, plays: [53, 50] },
  { habit: growing, plays: [51, 37, 22, 10], last: 'done' },
  { habit: unsure, plays: [52, 35, 21], last: 'begun' },
  { habit: growing, plays: [] },
  {
    habit: growing,
    plays: [53, 42, 30, 17, 6],
    last: 'done',
    way: { role: 'team-lead', chosen: 15, trained: 10, guided: 5 },
  },
  { habit: unsure, plays: [52, 44, 26, 14] },
  { habit: growing, plays: [51, 36, 20], way: { role: 'peer-listener', chosen: 4 } },
  { habit: growing, plays: [53, 32, 13], last: 'done' },
  { habit: growing, plays: [9, 4], joined: 12 },
];

/** The role-plays of the demo, each once: what students begin with, then what jobs need. */
export const demoStories: readonly string[] = [
  'could-you-show-me',
  'stuck-on-step-three',
  'frozen-tablet',
  'not-yet',
  'half-a-map',
  'more-than-thanks',
  'not-a-good-time',
  'overflowing-backpack',
  'the-kind-no',
  'pass-it-on',
  'two-languages',
  'more-than-a-scrape',
  'a-job-nobody-has',
  'roster-wall',
  'ask-the-machine',
  'quiet-helpers',
  'not-without-an-adult',
  'hands-off-the-mouse',
  'it-didnt-work',
  'whose-story',
  'can-i-copy',
  'plan-with-me',
  'i-need-a-break',
  'the-long-wait',
  'everyones-idea',
  'where-did-that-come-from',
  'look-it-over',
];
/** How many of them a student without a job plays from. */
export const demoFirst = 11;

// What to practice next: assignments, then the first role-plays in order, then due refreshers, then the micro-skills that are least grown.

import type { Day } from '../../practice/days.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { type Band, bands, type Difficulty } from '../../practice/terms.ts';
import { growthOf, type Mastery, type MasteryStanding, standingFor } from '../mastery/mastery.ts';
import type { PracticeLog } from '../records/practice-log.ts';
import { type Assignment, compareDue } from './assignments.ts';

/** The part of a catalogue entry that choosing needs. */
export interface PracticeStory {
  readonly id: string;
  readonly practises: readonly MicroId[];
  readonly difficulty: Difficulty;
  readonly setting: string;
  readonly band: Band;
  /** Shown only to students it was assigned to. */
  readonly sensitive: boolean;
}

/** `watch-first`: more practice has not helped, so the student watches the story and then practices with a partner. */
type NextWhy =
  | 'assigned'
  | 'first'
  | 'refresher'
  | 'tune-up'
  | 'growing'
  | 'tried'
  | 'new-ground'
  | 'watch-first';

export interface NextPractice {
  readonly story: string;
  readonly micro: MicroId;
  readonly why: NextWhy;
  /** The adult who assigned it. */
  readonly by?: string;
  /** The due day, where that adult set one. */
  readonly due?: Day;
}

interface NextPracticeInput {
  readonly mastery: Mastery;
  readonly log: PracticeLog;
  /** In the order in which students best meet them. */
  readonly stories: readonly PracticeStory[];
  readonly today: Day;
  /** Stories of a later band are left out. */
  readonly band?: Band;
  /** What adults assigned to this learner. */
  readonly assignments?: readonly Assignment[];
}

/** How many stories at the head of the list everyone plays first. */
const firstOnes = 3;

/**
 * At most so many role-plays, each with its own reason, the most wanted first. Empty when nothing is left for today,
 * or everything is strong.
 */
export function suggestPractice(input: NextPracticeInput, most: number): readonly NextPractice[] {
  const { log, mastery, today, band, assignments = [] } = input;
  const open = input.stories.filter(
    ({ practises, sensitive, id }) => practises.length > 0 && (!sensitive || isGiven(id, assignments)),
  );
  const stories = open.filter((story) => band === undefined || fitsBand(story, band));
  const wishes = microIds
    .map((micro) => ({ micro, standing: standingFor(mastery, micro, today) }))
    .flatMap(({ micro, standing }) => wishFor(micro, standing, today))
    .sort(compareWishes);

  const found = new Map<string, NextPractice>();
  const add = (
    story: PracticeStory | undefined,
    more: Omit<NextPractice, 'story' | 'micro'>,
    micro?: MicroId,
  ) => {
    if (!story || found.has(story.id) || found.size === most) return;
    found.set(story.id, { story: story.id, micro: micro ?? youngestOf(story, wishes), ...more });
  };
  const left = (): readonly PracticeStory[] =>
    stories.filter(({ id }) => log.stories[id]?.lastDay !== today && !found.has(id));

  for (const { story: id, micro, by, due } of assignments.filter(({ done }) => !done).sort(compareDue)) {
    const more = { why: 'assigned', by, ...(due === undefined ? {} : { due }) } as const;
    if (micro === undefined)
      add(
        open.find((story) => story.id === id),
        more,
      );
    else add(storyFor(micro, standingFor(mastery, micro, today), left(), input), more, micro);
  }
  // A student who has finished three others is new no longer, also after they chose stories of another band.
  const isNew = Object.values(log.stories).filter(({ finished }) => finished > 0).length < firstOnes;
  for (const story of isNew ? stories.slice(0, firstOnes) : []) {
    if (!log.stories[story.id]?.finished && !story.sensitive) add(story, { why: 'first' });
  }
  // A new student plays the first role-plays before anything else.
  if ([...found.values()].some(({ why }) => why === 'first')) return [...found.values()];
  for (const { micro, why, standing } of wishes) {
    if (found.size === most) break;
    add(storyFor(micro, standing, left(), input), { why }, micro);
  }
  return [...found.values()];
}

/** True for a student to whom this story was assigned. Sensitive role-plays are shown to no other student. */
export function isGiven(story: string, assignments: readonly Assignment[]): boolean {
  return assignments.some((each) => each.story === story);
}

interface Wish {
  readonly micro: MicroId;
  readonly why: Exclude<NextWhy, 'assigned' | 'first'>;
  readonly standing: MasteryStanding;
}

/** Reasons to practice a micro-skill; none when it is strong and needs no refresher. */
function wishFor(micro: MicroId, standing: MasteryStanding, today: Day): readonly Wish[] {
  const { refresher, tuneUp, stuck, level } = standing;
  if (refresher && refresher.due <= today) return [{ micro, standing, why: 'refresher' }];
  if (stuck) return [{ micro, standing, why: 'watch-first' }];
  if (tuneUp) return [{ micro, standing, why: 'tune-up' }];
  if (level === 'strong') return [];
  return [{ micro, standing, why: level === 'new' ? 'new-ground' : level === 'tried' ? 'tried' : 'growing' }];
}

/** Refreshers by their day, then tune-ups, then by level. Stuck micro-skills come after others of the same level. */
function compareWishes(a: Wish, b: Wish): number {
  const dueA = a.standing.refresher?.due ?? '';
  const dueB = b.standing.refresher?.due ?? '';
  const byDay = a.why === 'refresher' && b.why === 'refresher' && dueA !== dueB;
  if (byDay) return dueA < dueB ? -1 : 1;
  return rank(a) - rank(b) || a.standing.average - b.standing.average;
}

function rank({ why, standing }: Wish): number {
  if (why === 'refresher') return 0;
  if (why === 'tune-up') return 1;
  // What was only tried comes after what is new, and with what grows.
  const far = Math.max(growthOf(standing.level), Number(standing.level !== 'new'));
  return 2 + far + (why === 'watch-first' ? 0.5 : 0);
}

function youngestOf({ practises }: PracticeStory, wishes: readonly Wish[]): MicroId {
  return wishes.find(({ micro }) => practises.includes(micro))?.micro ?? (practises[0] as MicroId);
}

/**
 * A story not used for this micro-skill before, if one is left. A steady micro-skill gets harder stories and new
 * places.
 */
function storyFor(
  micro: MicroId,
  { level }: MasteryStanding,
  stories: readonly PracticeStory[],
  { mastery, log, band }: NextPracticeInput,
): PracticeStory | undefined {
  const units = mastery.units.of[micro] ?? [];
  const used = (story: PracticeStory) => units.some((unit) => unit.story === story.id);
  const hardYet = units.some(({ difficulty }) => difficulty >= 2);
  const opensGate = (story: PracticeStory) =>
    Number(!units.some(({ setting }) => setting === story.setting)) +
    Number(!hardYet && story.difficulty >= 2);
  const order = (story: PracticeStory): readonly number[] => [
    Number(used(story)),
    level === 'steady' ? -opensGate(story) : 0,
    log.stories[story.id]?.opened ?? 0,
    // Easier comes first, but not at the price of a story that is too young.
    apartFrom(band, story),
    level === 'steady' || level === 'strong' ? 0 : story.difficulty,
  ];
  return stories
    .filter(({ practises }) => practises.includes(micro))
    .sort((a, b) => compareInTurn(order(a), order(b)))[0];
}

function compareInTurn(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** By how many bands a story is younger than the student. */
function apartFrom(band: Band | undefined, story: PracticeStory): number {
  return band === undefined ? 0 : bands.indexOf(band) - bands.indexOf(story.band);
}

function fitsBand(story: PracticeStory, band: Band): boolean {
  return bands.indexOf(story.band) <= bands.indexOf(band);
}

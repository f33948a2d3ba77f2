// What became of an assignment: who began, who finished, how it ended and which levels rose. Adults see kinds of endings and names, never marks.

import { addDays, type Day } from '../../practice/days.ts';
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import { reachesStudent } from '../../practice/facts/reach.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import { type EndingKind, endingKinds } from '../../practice/terms.ts';
import type { ClassState } from '../class/class-state.ts';
import { studentOf } from '../class/learner-state.ts';
import { countedFacts } from '../counted/counted-facts.ts';
import { whatWasDone } from '../counted/done-of-given.ts';
import { type Given, openAssignments } from '../counted/open-assignments.ts';
import { foldMastery, growthOf, standingFor } from '../mastery/mastery.ts';
import { type ShortWay, shortWaysOf } from './short-ways.ts';

/** In a group of fewer people a number would point at single students, so it is never shown. */
const fewestToCount = 5;

export interface EndingCount {
  readonly kind: EndingKind;
  /**
   * Set only when no kind has fewer than five people: otherwise the missing number could be worked out from the
   * others.
   */
  readonly people?: number;
  /** More than half of five or more. */
  readonly most?: true;
}

interface Grown {
  readonly micro: MicroId;
  /** Students whose level has risen since it was assigned. */
  readonly learners: readonly string[];
}

export interface FollowThrough {
  readonly id: string;
  /** The latest fact of this assignment, which is recorded again when a withdrawal is undone. */
  readonly fact: Fact<'Assigned'>;
  /** The day it was first assigned. */
  readonly given: Day;
  readonly learners: readonly string[];
  /** Students who began it and have not finished yet. */
  readonly started: readonly string[];
  readonly finished: readonly string[];
  readonly notYet: readonly string[];
  readonly endings: readonly EndingCount[];
  readonly grew: readonly Grown[];
  /** Students with many tries and a level under steady, in a micro-skill that this practices. */
  readonly stuck: readonly { readonly learner: string; readonly micro: MicroId }[];
  /** Decisions of an assigned role-play at which students went the short way. */
  readonly short: readonly ShortWay[];
  readonly late: boolean;
}

/** Assignments that were not withdrawn, newest first. `practises` says what a role-play can show. */
export function projectFollowThrough(
  state: ClassState,
  practises: ReadonlyMap<string, readonly MicroId[]>,
  today: Day,
): readonly FollowThrough[] {
  return openAssignments(state.own)
    .map((given) => followThrough(state, practises, today, given))
    .reverse();
}

/** How many days before and after its due day an assignment is listed. */
const around = 7;

/** Assignments due about now that some students have not finished, the earliest day first. */
export function projectDue(
  state: ClassState,
  practises: ReadonlyMap<string, readonly MicroId[]>,
  today: Day,
): readonly FollowThrough[] {
  const [from, to] = [addDays(today, -around), addDays(today, around)];
  const dueOf = ({ fact }: { readonly fact: Fact<'Assigned'> }): Day => fact.due ?? '';
  return openAssignments(state.own)
    .filter((given) => from <= dueOf(given) && dueOf(given) <= to)
    .map((given) => followThrough(state, practises, today, given))
    .filter(({ started, notYet }) => started.length + notYet.length > 0)
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
}

/** Students it was assigned to who are still in the class. */
function learnersOf(state: ClassState, { to }: Pick<Fact<'Assigned'>, 'to'>): readonly string[] {
  return [...state.learners.values()]
    .filter((learner) => learner.named && reachesStudent(to, studentOf(learner)))
    .map(({ id }) => id);
}

function followThrough(
  state: ClassState,
  practises: ReadonlyMap<string, readonly MicroId[]>,
  today: Day,
  given: Given,
): FollowThrough {
  const { fact, first } = given;
  const { what } = fact;
  const learners = learnersOf(state, fact);
  const micros = what.kind === 'micro' ? [what.micro] : (practises.get(what.story) ?? []);
  const started: string[] = [];
  const finished: string[] = [];
  const notYet: string[] = [];
  const peopleByKind = new Map<EndingKind, number>();
  const grew = new Map<MicroId, string[]>();
  for (const id of learners) {
    const facts = state.factsOf.get(id) ?? [];
    const done = whatWasDone(countedFacts(facts), given);
    (done.endings.size > 0 ? finished : done.begun ? started : notYet).push(id);
    for (const kind of done.endings) peopleByKind.set(kind, (peopleByKind.get(kind) ?? 0) + 1);
    if (!done.begun) continue;
    for (const micro of risen(state, id, facts, first, micros, today))
      grew.set(micro, [...(grew.get(micro) ?? []), id]);
  }
  return {
    id: fact.assignment,
    fact,
    given: first.day,
    learners,
    started,
    finished,
    notYet,
    endings: countEndings(peopleByKind, finished.length),
    grew: microIds.flatMap((micro) => {
      const those = grew.get(micro);
      return those ? [{ micro, learners: those }] : [];
    }),
    stuck: learners.flatMap((learner) => {
      const mastery = state.learners.get(learner)?.mastery;
      return micros
        .filter((micro) => mastery && standingFor(mastery, micro, today).stuck)
        .map((micro) => ({ learner, micro }));
    }),
    short: shortWaysOf(
      learners.map((id) => [id, countedFacts(state.factsOf.get(id) ?? [])] as const),
      given,
    ),
    late: fact.due !== undefined && fact.due < today && finished.length < learners.length,
  };
}

function countEndings(peopleByKind: ReadonlyMap<EndingKind, number>, all: number): readonly EndingCount[] {
  const isSafe = [...peopleByKind.values()].every((people) => people >= fewestToCount);
  return endingKinds.flatMap((kind): readonly EndingCount[] => {
    const people = peopleByKind.get(kind);
    if (people === undefined) return [];
    if (isSafe) return [{ kind, people }];
    return [all >= fewestToCount && people * 2 > all ? { kind, most: true } : { kind }];
  });
}

function risen(
  state: ClassState,
  learner: string,
  facts: readonly Fact[],
  since: Fact<'Assigned'>,
  micros: readonly MicroId[],
  today: Day,
): readonly MicroId[] {
  const now = state.learners.get(learner)?.mastery;
  if (!now) return [];
  const before = foldMastery(facts.filter((fact) => compareFacts(fact, since) < 0));
  const rank = (mastery: typeof now, micro: MicroId, day: Day) =>
    growthOf(standingFor(mastery, micro, day).level);
  return micros.filter((micro) => rank(now, micro, today) > rank(before, micro, since.day));
}

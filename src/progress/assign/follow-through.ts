// What became of what was given: who began, who finished, how it ended and what it grew. For adults, as kinds and names, never as marks.

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
import { foldMastery, levels, standingFor } from '../mastery/mastery.ts';

/** Under so many people a number points at somebody: it is never shown. */
const fewestToCount = 5;

export interface EndingCount {
  readonly kind: EndingKind;
  /** There only when no kind has under five people: one that is left out could be worked out from the others. */
  readonly people?: number;
  /** More than half of five or more. */
  readonly most?: true;
}

interface Grown {
  readonly micro: MicroId;
  /** Whose level has risen since it was given. */
  readonly learners: readonly string[];
}

export interface FollowThrough {
  readonly id: string;
  /** The last fact that gives it: what is said again when a withdrawal is undone. */
  readonly fact: Fact<'Assigned'>;
  /** The day it was first given. */
  readonly given: Day;
  readonly learners: readonly string[];
  /** Begun and not finished yet. */
  readonly started: readonly string[];
  readonly finished: readonly string[];
  readonly notYet: readonly string[];
  readonly endings: readonly EndingCount[];
  readonly grew: readonly Grown[];
  /** Many tries and still under steady, in what this practises. */
  readonly stuck: readonly { readonly learner: string; readonly micro: MicroId }[];
  readonly late: boolean;
}

/** What was given and not taken back; newest first. `practises` says what a role-play can show. */
export function projectFollowThrough(
  state: ClassState,
  practises: ReadonlyMap<string, readonly MicroId[]>,
  today: Day,
): readonly FollowThrough[] {
  return openAssignments(state.own)
    .map((given) => followThrough(state, practises, today, given))
    .reverse();
}

/** Days before and after its day in which something given is still spoken of. */
const around = 7;

/** What is due about now and not finished by everybody, the earliest day first. */
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

/** Those it was given to and who are still here. */
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
    levels.indexOf(standingFor(mastery, micro, day).level);
  return micros.filter((micro) => rank(now, micro, today) > rank(before, micro, since.day));
}

// How the board on the wall differs from the board now: cards to put up, to turn and to take down, new jobs and closed ones. Undone changes are left out.

import type { Day } from '../../practice/days.ts';
import { cardFacts } from '../../practice/facts/card-facts.ts';
import { type Fact, isAfter } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import type { ClassState } from '../class/class-state.ts';
import { nicknameIn } from '../class/nickname-in.ts';
import type { ClassRole } from '../pathway/role-book.ts';
import { type BoardCard, projectBoard } from './board.ts';

export interface TakenDown {
  readonly learner: string;
  readonly nickname: string;
  readonly title: string;
}

export interface WallChanges {
  /** Cards that were not on the wall, whether they are listed or on a break now. */
  readonly fresh: readonly BoardCard[];
  /** Cards that were on the wall: those now on a break, and those back from one. */
  readonly resting: readonly BoardCard[];
  readonly back: readonly BoardCard[];
  /** Cards to take down; those of a closed job are left out, because the job is named. */
  readonly down: readonly TakenDown[];
  readonly opened: readonly ClassRole[];
  readonly closed: readonly ClassRole[];
}

type Hung = 'listed' | 'onBreak' | undefined;

/** Reviews in order. */
export function reviewsOf(state: ClassState): readonly Fact<'BoardReviewed'>[] {
  return state.own.flatMap((fact) => (fact.type === 'BoardReviewed' ? [fact] : []));
}

/** The last review before this month's, which the wall still shows. */
export function reviewBefore(state: ClassState, today: Day): Fact<'BoardReviewed'> | undefined {
  return reviewsOf(state).findLast(({ month }) => month < today.slice(0, 7));
}

/** Compares the wall as it was at that review, or at the beginning, with the board now. In the order of names. */
export function projectWallChanges(state: ClassState, today: Day, since: Fact | undefined): WallChanges {
  const wasOpen = openAt(state, since);
  const now = new Map(
    projectBoard(state, today)
      .filter(({ status }) => status !== 'inTraining')
      .map((card) => [`${card.learner} ${card.role}`, card]),
  );
  const changes = {
    fresh: [] as BoardCard[],
    resting: [] as BoardCard[],
    back: [] as BoardCard[],
    down: [] as TakenDown[],
  };
  for (const learner of state.learners.values()) {
    for (const [role, facts] of learner.byRole) {
      const card = now.get(`${learner.id} ${role}`);
      const was = wasOpen(role) ? hungAt(facts, since) : undefined;
      const of = state.roles.roles.get(role);
      if (card && !was) changes.fresh.push(card);
      else if (card?.status === 'onBreak' && was === 'listed') changes.resting.push(card);
      else if (card?.status === 'listed' && was === 'onBreak') changes.back.push(card);
      else if (!card && was && of && of.state !== 'closed')
        changes.down.push({
          learner: learner.id,
          nickname: nicknameIn(state.factsOf.get(learner.id) ?? []),
          title: of.job.title,
        });
    }
  }
  const roles = [...state.roles.roles.values()];
  const closedSince = new Set(
    state.own.flatMap((fact) => (fact.type === 'RoleClosed' && isSince(fact, since) ? [fact.role] : [])),
  );
  return {
    fresh: changes.fresh.sort(byName),
    resting: changes.resting.sort(byName),
    back: changes.back.sort(byName),
    down: changes.down.sort((a, b) => compare(a.nickname, b.nickname) || compare(a.title, b.title)),
    opened: roles.filter(({ id, state: how }) => how === 'open' && !wasOpen(id)),
    closed: roles.filter(({ id, state: how }) => how === 'closed' && wasOpen(id) && closedSince.has(id)),
  };
}

/** Without a review, every fact counts as after it. */
function isSince(fact: Fact, since: Fact | undefined): boolean {
  return since === undefined || isAfter(fact, since);
}

/** Which jobs were open at that time. Jobs of the catalogue are open until an adult closes them. */
function openAt({ own, roles }: ClassState, since: Fact | undefined): (role: string) => boolean {
  const open = new Map<string, boolean>();
  for (const fact of own) {
    if (isSince(fact, since)) continue;
    if (fact.type === 'RoleOpened') open.set(fact.role, true);
    else if (fact.type === 'RoleClosed') open.set(fact.role, false);
  }
  return (role) => open.get(role) ?? roles.catalogue.has(role);
}

/** How a card hung at that time, from the facts of one student and job in order. */
function hungAt(facts: readonly Fact[], since: Fact | undefined): Hung {
  let hung: Hung;
  for (const fact of facts) {
    if (isSince(fact, since)) break;
    if (isOf(cardFacts, fact)) hung = hungAfter(hung, fact);
  }
  return hung;
}

function hungAfter(hung: Hung, fact: Fact<keyof typeof cardFacts>): Hung {
  switch (fact.type) {
    case 'CardApproved':
      return fact.actor === fact.learner ? hung : 'listed';
    case 'CardOnBreak':
      return hung && 'onBreak';
    case 'CardBack':
      return hung && 'listed';
    case 'CardSteppedDown':
      return undefined;
    case 'CardRequested':
    case 'CardNotYet':
      return hung;
    default:
      return fact satisfies never;
  }
}

function byName(a: BoardCard, b: BoardCard): number {
  return compare(a.nickname, b.nickname) || compare(a.role, b.role);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

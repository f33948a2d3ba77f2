// The monthly review of the board: when it is due, and what changed since the last one.

import { type Day, monthAfter } from '../../practice/days.ts';
import type { cardFacts } from '../../practice/facts/card-facts.ts';
import { compareFacts, type Fact, isAfter } from '../../practice/facts/fact.ts';
import { isOf } from '../../practice/facts/family.ts';
import type { schoolFacts } from '../../practice/facts/school-facts.ts';
import type { ClassState } from '../class/class-state.ts';

type ChangeKind = 'listed' | 'onBreak' | 'back' | 'steppedDown' | 'badged' | 'opened' | 'closed';

interface BoardChange {
  readonly kind: ChangeKind;
  readonly role: string;
  readonly title: string;
  /** Whose card; absent when it is the job that changed. */
  readonly nickname?: string;
  readonly day: Day;
}

interface ReviewState {
  /** This month, YYYY-MM. */
  readonly month: string;
  readonly last?: Fact<'BoardReviewed'>;
  /**
   * Since when this month's review is due; absent while it is not. The first is due a month after the first card came
   * onto the board, the next ones from the first of each month.
   */
  readonly due?: Day;
  /** Changes since the last review, oldest first. Of each card only the last change is listed. */
  readonly changes: readonly BoardChange[];
}

/** How each kind of fact changes the board; `undefined` for facts that change nothing on it. */
const kinds: Readonly<Record<keyof typeof cardFacts | keyof typeof schoolFacts, ChangeKind | undefined>> = {
  CardApproved: 'listed',
  CardOnBreak: 'onBreak',
  CardBack: 'back',
  CardSteppedDown: 'steppedDown',
  RoleOpened: 'opened',
  RoleClosed: 'closed',
  CardRequested: undefined,
  CardNotYet: undefined,
  RoleEdited: undefined,
  RoleSuggested: undefined,
  RoleNotYet: undefined,
  StaffNamed: undefined,
  StaffLeft: undefined,
};

export function projectReview(state: ClassState, today: Day): ReviewState {
  const month = today.slice(0, 7);
  const reviews = state.own.flatMap((fact) => (fact.type === 'BoardReviewed' ? [fact] : []));
  const last = reviews.at(-1);
  const first = firstCardDay(state);
  const from = first === undefined ? undefined : latest(monthAfter(first), `${month}-01`);
  const isDue = from !== undefined && from <= today && !reviews.some((review) => review.month === month);
  const changes = new Map<string, { readonly change: BoardChange; readonly fact: Fact }>();
  const note = (fact: Fact, nickname?: string): void => {
    if (!isOf(kinds, fact) || !('role' in fact)) return;
    const kind = kinds[fact.type];
    if (!kind) return;
    if (last && !isAfter(fact, last)) return;
    const title = state.roles.roles.get(fact.role)?.job.title;
    if (title === undefined) return;
    const { role, day } = fact;
    const change = { kind, role, title, day, ...(nickname === undefined ? {} : { nickname }) };
    changes.set(`${nickname === undefined ? '' : fact.learner} ${role}`, { change, fact });
  };
  for (const fact of state.own) note(fact);
  for (const { named, byRole } of state.learners.values()) {
    if (!named) continue;
    for (const fact of [...byRole.values()].flat()) note(fact, named.nickname);
  }
  return {
    month,
    ...(last ? { last } : {}),
    ...(isDue ? { due: from } : {}),
    changes: [...changes.values()].sort((a, b) => compareFacts(a.fact, b.fact)).map(({ change }) => change),
  };
}

/** The day on which the first card came onto the board; also a card of a student who has left since. */
function firstCardDay({ learners }: ClassState): Day | undefined {
  const days = [...learners.values()].flatMap(({ byRole }) =>
    [...byRole.values()]
      .flat()
      .flatMap(({ type, day, actor, learner }) =>
        type === 'CardApproved' && actor !== learner ? [day] : [],
      ),
  );
  return days.sort()[0];
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

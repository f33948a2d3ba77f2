// What waits for an adult today: every step, card, idea and talk that needs an adult's word, and which adult's.

import { addDays, type Day, daysBetween } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { type StaffKind, staffKinds } from '../../practice/job.ts';
import { projectReview } from '../board/review.ts';
import type { Pathway } from '../pathway/pathways.ts';
import type { ClassRole, Suggestion } from '../pathway/role-book.ts';
import type { ClassLearner, ClassState } from './class-state.ts';
import type { StaffMember } from './staff.ts';
import { sees } from './who-sees.ts';

interface Who {
  readonly id: string;
  readonly nickname: string;
}

interface About {
  /** The same thing has the same key whenever it is listed. */
  readonly key: string;
  /** The kinds of adult who can give that word. */
  readonly by: readonly StaffKind[];
  /** True when the signed-in adult is one of them. */
  readonly mine: boolean;
  /** The day since when it waits. */
  readonly since: Day;
}

type Thing =
  | { readonly kind: 'suggestion'; readonly who: Who; readonly suggestion: Suggestion }
  | {
      readonly kind: 'approval' | 'guided' | 'real-help' | 'check-in';
      readonly who: Who;
      readonly role: ClassRole;
    }
  | { readonly kind: 'card'; readonly who: Who; readonly role: ClassRole; readonly says: readonly string[] }
  | {
      readonly kind: 'training';
      readonly who: Who;
      readonly role: ClassRole;
      /** Which meeting comes next, counted from 1, and of how many. */
      readonly meeting: number;
      readonly of: number;
    }
  | {
      readonly kind: 'real-ask';
      readonly who: Who;
      readonly real: string;
      /** The student who was asked, if it was a student. */
      readonly helper?: Who;
      readonly role?: ClassRole;
    }
  | { readonly kind: 'trial'; readonly role: ClassRole }
  | { readonly kind: 'review' };

export type Waiting = About & Thing;
type WaitingKind = Waiting['kind'];

/** How many days after an ask an adult may still confirm what they saw. */
const askDays = 14;
const checkInDays = 7;
const teacherOnly: readonly StaffKind[] = ['teacher'];
const counselorOnly: readonly StaffKind[] = ['counselor'];
/** The adults who may know of an ask, besides the student (practice/facts/audience.ts). */
const knowing: readonly StaffKind[] = ['teacher', 'counselor'];

const order: readonly WaitingKind[] = [
  'approval',
  'suggestion',
  'card',
  'training',
  'guided',
  'real-help',
  'real-ask',
  'check-in',
  'trial',
  'review',
];

/** Mine first, then by kind, the longest waiting first. What `me` may not know is left out. */
export function projectWaiting(state: ClassState, me: StaffMember, today: Day): readonly Waiting[] {
  const waiting: Waiting[] = [];
  const add = (thing: Thing, key: string, by: readonly StaffKind[], since: Day): void => {
    waiting.push({ ...thing, key: `${thing.kind}:${key}`, by, since, mine: by.includes(me.kind) });
  };
  for (const suggestion of state.roles.suggestions) {
    const who = whoIs(state.learners.get(suggestion.learner));
    if (suggestion.state !== 'waiting' || !who) continue;
    add({ kind: 'suggestion', who, suggestion }, suggestion.fact.role, teacherOnly, suggestion.fact.day);
  }
  for (const learner of state.learners.values()) {
    const who = whoIs(learner);
    if (!who) continue;
    for (const pathway of learner.pathways.values()) {
      const role = state.roles.roles.get(pathway.role);
      if (role?.state !== 'open') continue;
      const facts = learner.byRole.get(role.id) ?? [];
      const found = stepOf(who, pathway, role, facts, today);
      if (found) add(found.thing, `${role.id}:${who.id}`, found.by, found.since);
    }
    for (const ask of openAsks(state, learner, today)) add(...ask);
  }
  for (const role of state.roles.roles.values()) {
    if (role.state === 'open' && role.until !== undefined && role.until < today)
      add({ kind: 'trial', role }, role.id, teacherOnly, role.until);
  }
  const { due, month } = projectReview(state, today);
  if (due !== undefined) add({ kind: 'review' }, month, teacherOnly, due);
  return waiting.filter(({ kind }) => sees(me.kind, `waits:${kind}`)).sort(compare);
}

function whoIs(learner: ClassLearner | undefined): Who | undefined {
  return learner?.named && { id: learner.id, nickname: learner.named.nickname };
}

interface Step {
  readonly thing: Thing;
  readonly by: readonly StaffKind[];
  readonly since: Day;
}

/** What one pathway waits for, if an adult has to act. After a "not yet" it is left out until the next day. */
function stepOf(
  who: Who,
  { step, card, shown }: Pathway,
  role: ClassRole,
  facts: readonly Fact[],
  today: Day,
): Step | undefined {
  const { job } = role;
  const since = facts.at(-1)?.day ?? today;
  const trainers: readonly StaffKind[] = [job.sponsor, ...(job.alsoBy ? [job.alsoBy] : []), 'teacher'];
  const saidToday = (type: Fact['type']): boolean =>
    facts.some((fact) => fact.type === type && fact.day === today && fact.actor !== fact.learner);
  switch (step) {
    case 'idea':
    case 'rolePlay':
      return undefined;
    case 'interested':
    case 'training': {
      if (shown.gated && !shown.approved)
        return { thing: { kind: 'approval', who, role }, by: counselorOnly, since };
      if (shown.attended.includes(today)) return undefined;
      const meeting = shown.attended.length + 1;
      return { thing: { kind: 'training', who, role, meeting, of: shown.meetings }, by: trainers, since };
    }
    case 'guided':
      if (saidToday('GuidedPracticeDone')) return undefined;
      return { thing: { kind: 'guided', who, role }, by: trainers, since };
    case 'realLife':
      if (saidToday('RealHelpConfirmed')) return undefined;
      return { thing: { kind: 'real-help', who, role }, by: staffKinds, since };
    case 'badged':
      if (card === 'asked') return { thing: cardOf(who, role, facts), by: teacherOnly, since };
      if (card === 'listed' && job.gated && isTalkDue(facts, today))
        return { thing: { kind: 'check-in', who, role }, by: counselorOnly, since };
      return undefined;
  }
}

function cardOf(who: Who, role: ClassRole, facts: readonly Fact[]): Thing {
  const request = facts.findLast((fact) => fact.type === 'CardRequested');
  const { times, asked } = request?.type === 'CardRequested' ? request : {};
  return { kind: 'card', who, role, says: [times, asked].filter((each) => each !== undefined) };
}

function isTalkDue(facts: readonly Fact[], today: Day): boolean {
  const last = facts.findLast(({ type }) => type === 'CheckInHeld' || type === 'CardApproved');
  return last === undefined || daysBetween(last.day, today) >= checkInDays;
}

type Ask = readonly [thing: Thing, key: string, by: readonly StaffKind[], since: Day];

function openAsks(state: ClassState, learner: ClassLearner, today: Day): readonly Ask[] {
  const since = addDays(today, -askDays);
  const recent = learner.asks.filter(({ day }) => day >= since);
  const who = whoIs(learner);
  if (recent.length === 0 || !who) return [];
  const isSeen = (id: string | undefined, real: string): boolean =>
    id !== undefined &&
    (state.factsOf.get(id) ?? []).some((fact) => fact.type === 'RealTryConfirmed' && fact.real === real);
  return recent.flatMap(({ real, role: id, helper: helperId, day }): readonly Ask[] => {
    if (isSeen(learner.id, real) || isSeen(helperId, real)) return [];
    const helper = helperId === undefined ? undefined : whoIs(state.learners.get(helperId));
    const role = id === undefined ? undefined : state.roles.roles.get(id);
    const thing: Thing = {
      kind: 'real-ask',
      who,
      real,
      ...(helper ? { helper } : {}),
      ...(role ? { role } : {}),
    };
    return [[thing, real, knowing, day]];
  });
}

function compare(a: Waiting, b: Waiting): number {
  return (
    Number(b.mine) - Number(a.mine) ||
    order.indexOf(a.kind) - order.indexOf(b.kind) ||
    (a.since < b.since ? -1 : a.since > b.since ? 1 : 0) ||
    (a.key < b.key ? -1 : 1)
  );
}

// What a student has to hand in: how much is new since the last time, and to whom it goes.
import type { Fact } from '../../practice/facts/fact.ts';
import { type FactType, factRecords } from '../../practice/facts/fact-records.ts';
import { compareOrders, type Order } from '../../practice/facts/order.ts';
import { placeOf } from '../../practice/facts/placing.ts';
import { projectAssignments } from '../assign/assignments.ts';
import { projectStaff, staffNames, staffOfKind } from '../class/staff.ts';
import { countedFacts } from '../counted/counted-facts.ts';

interface HandIn {
  /** Role-plays and other things done since the last time. */
  readonly things: number;
  /** The place of the last of them. */
  readonly upTo: Order | undefined;
  /** The adult's name, where it is known. */
  readonly to: string | undefined;
}

/** Who the student is, and that a role-play was only opened: nothing that anybody would hand in. */
const aside: ReadonlySet<FactType> = new Set([
  'LearnerAdded',
  'LearnerRenamed',
  'PinSet',
  'SittingOpened',
  'Erased',
]);

/**
 * `facts` are all facts of a device, in order; `since` is the place up to which the student handed in before.
 * `undefined` where handing in leads nowhere: see `isAwayFromDesk`.
 */
export function projectHandIn(
  facts: readonly Fact[],
  learner: string,
  { device, since }: { readonly device: string; readonly since: Order | undefined },
): HandIn | undefined {
  if (!isAwayFromDesk(facts, device)) return undefined;
  const fresh = countedFacts(facts.filter((fact) => fact.learner === learner)).filter(
    (fact) => isDone(fact) && (since === undefined || compareOrders(placeOf(fact), since) > 0),
  );
  const last = fresh.at(-1);
  return {
    things: new Set(fresh.map((fact) => ('sitting' in fact ? fact.sitting : fact.id))).size,
    upTo: last && placeOf(last),
    to: receiverOf(facts, learner),
  };
}

/**
 * True on a device that got its class by a link or a file: practice reaches the adults from here only as a file. It is
 * false where the desk of the class is used on the device itself, because the facts are at the desk already, and
 * false for somebody who plays for themselves, because no adult waits for a file.
 */
function isAwayFromDesk(facts: readonly Fact[], device: string): boolean {
  const staff = new Set(staffNames(facts).keys());
  return staff.size > 0 && !facts.some((fact) => fact.device === device && staff.has(fact.actor));
}

function isDone(fact: Fact): boolean {
  return factRecords[fact.type].author === 'student' && !aside.has(fact.type);
}

/** The adult who gave something last, else the teacher of the class. */
function receiverOf(facts: readonly Fact[], learner: string): string | undefined {
  const giver = projectAssignments(facts, learner).at(-1)?.by;
  return (giver && staffNames(facts).get(giver)) ?? staffOfKind(projectStaff(facts), 'teacher')?.name;
}

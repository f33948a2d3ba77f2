// Who may know a fact. Asked at the one door out of a device, and asked again by a server before it answers.
import type { Fact } from './fact.ts';
import { factRecords } from './fact-records.ts';
import { reachesStudent } from './reach.ts';
import type { Audience } from './record.ts';
import { classOfFact } from './scope.ts';

/** Someone, or something, that is told facts. */
export interface Viewer {
  /**
   * A student, or an adult by what they may know. `everyone`: all students of a class at once, as by one link. `device`:
   * one that a class shares, which lets students in and shows each what they were given.
   */
  readonly role: 'student' | 'teacher' | 'counselor' | 'staff' | 'everyone' | 'device';
  readonly id: string;
  /** The classes they are in now, or teach. What belongs to another class is not theirs to know. */
  readonly classes: readonly string[];
}

function audienceOf({ type }: Pick<Fact, 'type'>): Audience {
  return factRecords[type].audience;
}

/** True when this viewer may be told this fact. Asked by the door alone: it says first whose facts are meant. */
export function mayKnow(viewer: Viewer, fact: Fact): boolean {
  const inClass = fact.learner === undefined ? classOfFact(fact) : undefined;
  if (inClass !== undefined && !viewer.classes.includes(inClass)) return false;
  switch (viewer.role) {
    case 'teacher':
    case 'counselor':
      return true;
    case 'staff':
      return audienceOf(fact) !== 'own';
    case 'student':
      return audienceOf(fact) === 'class' || (isPrivate(fact) && isTheirs(viewer, fact));
    case 'device':
      return audienceOf(fact) === 'class' || audienceOf(fact) === 'door' || fact.type === 'Assigned';
    case 'everyone':
      return audienceOf(fact) === 'class' || (fact.type === 'Assigned' && fact.to.kind === 'class');
  }
}

/** A student's own: what they practised, and what adults said of them. */
export function isPrivate(fact: Pick<Fact, 'type'>): boolean {
  return audienceOf(fact) === 'own' || audienceOf(fact) === 'sponsored';
}

/** Known to adults, and to devices that let students in. */
export function isForAdults(fact: Pick<Fact, 'type'>): boolean {
  return audienceOf(fact) === 'staff' || audienceOf(fact) === 'door';
}

function isTheirs(viewer: Viewer, fact: Fact): boolean {
  if (fact.type === 'Assigned') return reachesStudent(fact.to, viewer);
  return fact.learner === viewer.id || fact.actor === viewer.id;
}

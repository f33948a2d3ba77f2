// Who may know a fact. Asked at the one door out of a device, and asked again by a server before it answers.
import type { StaffKind } from '../job.ts';
import type { Fact } from './fact.ts';
import { factRecords } from './fact-records.ts';
import { reachesStudent } from './reach.ts';
import type { Audience } from './record.ts';
import { classOfFact } from './scope.ts';

/** A person, a class or a device that facts are shown or sent to. */
export interface Viewer {
  /**
   * A student, or an adult with their kind of access. `everyone`: all students of a class at once, as with one link.
   * `device`: a device that a class shares, which lets students in and shows each of them what they were given.
   */
  readonly role: 'student' | 'teacher' | 'counselor' | 'staff' | 'everyone' | 'device';
  readonly id: string;
  /** The classes they are in now, or teach. Facts of other classes are kept from them. */
  readonly classes: readonly string[];
}

/** How much an adult may know: of a student's practice only the class's teacher and counselor. */
export function adultRole(kind: StaffKind): 'teacher' | 'counselor' | 'staff' {
  return kind === 'teacher' || kind === 'counselor' ? kind : 'staff';
}

function audienceOf({ type }: Pick<Fact, 'type'>): Audience {
  return factRecords[type].audience;
}

/**
 * True when this viewer may be told this fact. Only the door (progress/door) asks: it first works out whose facts are
 * meant.
 */
export function mayKnow(viewer: Viewer, fact: Fact): boolean {
  const inClass = fact.learner === undefined ? classOfFact(fact) : undefined;
  if (inClass !== undefined && !viewer.classes.includes(inClass)) return false;
  switch (viewer.role) {
    case 'teacher':
    case 'counselor':
      return true;
    case 'staff':
      return audienceOf(fact) !== 'own' && audienceOf(fact) !== 'knowing';
    case 'student':
      return audienceOf(fact) === 'class' || (isPrivate(fact) && isTheirs(viewer, fact));
    case 'device':
      return audienceOf(fact) === 'class' || audienceOf(fact) === 'door' || fact.type === 'Assigned';
    case 'everyone':
      return audienceOf(fact) === 'class' || (fact.type === 'Assigned' && fact.to.kind === 'class');
  }
}

/** True for a fact that belongs to one student: what they practiced, or what an adult said about them. */
export function isPrivate(fact: Pick<Fact, 'type'>): boolean {
  return audienceOf(fact) === 'own' || audienceOf(fact) === 'sponsored';
}

/** True for facts told to adults, and to devices that let students in. */
export function isForAdults(fact: Pick<Fact, 'type'>): boolean {
  const audience = audienceOf(fact);
  return audience === 'knowing' || audience === 'staff' || audience === 'door';
}

function isTheirs(viewer: Viewer, fact: Fact): boolean {
  if (fact.type === 'Assigned') return reachesStudent(fact.to, viewer);
  return fact.learner === viewer.id || fact.actor === viewer.id;
}

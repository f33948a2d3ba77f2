// Who may know a fact. Asked at the one door out of a device, and asked again by a server before it answers.
import type { Fact, FactType } from './fact.ts';
import { reachesStudent } from './reach.ts';

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

/**
 * own: the learner it belongs to, the class's teacher and counselor.
 * class: everyone in the class. staff: adults of the class.
 * sponsored: the learner, and any adult of the school who trains or confirms.
 * door: what opens the front door: adults of the class, and a device that the class shares. Never a student.
 */
type Audience = 'own' | 'class' | 'staff' | 'sponsored' | 'door';

const audience: Readonly<Record<FactType, Audience>> = {
  ClassOpened: 'class',
  ClassClosed: 'class',
  RetentionSet: 'class',
  LearnerAdded: 'class',
  LearnerRenamed: 'class',
  LearnerRemoved: 'class',
  LearnerPlaced: 'class',
  PinSet: 'door',
  SignInCardMade: 'door',
  SignInCardVoided: 'door',
  RecordLookedAt: 'own',
  StaffNamed: 'class',
  StaffLeft: 'class',
  RoleOpened: 'class',
  RoleEdited: 'class',
  RoleClosed: 'class',
  RoleSuggested: 'own',
  RoleNotYet: 'own',
  TrainingPlanned: 'class',
  TrainingCancelled: 'class',
  Assigned: 'own',
  // A number and no more: whoever was given something has to hear that it was taken back.
  AssignmentWithdrawn: 'class',
  GroupMade: 'staff',
  GroupEnded: 'staff',
  SittingOpened: 'own',
  MoveMade: 'own',
  WordsSaid: 'own',
  SittingClosed: 'own',
  SittingSkipped: 'own',
  RealTryPlanned: 'own',
  RealTryConfirmed: 'own',
  PathwayChosen: 'sponsored',
  TrainingBegun: 'sponsored',
  TrainingAttended: 'sponsored',
  GuidedPracticeDone: 'sponsored',
  RealHelpConfirmed: 'sponsored',
  PathwayLeft: 'sponsored',
  CounselorApproved: 'sponsored',
  CheckInHeld: 'sponsored',
  BadgeEarned: 'sponsored',
  // A card says what its request says, and is there once it is approved: both are read together.
  CardRequested: 'class',
  CardApproved: 'class',
  CardNotYet: 'sponsored',
  CardOnBreak: 'class',
  CardBack: 'class',
  CardSteppedDown: 'class',
  // The class hears it from its adults, on the projector. It speaks of several students.
  BoardReviewed: 'staff',
  HelpLookedFor: 'staff',
  Erased: 'class',
};

/** True when this viewer may be told this fact. Asked by the door alone: it says first whose facts are meant. */
export function mayKnow(viewer: Viewer, fact: Fact): boolean {
  const inClass = fact.learner === undefined ? classOfFact(fact) : undefined;
  if (inClass !== undefined && !viewer.classes.includes(inClass)) return false;
  switch (viewer.role) {
    case 'teacher':
    case 'counselor':
      return true;
    case 'staff':
      return audience[fact.type] !== 'own';
    case 'student':
      return audience[fact.type] === 'class' || (isPrivate(fact) && isTheirs(viewer, fact));
    case 'device':
      return audience[fact.type] === 'class' || audience[fact.type] === 'door' || fact.type === 'Assigned';
    case 'everyone':
      return audience[fact.type] === 'class' || (fact.type === 'Assigned' && fact.to.kind === 'class');
  }
}

/** A student's own: what they practised, and what adults said of them. */
export function isPrivate({ type }: Pick<Fact, 'type'>): boolean {
  return audience[type] === 'own' || audience[type] === 'sponsored';
}

/** The class a fact says it is of. What says none is the school's, or of a time before there were classes. */
export function classOfFact(fact: Fact): string | undefined {
  switch (fact.type) {
    case 'ClassOpened':
    case 'ClassClosed':
    case 'GroupMade':
    case 'BoardReviewed':
      return fact.class;
    case 'Assigned':
      return fact.to.kind === 'class' ? fact.to.class : undefined;
    default:
      return undefined;
  }
}

function isTheirs(viewer: Viewer, fact: Fact): boolean {
  if (fact.type === 'Assigned') return reachesStudent(fact.to, viewer);
  return fact.learner === viewer.id || fact.actor === viewer.id;
}

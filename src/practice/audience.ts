// Who may know a fact. Asked before anything is sent, and asked again by whoever answers.
import type { Fact, FactType } from './fact.ts';
import { reachesStudent } from './reach.ts';

/** Someone who asks. A student knows only themselves; staff know their class. */
export interface Viewer {
  readonly role: 'student' | 'teacher' | 'counselor' | 'staff';
  readonly id: string;
  /** The classes a student is in now. */
  readonly classes?: readonly string[];
}

/**
 * own: the learner it belongs to, the class's teacher and counselor.
 * class: everyone in the class. staff: adults of the class.
 * sponsored: the learner, and any adult of the school who trains or confirms.
 */
export type Audience = 'own' | 'class' | 'staff' | 'sponsored';

const audience: Readonly<Record<FactType, Audience>> = {
  ClassOpened: 'class',
  ClassClosed: 'class',
  RetentionSet: 'class',
  LearnerAdded: 'class',
  LearnerRenamed: 'class',
  LearnerRemoved: 'class',
  LearnerPlaced: 'class',
  // Whoever shares the device signs in with it.
  PinSet: 'class',
  SignInCardMade: 'staff',
  SignInCardVoided: 'staff',
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
  BoardReviewed: 'class',
  HelpLookedFor: 'staff',
  Erased: 'class',
};

/** True when this viewer may be told this fact. */
export function mayKnow(viewer: Viewer, fact: Fact): boolean {
  if (viewer.role === 'teacher' || viewer.role === 'counselor') return true;
  switch (audience[fact.type]) {
    case 'class':
      return true;
    case 'staff':
      return viewer.role === 'staff';
    case 'sponsored':
      return viewer.role === 'staff' || isTheirs(viewer, fact);
    case 'own':
      return isTheirs(viewer, fact);
  }
}

function isTheirs(viewer: Viewer, fact: Fact): boolean {
  if (viewer.role !== 'student') return false;
  if (fact.type === 'Assigned') return reachesStudent(fact.to, viewer);
  return fact.learner === viewer.id || fact.actor === viewer.id;
}

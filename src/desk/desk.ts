// What every screen of the desk is given: the class as it is, who is signed in, and the ways to say something.
import type { FactDraft } from '../practice/fact.ts';
import type { ClassState } from '../progress/class-state.ts';
import type { Day } from '../progress/days.ts';
import type { StaffMember } from '../progress/staff.ts';
import type { DeskRoute } from './desk-route.ts';

export interface Desk {
  readonly state: ClassState;
  /** The adult who is signed in. */
  readonly me: StaffMember;
  readonly today: Day;
  readonly route: DeskRoute;
  /** A day as it is said from today: "yesterday", "Tuesday". */
  readonly spoken: (day: Day) => string;
  /** An adult's word on one learner: recorded as theirs, with me as the actor. */
  readonly confirm: (draft: FactDraft, learner: string) => void;
  /** What is the class's own: jobs, adults, trainings, reviews, assignments. */
  readonly note: (draft: FactDraft) => void;
  readonly freshId: () => string;
  /** The picture of a learner's figure, once it is drawn. */
  readonly baseOf: (learner: string) => string | undefined;
  readonly onGo: (route: DeskRoute) => void;
  /** Says a sentence in the corner of the screen; `undo` is offered beside it. */
  readonly onSay: (text: string, undo?: () => void) => void;
}

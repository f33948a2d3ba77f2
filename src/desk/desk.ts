// What every screen of the desk is given: the class as it is, who is signed in, and the ways to say something.

import type { Day } from '../practice/days.ts';
import type { Fact } from '../practice/facts/fact.ts';
import type { Parcel, ProgressFile } from '../practice/facts/parcel.ts';
import type { SchoolPeople } from '../practice/help-numbers.ts';
import type { ClassState } from '../progress/class/class-state.ts';
import type { StaffMember } from '../progress/class/staff.ts';
import type { DeskRoute } from './frame/desk-route.ts';
import type { Held, SayForClass, SayInCorner, SayLater, SayOf, Word } from './said.ts';

/** PINs of this device, by staff id. */
interface DeskPins {
  readonly has: (staff: string) => boolean;
  readonly set: (staff: string, pin: string) => Promise<void>;
  readonly forget: (staff: string) => void;
  /** The day on which all of them were chosen anew without one. */
  readonly anew: Day | undefined;
}

/** The device behind the desk: many words at once, files in and out, and small things that are never facts. */
export interface DeskStore {
  /** Resolves once all of them are safe. */
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  /** Facts from elsewhere, as they are. */
  readonly takeIn: (facts: readonly Fact[]) => Promise<void>;
  /** Leaves a tombstone for each, and nothing else of them on this device. */
  readonly erase: (learners: readonly string[]) => Promise<void>;
  /** Of a student's own file only what is theirs. `name` is the file's own. */
  readonly readFile: (text: string, name: string) => ProgressFile;
  readonly writeFile: (parcel: Parcel) => string;
  readonly download: (name: string, content: string | Uint8Array) => void;
  readonly newCard: () => { readonly token: string; readonly card: string };
  /** This page's address leads to this machine alone: its cards and links open nothing elsewhere. */
  readonly onlyHere: boolean;
  /** The link a printed card holds. */
  readonly cardLink: (token: string) => string;
  readonly giveLink: (parcel: Parcel) => Promise<string>;
  readonly people: () => SchoolPeople;
  readonly keepPeople: (people: SchoolPeople) => void;
  /** From 0 up to 1. */
  readonly random: () => number;
}

export interface Desk {
  readonly state: ClassState;
  /** The class the state is of, where one of several was chosen. */
  readonly class?: string;
  /** The adult who is signed in. */
  readonly me: StaffMember;
  readonly today: Day;
  readonly route: DeskRoute;
  /** A day as it is said from today: "yesterday", "Tuesday". */
  readonly spoken: (day: Day) => string;
  /** An adult's word on one learner: recorded as theirs, with me as the actor. */
  readonly confirm: SayOf;
  /** A student's own deed on the shared screen: recorded with the student as the actor. */
  readonly as: SayOf;
  /** What is the class's own: jobs, adults, trainings, reviews, assignments. */
  readonly note: SayForClass;
  /** Says these words in a few seconds, or when the page is left; until then they can be taken back. `key` is what waits. */
  readonly later: SayLater;
  /** Lets a thing rest until tomorrow, on this device. It can be taken back likewise. */
  readonly putAside: (key: string, says: string) => void;
  readonly isAside: (key: string) => boolean;
  /** What was said about the thing with this key, until it shows in the state. */
  readonly held: (key: string) => Held | undefined;
  readonly freshId: () => string;
  /** The picture of a learner's figure, once it is drawn. */
  readonly baseOf: (learner: string) => string | undefined;
  readonly pins: DeskPins;
  readonly store: DeskStore;
  readonly onGo: (route: DeskRoute) => void;
  /** Says a sentence in the corner of the screen; `undo` is offered beside it. */
  readonly onSay: SayInCorner;
  /** Keeps something of the desk's own on this device; it is no fact and goes nowhere. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
  /** What was kept, as it was read: to be distrusted. Nothing where nothing was kept. */
  readonly kept: (key: string) => Promise<unknown>;
}

// What every screen of the desk is given: the class, the adult who is signed in, and the ways to record facts.

import type { Day } from '../practice/days.ts';
import type { Fact } from '../practice/facts/fact.ts';
import type { Parcel, ProgressFile } from '../practice/facts/parcel.ts';
import type { SchoolPeople } from '../practice/help-numbers.ts';
import type { ClassState } from '../progress/class/class-state.ts';
import type { StaffMember } from '../progress/class/staff.ts';
import type { DeskRoute } from './frame/desk-route.ts';
import type { ClassLink, Held, SayForClass, SayInCorner, SayLater, SayOf, Word } from './said.ts';

/** PINs of this device, by staff id. */
interface DeskPins {
  readonly has: (staff: string) => boolean;
  readonly set: (staff: string, pin: string) => Promise<void>;
  readonly forget: (staff: string) => void;
  /** The day on which all PINs were set anew without knowing an old one. */
  readonly anew: Day | undefined;
}

/** The device behind the desk: many facts at once, files in and out, and settings that are never facts. */
export interface DeskStore {
  /** The id of this device. */
  readonly device: string;
  /** Records all these facts; resolves once they are stored. */
  readonly sayAll: (words: readonly Word[]) => Promise<void>;
  /** Takes in facts of another device, unchanged. */
  readonly takeIn: (facts: readonly Fact[]) => Promise<void>;
  /** Erases students from this device. Only a tombstone of each is left. */
  readonly erase: (learners: readonly string[]) => Promise<void>;
  /** From a student's own file, only facts about that student are read. `name` is the file's name. */
  readonly readFile: (text: string, name: string) => ProgressFile;
  readonly writeFile: (parcel: Parcel) => string;
  readonly download: (name: string, content: string | Uint8Array) => void;
  readonly newCard: () => { readonly token: string; readonly card: string };
  /** Keeps the code of a student's card on this device, or forgets it. */
  readonly keepCode: (learner: string, token?: string) => Promise<void>;
  /** The kept code, if it is of one of these cards. */
  readonly keptCode: (learner: string, cards: readonly string[]) => Promise<string | undefined>;
  /** True when this page's address leads to this machine alone, so that its cards and links open nothing elsewhere. */
  readonly onlyHere: boolean;
  /** The link a printed card holds. */
  readonly cardLink: (token: string) => string;
  readonly giveLink: (parcel: Parcel) => Promise<string>;
  /** The same link as it stands in a QR code. */
  readonly giveCode: (parcel: Parcel) => Promise<string>;
  /** The link that lets these students of a class in on any device, and the same for a QR code. */
  readonly classLink: (parcel: Parcel, into: string, of: readonly string[]) => Promise<ClassLink>;
  readonly people: () => SchoolPeople;
  readonly keepPeople: (people: SchoolPeople) => void;
  /** A random number from 0 up to 1. */
  readonly random: () => number;
}

export interface Desk {
  readonly state: ClassState;
  /** The class that `state` is narrowed to, where one of several was chosen. */
  readonly class?: string;
  /** The adult who is signed in. */
  readonly me: StaffMember;
  readonly today: Day;
  readonly route: DeskRoute;
  /** The address of the class screen: the demo class has one of its own. */
  readonly classScreen: string;
  /** A day in words, as seen from today: "yesterday", "Tuesday". */
  readonly spoken: (day: Day) => string;
  /** A day to keep to, with its date, also once it is past: "Monday, December 7". */
  readonly dated: (day: Day) => string;
  /** Records a fact about a learner with the signed-in adult as its actor. */
  readonly confirm: SayOf;
  /** Records what a student did on the shared screen, with the student as the actor. */
  readonly as: SayOf;
  /** Records a fact of the class as a whole: jobs, adults, trainings, reviews, assignments. */
  readonly note: SayForClass;
  /** Records facts after a few seconds, or when the page is left; until then Undo takes them back. `key` is the waiting thing they answer. */
  readonly later: SayLater;
  /** Hides a waiting thing on this device until tomorrow, after the same few seconds of Undo. */
  readonly putAside: (key: string, says: string) => void;
  readonly isAside: (key: string) => boolean;
  /** The answer given to the waiting thing with this key, until the state shows it. */
  readonly held: (key: string) => Held | undefined;
  readonly freshId: () => string;
  /** The picture of a learner's figure, once it is drawn. */
  readonly baseOf: (learner: string) => string | undefined;
  readonly pins: DeskPins;
  readonly store: DeskStore;
  readonly onGo: (route: DeskRoute) => void;
  /** Shows a slip with this sentence in the corner of the screen, with an Undo button if `undo` is given. */
  readonly onSay: SayInCorner;
  /** Keeps a value of the desk on this device. It is not a fact and is never sent. */
  readonly keep: (key: string, value: unknown) => Promise<void>;
  /** The kept value as it was read, unchecked. `undefined` if nothing was kept. */
  readonly kept: (key: string) => Promise<unknown>;
}

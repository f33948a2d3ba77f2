// A parcel: facts that the door out of a device has let through. Whatever writes facts out takes a parcel and nothing else.
import type { Fact } from './fact.ts';

declare const sealed: unique symbol;

/**
 * student: one student's own file, to open at home or at a desk. class: a copy for adults, to keep or to open on
 * another device. device: what a device of the class receives.
 */
export type ParcelKind = 'student' | 'class' | 'device';

/** What a parcel says about itself, in the first line of its file. */
export interface ParcelLabel {
  readonly for: ParcelKind;
  /** The student, in a `student` parcel. */
  readonly of?: string;
}

export interface Parcel extends ParcelLabel {
  readonly facts: readonly Fact[];
  readonly [sealed]: true;
}

/** Only the door (progress/door) calls this. */
export function sealParcel(facts: readonly Fact[], label: ParcelLabel): Parcel {
  return { ...label, facts } as Parcel;
}

/** A progress file, read: what is in it, or why nothing could be. */
export type ProgressFile =
  /** `skipped` counts the lines that could not be read, and those that are missing. */
  | {
      readonly ok: true;
      readonly facts: readonly Fact[];
      readonly skipped: number;
      /** Absent in files from older versions. */
      readonly label?: ParcelLabel;
      /** The day on which it was written, by the clock of the device that wrote it. */
      readonly written?: string;
      /** An adult saved it at a desk. */
      readonly byDesk?: true;
    }
  /** `newer`: written by a later version of the game. `torn`: ours, with nothing in it that can be read. */
  | { readonly ok: false; readonly why: 'empty' | 'foreign' | 'newer' | 'torn' };

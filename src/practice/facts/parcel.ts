// A parcel: facts that the door out of a device has let through. Whatever writes facts out takes a parcel and nothing else.
import type { Fact } from './fact.ts';

declare const sealed: unique symbol;

/**
 * student: one student's own file, at home and at any desk. class: a copy for adults, to be kept or opened on another
 * device. device: what a device of the class is handed.
 */
export type ParcelKind = 'student' | 'class' | 'device';

/** What a parcel says of itself, in the first line of its file. */
export interface ParcelLabel {
  readonly for: ParcelKind;
  /** The one student a `student` parcel is of. */
  readonly of?: string;
}

export interface Parcel extends ParcelLabel {
  readonly facts: readonly Fact[];
  readonly [sealed]: true;
}

/** Called by the door alone. */
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
      /** What it says of itself; older ones say nothing. */
      readonly label?: ParcelLabel;
    }
  /** `newer`: written by a later version of the game. `torn`: ours, with nothing in it that can be read. */
  | { readonly ok: false; readonly why: 'empty' | 'foreign' | 'newer' | 'torn' };

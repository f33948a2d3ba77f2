// What is recorded at the desk, and the types of the functions by which views record it.
import type { FactDraft } from '../practice/facts/fact.ts';

/** A fact to record: about one learner, or, without one, of the class as a whole. */
export interface Word {
  readonly draft: FactDraft;
  readonly learner?: string;
}

/** An answer that is not in the state yet. While it can be undone it has a `slip`; while it is being recorded it has none. */
export interface Held {
  readonly slip?: {
    readonly text: string;
    readonly onUndo: () => void;
    /** Stops the time for Undo while the pointer or focus is on the slip. */
    readonly onHold: (held: boolean) => void;
  };
}

/** Records a fact about one learner: what an adult confirms, or what the student did on the shared screen. */
export type SayOf = (draft: FactDraft, learner: string) => void;

/** Records a fact of the class as a whole: jobs, adults, trainings, reviews, assignments. */
export type SayForClass = (draft: FactDraft) => void;

/** Records facts after a few seconds, or when the page is left; until then Undo takes them back. `key` is the waiting thing they answer. */
export type SayLater = (key: string, says: string, words: readonly Word[]) => void;

/** Shows a slip with this sentence in the corner of the screen, with an Undo button if `undo` is given. */
export type SayInCorner = (text: string, undo?: () => void) => void;

/** The link of a class, and the same as it stands in a QR code. */
export interface ClassLink {
  readonly link: string;
  readonly code: string;
}

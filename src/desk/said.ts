// What is said at the desk, and the ways to say it that a view is given.
import type { FactDraft } from '../practice/facts/fact.ts';

/** A fact to be said: on one learner, or the class's own. */
export interface Word {
  readonly draft: FactDraft;
  readonly learner?: string;
}

/** Something said that can still be taken back, or is being written down right now (`slip` is gone then). */
export interface Held {
  readonly slip?: {
    readonly text: string;
    readonly onUndo: () => void;
    /** Its time stands still while somebody is at it. */
    readonly onHold: (held: boolean) => void;
  };
}

/** About one learner: an adult's word on them, or their own deed on the shared screen. */
export type SayOf = (draft: FactDraft, learner: string) => void;

/** What is the class's own: jobs, adults, trainings, reviews, assignments. */
export type SayForClass = (draft: FactDraft) => void;

/** Says these words in a few seconds, or when the page is left; until then they can be taken back. `key` is what waits. */
export type SayLater = (key: string, says: string, words: readonly Word[]) => void;

/** Says a sentence in the corner of the screen; `undo` is offered beside it. */
export type SayInCorner = (text: string, undo?: () => void) => void;

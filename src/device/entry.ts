// An entry: something done on this device that is not a stored fact yet; and the error for entries that cannot become one.

import type { Fact, FactDraft } from '../practice/facts/fact.ts';
import type { Order } from '../practice/facts/order.ts';
import type { Moment, Signature } from '../practice/facts/stamp.ts';

/** What a person did, before it is a fact. */
export type DraftEntry = Signature & {
  readonly id: string;
  readonly draft: FactDraft;
  readonly moment: Moment;
  /** Its place in the order, if it was known when the person acted; otherwise it is given when the entry is stored. */
  readonly order?: Order | undefined;
  /** Set while it has no place: how many such entries the pocket held before it. */
  readonly turn?: number | undefined;
};

/** `id` becomes the fact's id, so that storing it twice changes nothing. */
export type Entry =
  | DraftEntry
  /** A fact that follows from other facts is complete already, because it is the same on every device. */
  | { readonly id: string; readonly learner?: string; readonly fact: Fact };

/** Some entries fit no fact and were not stored. They stay in the pocket; all other entries are stored. */
export class UnfitEntries extends Error {
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super(`${entries.length} of what was done fits no fact.`);
    this.name = 'UnfitEntries';
    this.entries = entries;
  }
}

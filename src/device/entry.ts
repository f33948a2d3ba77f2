// What was done on this device, on its way to becoming a fact; and why some of it may not get there.

import type { Fact, FactDraft } from '../practice/facts/fact.ts';
import type { Order } from '../practice/facts/order.ts';
import type { Moment, Signature } from '../practice/facts/stamp.ts';

/** What somebody did, before it is a fact. */
export type DraftEntry = Signature & {
  readonly id: string;
  readonly draft: FactDraft;
  readonly moment: Moment;
  /** Its place, given at the press. Without one it gets it when it is written. */
  readonly order?: Order | undefined;
  /** Where it has no place yet: how many such deeds the pocket held before it. */
  readonly turn?: number | undefined;
};

/** `id` becomes the fact's, so that writing it twice changes nothing. */
export type Entry =
  | DraftEntry
  /** What follows from other facts is the same on every device: it is a fact already. */
  | { readonly id: string; readonly learner?: string; readonly fact: Fact };

/** Some entries fit no fact and were not written down. They stay where they were, and everything beside them is safe. */
export class UnfitEntries extends Error {
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super(`${entries.length} of what was done fits no fact.`);
    this.name = 'UnfitEntries';
    this.entries = entries;
  }
}

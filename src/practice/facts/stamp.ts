// Dates and signs what was done: a draft becomes a fact, numbered on its device, with its place in the order.
import type { Fact, FactDraft } from './fact.ts';
import type { Order } from './order.ts';

interface StampDeps {
  /** The id of this device, which never changes. */
  readonly device: string;
  /** The first free number of this device. */
  readonly seq: number;
  freshId(): string;
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** YYYY-MM-DD on this device. */
  readonly day: string;
}

/** Who did it, and whose practice it is: a learner's own deed, an adult's word on a learner, or the class's own. */
export type Signature =
  | { readonly learner: string; readonly actor?: string }
  | { readonly learner?: undefined; readonly actor: string };

/** `order` is the place after everything its author had seen; `moment` is what the wall clock said. */
type Stamp = (draft: FactDraft, signature: Signature, moment: Moment, order: Order) => Fact;

export function createStamp({ device, seq, freshId }: StampDeps): Stamp {
  let next = seq;
  return (draft, { learner, actor = learner }, { at, day }, order) =>
    ({
      ...draft,
      id: freshId(),
      v: 1,
      at,
      day,
      actor,
      ...(learner === undefined ? {} : { learner }),
      device,
      seq: next++,
      order,
    }) as Fact;
}

/** The first number that no fact of the device has. */
export function freeSeq(facts: readonly Fact[], device: string): number {
  return facts.reduce((free, fact) => (fact.device === device ? Math.max(free, fact.seq + 1) : free), 0);
}

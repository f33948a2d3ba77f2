// Dates and signs what was done: a draft becomes a fact, numbered on its device.
import type { Fact, FactDraft } from '../practice/fact.ts';

export interface StampDeps {
  /** Names this device, the same for ever. */
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

/** A learner's own deed. `actor` is said when someone else, a staff member, did it. */
export type Stamp = (draft: FactDraft, learner: string, moment: Moment, actor?: string) => Fact;

export function createStamp({ device, seq, freshId }: StampDeps): Stamp {
  let next = seq;
  return (draft, learner, { at, day }, actor = learner) =>
    ({ ...draft, id: freshId(), v: 1, at, day, actor, learner, device, seq: next++ }) as Fact;
}

/** The first number that no fact of the device has. */
export function freeSeq(facts: readonly Fact[], device: string): number {
  return facts.reduce((free, fact) => (fact.device === device ? Math.max(free, fact.seq + 1) : free), 0);
}

// Who looked at the record of a learner, or took a copy: recorded once a day for each adult, and shown to the student.

import type { Day } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';

export type LookedAt = FactDraft<'RecordLookedAt'>['what'];

export interface RecordLook {
  /** The adult's name, also of one who has left; '' where it is not known here. */
  readonly by: string;
  readonly what: LookedAt;
  readonly day: Day;
}

/** `facts` are the learner's. True when this adult's look of today is recorded already. */
export function hasLooked(facts: readonly Fact[], actor: string, what: LookedAt, today: Day): boolean {
  return facts.some(
    (fact) =>
      fact.type === 'RecordLookedAt' && fact.actor === actor && fact.what === what && fact.day === today,
  );
}

/** Newest first; the same adult, day and kind once. */
export function looksOf(facts: readonly Fact[], names: ReadonlyMap<string, string>): readonly RecordLook[] {
  const looks = new Map<string, RecordLook>();
  for (const fact of facts) {
    if (fact.type !== 'RecordLookedAt') continue;
    const by = names.get(fact.actor) ?? '';
    looks.set(`${fact.actor} ${fact.what} ${fact.day}`, { by, what: fact.what, day: fact.day });
  }
  return [...looks.values()].reverse();
}

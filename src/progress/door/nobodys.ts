// Facts without a person: that help was looked for. They are counted and never linked to a student, so they have no author and no time, only a day.

import { type Day, dayNumber } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { TypeWith } from '../../practice/facts/fact-records.ts';
import { isNobodys } from '../../practice/facts/scope.ts';

type Nobodys = FactDraft<TypeWith<'scope', 'nobody'>>;

const nobody = 'someone';
const dayLong = 86_400_000;

/** The fields that each kind keeps; all others are dropped. */
const bare: { readonly [T in Nobodys['type']]: (said: FactDraft<T>) => FactDraft<T> } = {
  HelpLookedFor: ({ role, found }) => ({
    type: 'HelpLookedFor',
    ...(role === undefined ? {} : { role }),
    found,
  }),
};

/** Without device, number and time: compared with the other facts of a device, those would tell who it was. */
export function nobodysFact(said: Nobodys, id: string, day: Day): Fact<Nobodys['type']> {
  return {
    ...bare[said.type](said),
    id,
    v: 1,
    at: Math.max(0, dayNumber(day) * dayLong),
    day,
    actor: nobody,
    device: nobody,
    seq: 0,
  };
}

/** Older facts hold a device and a time; both are taken off before the fact leaves or comes in. */
export function withoutTrail(fact: Fact): Fact {
  return isNobodys(fact) ? nobodysFact(fact, fact.id, fact.day) : fact;
}

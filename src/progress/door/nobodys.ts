// What is nobody's: that help was looked for. It is counted and never followed, so it is signed by nobody and knows only its day.

import { type Day, dayNumber } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';
import type { TypeWith } from '../../practice/facts/fact-records.ts';
import { isNobodys } from '../../practice/facts/scope.ts';

type Nobodys = FactDraft<TypeWith<'scope', 'nobody'>>;

const nobody = 'someone';
const dayLong = 86_400_000;

/** What each kind says, without whatever else came along. */
const bare: { readonly [T in Nobodys['type']]: (said: FactDraft<T>) => FactDraft<T> } = {
  HelpLookedFor: ({ role, found }) => ({
    type: 'HelpLookedFor',
    ...(role === undefined ? {} : { role }),
    found,
  }),
};

/** No device, no number and no time: beside the facts of a device they would tell who it was. */
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

/** Older ones say their device and their time: both stay behind when they go anywhere. */
export function withoutTrail(fact: Fact): Fact {
  return isNobodys(fact) ? nobodysFact(fact, fact.id, fact.day) : fact;
}

// What is nobody's: that help was looked for. It is counted and never followed, so it is signed by nobody and knows only its day.

import { type Day, dayNumber } from '../../practice/days.ts';
import type { Fact, FactDraft } from '../../practice/facts/fact.ts';

type Look = FactDraft<'HelpLookedFor'>;

const nobody = 'someone';
const dayLong = 86_400_000;

/** No device, no number and no time: beside the facts of a device they would tell who it was. */
export function nobodysLook({ role, found }: Look, id: string, day: Day): Fact<'HelpLookedFor'> {
  return {
    type: 'HelpLookedFor',
    ...(role === undefined ? {} : { role }),
    found,
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
  return fact.type === 'HelpLookedFor' ? nobodysLook(fact, fact.id, fact.day) : fact;
}

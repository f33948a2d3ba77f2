// Facts for tests: a learner's day of practice in a line of code, dated and signed without a clock.

import { addDays } from '../../src/practice/days.ts';
import type { Fact, FactDraft } from '../../src/practice/facts/fact.ts';
import type { Evidence, MicroId, Quality } from '../../src/practice/rubric.ts';

/** 1 September 2026 is day 1; later days count on. */
export function dayFor(n: number): string {
  return addDays('2026-09-01', n - 1);
}

export interface Signature {
  readonly day?: number;
  readonly learner?: string;
  readonly device?: string;
}

/** Signs drafts one after another, a second apart on their day. */
export function createPen(defaults: Signature = {}) {
  let seq = 0;
  return <T extends FactDraft>(draft: T, signature: Signature = {}): Fact<T['type']> => {
    const { day = 1, learner = 'mira', device = 'lab-1' } = { ...defaults, ...signature };
    seq += 1;
    return {
      ...draft,
      id: `${device}-${learner}-${seq}`,
      v: 1,
      at: Date.UTC(2026, 8, day, 9) + seq * 1000,
      day: dayFor(day),
      actor: learner,
      learner,
      device,
      seq,
    } as unknown as Fact<T['type']>;
  };
}

export interface Place {
  readonly sitting?: string;
  readonly story?: string;
  readonly setting?: 'classroom' | 'library' | 'hallway' | 'online';
  readonly difficulty?: 1 | 2 | 3;
}

const scene = ({ story = 'stuck', setting = 'classroom', difficulty = 1, sitting }: Place) => ({
  sitting: sitting ?? `sitting of ${story}`,
  story,
  setting,
  difficulty,
});

export const show = (micro: MicroId, quality: Quality = 'adaptive'): Evidence => ({ micro, quality });

export const opens = (
  place: Place = {},
  why: FactDraft<'SittingOpened'>['why'] = 'free',
): FactDraft<'SittingOpened'> => ({
  type: 'SittingOpened',
  ...scene(place),
  version: 'v1',
  seat: 'asker',
  why,
});

export const moves = (
  evidence: readonly Evidence[],
  place: Place = {},
  more: Partial<Pick<FactDraft<'MoveMade'>, 'step' | 'rewound' | 'slip'>> = {},
): FactDraft<'MoveMade'> => ({
  type: 'MoveMade',
  ...scene(place),
  step: 0,
  choice: 'a',
  evidence: [...evidence],
  ...more,
});

export const says = (
  evidence: readonly Evidence[],
  place: Place = {},
  say: 'ask' | 'thank' = 'ask',
): FactDraft<'WordsSaid'> => ({
  type: 'WordsSaid',
  ...scene(place),
  prompt: 'p',
  say,
  form: 'partner',
  level: 3,
  components: [],
  evidence: [...evidence],
});

export const closes = (
  place: Place = {},
  kind: 'bright' | 'bumpy' = 'bright',
  slug = 'thanks',
): FactDraft<'SittingClosed'> => ({
  type: 'SittingClosed',
  sitting: scene(place).sitting,
  story: scene(place).story,
  ending: { kind, slug },
});

export const confirms = (micro: MicroId, ready = true): FactDraft<'RealTryConfirmed'> => ({
  type: 'RealTryConfirmed',
  real: 'r1',
  micro,
  ready,
});

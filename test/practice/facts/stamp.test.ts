// Stamping turns a draft into a fact, numbered by its device.
import { describe, expect, it } from 'vitest';
import { parseFact } from '../../../src/practice/facts/fact.ts';
import { createStamp, freeSeq } from '../../../src/practice/facts/stamp.ts';
import { createPen, opens } from '../../support/given.ts';

const createCountedIds = () => {
  let n = 0;
  return () => `id-${++n}`;
};
const moment = { at: 1_800_000_000_000, day: '2026-09-01' };
const order = { time: 1_900_000_000_000, count: 3 };

describe('A stamp', () => {
  it('dates, signs and numbers what was done', () => {
    const stamp = createStamp({ device: 'lab-1', seq: 7, freshId: createCountedIds() });
    const first = stamp(opens(), { learner: 'mira' }, moment, order);
    expect(first).toEqual({
      ...opens(),
      id: 'id-1',
      v: 1,
      ...moment,
      actor: 'mira',
      learner: 'mira',
      device: 'lab-1',
      seq: 7,
      order,
    });
    expect(stamp(opens(), { learner: 'mira' }, moment, order)).toMatchObject({ id: 'id-2', seq: 8 });
    expect(parseFact(first)).toEqual({ ok: true, fact: first });
  });

  it('names the actor when the learner did not do it', () => {
    const stamp = createStamp({ device: 'lab-1', seq: 0, freshId: createCountedIds() });
    expect(stamp({ type: 'Erased' }, { learner: 'mira', actor: 'ms-okafor' }, moment, order)).toMatchObject({
      actor: 'ms-okafor',
      learner: 'mira',
    });
  });
});

describe('The next number of a device', () => {
  it('follows the highest number among that device’s own facts', () => {
    const [here, there] = [createPen({ device: 'here' }), createPen({ device: 'there' })];
    const facts = [here(opens()), here(opens()), there(opens()), there(opens()), there(opens())];
    expect(freeSeq(facts.toReversed(), 'here')).toBe(3);
    expect(freeSeq([], 'here')).toBe(0);
  });
});

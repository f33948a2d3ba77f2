// Facts: what is read from outside, the one order they have, and merging, which is a union.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import {
  compareFacts,
  type Fact,
  type FactDraft,
  mergeFacts,
  parseFact,
} from '../../../src/practice/facts/fact.ts';
import type { Job } from '../../../src/practice/job.ts';
import { drafts } from '../../support/any-draft.ts';
import { anyCopies, anyFact, anyFacts, anyFactsAndTombstones } from '../../support/any-fact.ts';
import { createPen, moves, opens, show } from '../../support/given.ts';

const seed = 20260901;

/** Three handfuls of one set of facts, which may overlap. */
const handfuls = anyFactsAndTombstones.chain((facts) =>
  fc.tuple(fc.shuffledSubarray(facts), fc.shuffledSubarray(facts), fc.shuffledSubarray(facts)),
);

describe('A fact from outside', () => {
  it('is read back as it was written', () => {
    const fact = createPen()(moves([show('name-need', 'partial')], {}, { slip: 'vague', rewound: true }));
    expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, fact });
  });

  it(`is read back as it was written, whatever it says (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, fact });
      }),
      { seed },
    );
  });

  it.each(Object.entries(drafts))(`is read back as it was written: %s (seed ${seed})`, (_, draft) => {
    fc.assert(
      fc.property(draft, (said) => {
        const fact: unknown = JSON.parse(JSON.stringify(createPen()(said)));
        expect(parseFact(fact)).toEqual({ ok: true, fact });
      }),
      { seed, numRuns: 40 },
    );
  });

  it('loses fields that its kind does not have, such as typed text', () => {
    const fact = createPen()(opens());
    expect(parseFact({ ...fact, text: 'what the student typed' })).toEqual({ ok: true, fact });
  });

  it.each([
    ['nothing', undefined, 'There is no fact called nothing.'],
    ['a text', 'MoveMade', 'There is no fact called nothing.'],
    ['an unknown type', { type: 'MoveUnmade' }, 'There is no fact called "MoveUnmade".'],
    ['an inherited name', { type: 'toString' }, 'There is no fact called "toString".'],
  ])('is refused when it is %s', (_, data, why) => {
    expect(parseFact(data)).toEqual({ ok: false, why });
  });

  it.each([
    ['day', '1 September'],
    ['at', -1],
    ['v', 2],
    ['id', ''],
    ['difficulty', 4],
    ['order', { time: -1, count: 0 }],
    ['order', { time: 1, count: 0.5 }],
    ['order', { time: 1 }],
    ['evidence', [{ micro: 'flying', quality: 'adaptive' }]],
  ])('is refused for its %s, and says so', (key, value) => {
    const parsed = parseFact({ ...createPen()(moves([])), [key]: value });
    expect(parsed).toMatchObject({ ok: false, why: expect.stringContaining(`MoveMade: ${key}`) });
  });

  it.each(['RoleOpened', 'RoleEdited'] as const)('is refused as a %s whose job has no edge', (type) => {
    const job = jobs.get('media-maker') as Job;
    const fact = createPen()({ type, role: 'own-1', job } as FactDraft);
    expect(parseFact(fact)).toEqual({ ok: true, fact });
    for (const edge of ['notMyJob', 'fetchAdultWhen'])
      expect(parseFact({ ...fact, job: { ...job, [edge]: [] } })).toMatchObject({
        ok: false,
        why: expect.stringContaining('a job needs an edge'),
      });
  });
});

describe('The order of facts', () => {
  it('is that of the clock they carry, whatever their wall clocks said', () => {
    const fact = createPen()(opens());
    const inOrder: Fact[] = [
      { ...fact, id: 'd', at: 9, order: { time: 1, count: 0 } },
      { ...fact, id: 'c', at: 2 },
      { ...fact, id: 'b', at: 1, order: { time: 2, count: 1 } },
      { ...fact, id: 'a', at: 0, order: { time: 2 ** 60, count: 0 } },
      { ...fact, id: '9', at: 5, order: { time: 2 ** 60, count: 1 } },
    ];
    expect(inOrder.toReversed().sort(compareFacts)).toEqual(inOrder);
    expect(mergeFacts(inOrder.slice(2), inOrder.slice(0, 3))).toEqual(inOrder);
    expect(parseFact(inOrder[3])).toEqual({ ok: true, fact: inOrder[3] });
  });

  it('without that clock is by time, then device, then the count of the device', () => {
    const fact = createPen()(opens());
    const inOrder: Fact[] = [
      { ...fact, id: 'd', at: 1, device: 'b', seq: 9 },
      { ...fact, id: 'c', at: 2, device: 'a', seq: 10 },
      { ...fact, id: 'b', at: 2, device: 'b', seq: 9 },
      { ...fact, id: 'a', at: 2, device: 'b', seq: 10 },
    ];
    expect(inOrder.toReversed().sort(compareFacts)).toEqual(inOrder);
  });
});

describe('Merging facts', () => {
  it(`is idempotent, commutative and associative (seed ${seed})`, () => {
    fc.assert(
      fc.property(handfuls, ([a, b, c]) => {
        const once = mergeFacts(a, b);
        expect(mergeFacts(once, b)).toEqual(once);
        expect(mergeFacts(once, once)).toEqual(once);
        expect(mergeFacts(b, a)).toEqual(once);
        expect(mergeFacts(once, c)).toEqual(mergeFacts(a, mergeFacts(b, c)));
      }),
      { seed },
    );
  });

  it(`holds each fact once, in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (a, b) => {
        const merged = mergeFacts(a, b);
        expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
        expect([...merged].sort(compareFacts)).toEqual(merged);
      }),
      { seed },
    );
  });

  it(`keeps the same one of several copies of a fact, whichever came first (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        anyCopies.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          const merged = mergeFacts([], facts);
          expect(mergeFacts([], shuffled)).toEqual(merged);
          expect(shuffled.reduce((held, fact) => mergeFacts(held, [fact]), [] as readonly Fact[])).toEqual(
            merged,
          );
          expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
        },
      ),
      { seed },
    );
  });

  it('never replaces a whole copy by a torn one', () => {
    const whole = createPen()(moves([show('name-need')], {}, { slip: 'vague' }));
    const { slip: _, ...torn } = whole;
    const evidence: readonly [] = [];
    for (const copy of [torn, { ...whole, evidence }] as readonly Fact[]) {
      expect(mergeFacts([whole], [copy])).toEqual([whole]);
      expect(mergeFacts([copy], [whole])).toEqual([whole]);
    }
  });

  it('treats copies alike whose keys come in another order', () => {
    const held = createPen()(opens());
    const turned = Object.fromEntries(Object.entries(held).reverse()) as unknown as Fact;
    expect(mergeFacts([held], [turned])[0]).toBe(held);
  });

  it('leaves only the tombstone of an erased learner', () => {
    const write = createPen();
    const [theirs, others, erased] = [
      write(opens()),
      write(opens(), { learner: 'theo' }),
      write({ type: 'Erased' }),
    ];
    expect(mergeFacts([theirs, others], [erased])).toEqual([others, erased]);
    expect(mergeFacts([erased], [theirs])).toEqual([erased]);
  });
});

// Facts from before the order clock can prove what their author had seen: those move after it, no others move, and merging stays a union.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareFacts,
  type Fact,
  type FactDraft,
  isAfter,
  mergeFacts,
} from '../../../src/practice/facts/fact.ts';
import { placeOf } from '../../../src/practice/facts/placing.ts';
import { closes, confirms, createPen, moves, opens, show } from '../../support/given.ts';

const seed = 20261130;
const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;
const among = <T>(...list: readonly T[]) => fc.constantFrom(...list);

const card = among('c1', 'c2');
const story = among('a', 'b');
const sitting = among('s1', 's2');
const assignment = among('a1', 'a2');
const draft: fc.Arbitrary<FactDraft> = fc.oneof(
  fc.constant<FactDraft>({ type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' }),
  among('Comet', 'Moon').map((nickname): FactDraft => ({ type: 'LearnerRenamed', nickname })),
  fc.constant<FactDraft>({ type: 'PinSet', pin: ['cat', 'sun'] }),
  card.map((each): FactDraft => ({ type: 'SignInCardMade', card: each })),
  card.map((each): FactDraft => ({ type: 'SignInCardVoided', card: each })),
  among('room-11', 'room-12').map((each): FactDraft => ({ type: 'LearnerPlaced', class: each })),
  fc.tuple(assignment, story).map(
    ([each, what]): FactDraft => ({
      type: 'Assigned',
      assignment: each,
      what: { kind: 'story', story: what },
      to: { kind: 'class', class: 'room-12' },
    }),
  ),
  assignment.map(
    (each): FactDraft => ({
      type: 'Assigned',
      assignment: each,
      what: { kind: 'micro', micro: 'name-need' },
      to: { kind: 'group', learners: ['mira'] },
    }),
  ),
  assignment.map((each): FactDraft => ({ type: 'AssignmentWithdrawn', assignment: each })),
  fc
    .tuple(sitting, story, among('assigned' as const, 'free' as const, 'what-if' as const))
    .map(([s, t, why]) => opens({ sitting: s, story: t }, why)),
  fc.tuple(sitting, story).map(([s, t]) => moves([show('name-need')], { sitting: s, story: t })),
  fc.tuple(sitting, story).map(([s, t]) => closes({ sitting: s, story: t })),
  fc.tuple(sitting, story).map(([s, t]): FactDraft => ({ type: 'SittingSkipped', sitting: s, story: t })),
  fc.constant<FactDraft>({ type: 'CardRequested', role: 'time-buddy' }),
  fc.constant<FactDraft>({ type: 'CardApproved', role: 'time-buddy' }),
);
const told = fc
  .array(fc.tuple(draft, fc.nat(20), fc.option(fc.nat(20), { nil: undefined }), among('one', 'two')), {
    maxLength: 25,
  })
  .map((all) =>
    all.map(
      ([said, at, time, device], n): Fact => ({
        ...createPen({ device })(said),
        id: `f${n}`,
        at,
        seq: n % 3,
        ...(time === undefined ? {} : { order: { time, count: n % 2 } }),
      }),
    ),
  );
const handfuls = told.chain((facts) =>
  fc.tuple(fc.shuffledSubarray(facts), fc.shuffledSubarray(facts), fc.shuffledSubarray(facts)),
);
const placed = (facts: readonly Fact[]) => facts.map((fact) => [fact.id, placeOf(fact)] as const);

describe('Facts that prove what was seen', () => {
  it(`are merged to the same, idempotent, commutative and associative (seed ${seed})`, () => {
    fc.assert(
      fc.property(handfuls, ([a, b, c]) => {
        const once = placed(mergeFacts(a, b));
        expect(placed(mergeFacts(b, a))).toEqual(once);
        expect(placed(mergeFacts(mergeFacts(a, b), b))).toEqual(once);
        const all = placed(mergeFacts([], [...new Map([...a, ...b, ...c].map((f) => [f.id, f])).values()]));
        expect(placed(mergeFacts(mergeFacts(a, b), c))).toEqual(all);
        expect(placed(mergeFacts(a, mergeFacts(b, c)))).toEqual(all);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`never move facts that carry the clock, stay unchanged, and end up in order (seed ${seed})`, () => {
    fc.assert(
      fc.property(told, (facts) => {
        const merged = mergeFacts([], facts);
        expect([...merged].sort(compareFacts)).toEqual(merged);
        for (const fact of facts) {
          const there = merged.find(({ id }) => id === fact.id) as Fact;
          expect(JSON.stringify(there)).toBe(JSON.stringify(fact));
          if (fact.order) expect(placeOf(there)).toEqual(fact.order);
          else expect(placeOf(there).time).toBeGreaterThanOrEqual(fact.at);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it('keep their place when what they answer stands before them already', () => {
    const write = createPen();
    const facts = [
      write({ type: 'SignInCardMade', card: 'c' }),
      write({ type: 'SignInCardVoided', card: 'c' }),
      write(confirms('name-need')),
    ];
    expect(placed(mergeFacts([], facts))).toEqual(facts.map(({ id, at }) => [id, { time: at, count: 0 }]));
  });

  it('take the close of their sitting along, in the same order', () => {
    const write = createPen();
    const [opened, closed] = [write(opens({}, 'assigned')), write(closes())];
    const given = {
      ...write({
        type: 'Assigned',
        assignment: 'a',
        what: { kind: 'story', story: 'stuck' },
        to: { kind: 'class' },
      }),
      at: opened.at + 9_999_999,
    } as Fact;
    const merged = mergeFacts([opened, closed], [given]);
    expect(merged.map(({ type }) => type)).toEqual(['Assigned', 'SittingOpened', 'SittingClosed']);
    expect(isAfter(merged[1] as Fact, given)).toBe(true);
    // A skipped sitting proves nothing, so all of its facts keep their places.
    const skipped = write({ type: 'SittingSkipped', sitting: 'sitting of stuck', story: 'stuck' });
    expect(mergeFacts(merged, [skipped]).map(({ type }) => type)).toEqual([
      'SittingOpened',
      'SittingClosed',
      'SittingSkipped',
      'Assigned',
    ]);
  });
});

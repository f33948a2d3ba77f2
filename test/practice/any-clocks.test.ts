// The order of facts when clocks are wrong: by years, set right, set back, on three devices with two tabs each (practice/facts/order.ts).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Fact, type FactDraft, isAfter, mergeFacts } from '../../src/practice/facts/fact.ts';
import { projectPlayers } from '../../src/progress/class/players.ts';
import { anyFacts } from '../support/any-fact.ts';
import { createTestDevice, type Tab } from '../support/devices.ts';

const seed = 20261130;

const nicknames = ['Rocket', 'Comet', 'Moon'] as const;
const draft: fc.Arbitrary<FactDraft> = fc.oneof(
  fc.constantFrom(...nicknames).map((nickname) => ({ type: 'LearnerRenamed' as const, nickname })),
  fc.constantFrom('a', 'b').map((card) => ({ type: 'SignInCardMade' as const, card })),
  fc.constantFrom('a', 'b').map((card) => ({ type: 'SignInCardVoided' as const, card })),
);

/** Milliseconds: the same day, 1970, 1999, 2030, and the last moment a Date can hold. */
const clock = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2026, 8, 2) }),
  fc.constantFrom(0, Date.UTC(1999, 0, 1), Date.UTC(2030, 5, 1), 8_640_000_000_000_000),
);
const place = fc.nat(5);
const step = fc.oneof(
  fc.record({ kind: fc.constant('do' as const), tab: place, at: clock, draft }),
  fc.record({ kind: fc.constant('send' as const), tab: place, to: place, part: fc.nat(3) }),
);

interface Told {
  readonly all: readonly Fact[];
  /** For each fact, the facts its author's tab showed when it was made. */
  readonly seen: ReadonlyMap<Fact, readonly Fact[]>;
  readonly tabs: readonly Tab[];
}

async function tell(
  steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
): Promise<Told> {
  const tabs = ['one', 'two', 'three'].flatMap((name) => {
    const device = createTestDevice(name);
    return [device.openTab(), device.openTab()];
  });
  const all: Fact[] = [];
  const seen = new Map<Fact, readonly Fact[]>();
  for (const each of steps) {
    const tab = tabs[each.tab] as Tab;
    const shown = await tab.facts();
    if (each.kind === 'do') {
      const fact = await tab.do(each.draft, { learner: 'mira' }, each.at);
      all.push(fact);
      seen.set(fact, shown);
    } else {
      // A part of the facts; a later step may send the same ones again.
      await (tabs[each.to] as Tab).takeIn(shown.filter((_, at) => at % 4 >= each.part));
    }
  }
  return { all, seen, tabs };
}

const story = fc.array(step, { minLength: 1, maxLength: 40 });

it(`the order puts a fact after every fact its author had seen, whatever the clocks said (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      const { seen } = await tell(steps);
      for (const [fact, shown] of seen) for (const deed of shown) expect(isAfter(fact, deed)).toBe(true);
    }),
    { seed, numRuns: 200 },
  );
});

it(`the order keeps the facts of one device in the order they were made, also between its tabs (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      const { all } = await tell(steps);
      const last = new Map<string, Fact>();
      for (const fact of all) {
        const before = last.get(fact.device);
        if (before) expect(isAfter(fact, before)).toBe(true);
        last.set(fact.device, fact);
      }
    }),
    { seed, numRuns: 200 },
  );
});

it(`the fold is the same on every device, in whatever order and however often facts arrive (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(story, anyFacts, fc.infiniteStream(fc.nat()), async (steps, old, dice) => {
      const { all, tabs } = await tell(steps);
      const held = [...old, ...all];
      const right = mergeFacts([], held);
      for (const tab of tabs) {
        const shuffled = held
          .map((fact) => ({ fact, at: dice.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ fact }) => fact);
        for (const part of [shuffled.slice(3), shuffled, shuffled.slice(0, 5)]) await tab.takeIn(part);
        const facts = await tab.facts();
        expect(facts).toEqual(right);
        expect(projectPlayers(facts)).toEqual(projectPlayers(right));
      }
    }),
    { seed, numRuns: 60 },
  );
});

it('a fact is dated by its own device’s clock, though facts of a device ahead of it arrived', async () => {
  const [desk, tablet] = [createTestDevice('desk').openTab(), createTestDevice('tablet').openTab()];
  await desk.do({ type: 'LearnerRenamed', nickname: 'Rocket' }, { learner: 'mira' }, '2031-05-05T09:00');
  await tablet.takeIn(await desk.facts());
  const fact = await tablet.do(
    { type: 'LearnerRenamed', nickname: 'Comet' },
    { learner: 'mira' },
    '2026-11-02T09:00',
  );
  expect(fact).toMatchObject({ day: '2026-11-02', at: Date.UTC(2026, 10, 2, 9) });
  expect((await tablet.facts()).at(-1)).toEqual(fact);
});

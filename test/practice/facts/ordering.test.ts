// A list that grows in parts is in the same order as one ordered at once, whatever comes late and whoever lacks the order clock.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacts, type Fact, orderFacts } from '../../../src/practice/facts/fact.ts';
import { createOrdering } from '../../../src/practice/facts/ordering.ts';
import { anyClassLife } from '../../support/any-class-life.ts';
import { createPen, opens } from '../../support/given.ts';

const seed = 20261201;
const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

/** Facts of a class of which some carry the order clock and some do not, cut into parts as they arrive. */
const arriving = fc
  .tuple(
    anyClassLife,
    fc.infiniteStream(
      fc.record({ clocked: fc.boolean(), late: fc.integer({ min: 0, max: 40 }), cut: fc.boolean() }),
    ),
    fc.constantFrom('all' as const, 'some' as const, 'none' as const),
  )
  .map(([life, drawn, clocked]) => {
    const draws = [...drawn.take(life.length)];
    const signed = life.map((fact, at): Fact => {
      const { order: _, ...bare } = fact;
      const isClocked = clocked === 'all' || (clocked === 'some' && draws[at]?.clocked);
      return (isClocked ? { ...bare, order: { time: fact.at, count: 0 } } : bare) as Fact;
    });
    const came = signed
      .map((fact, at) => ({ fact, at: at + (draws[at]?.late ?? 0) * Number(draws[at]?.cut) }))
      .sort((a, b) => a.at - b.at)
      .map(({ fact }) => fact);
    const parts: Fact[][] = [[]];
    came.forEach((fact, at) => {
      parts.at(-1)?.push(fact);
      if (draws[at]?.cut) parts.push([]);
    });
    return parts;
  });

describe(`A growing list of facts (seed ${seed})`, () => {
  it('is in the order of all its facts, after every part', () => {
    fc.assert(
      fc.property(arriving, fc.infiniteStream(fc.boolean()), (parts, looks) => {
        const ordering = createOrdering();
        const came: Fact[] = [];
        for (const part of parts) {
          ordering.add(part);
          came.push(...part);
          if (looks.next().value) expect(ids(ordering.all())).toEqual(ids(orderFacts([...came])));
        }
        expect(ids(ordering.all())).toEqual(ids(orderFacts(came)));
      }),
      { seed, numRuns: 150 },
    );
  });

  it('stays in order when facts are taken out', () => {
    fc.assert(
      fc.property(arriving, fc.constantFrom('ana', 'bo', 'cy'), (parts, gone) => {
        const ordering = createOrdering();
        const [first = [], ...rest] = parts;
        ordering.add(first);
        ordering.all();
        ordering.keepOnly(({ learner }) => learner !== gone);
        for (const part of rest) ordering.add(part.filter(({ learner }) => learner !== gone));
        const left = parts.flat().filter(({ learner }) => learner !== gone);
        expect(ids(ordering.all())).toEqual(ids(orderFacts(left)));
      }),
      { seed, numRuns: 100 },
    );
  });

  it('answers with the same list, and the same facts in it, until something changes', () => {
    fc.assert(
      fc.property(arriving, (parts) => {
        const ordering = createOrdering();
        for (const part of parts) ordering.add(part);
        const before = ordering.all();
        expect(ordering.all()).toBe(before);
        ordering.add([{ ...createPen({ device: 'later' })(opens()), at: 9e15 } as Fact]);
        const after = new Set(ordering.all());
        expect(before.filter((fact) => !after.has(fact))).toEqual([]);
      }),
      { seed, numRuns: 100 },
    );
  });

  it.each([
    ['stretches that are in order already', (n: number) => (n % 40) * 1000 + Math.floor(n / 40)],
    ['facts in reverse', (n: number) => 4000 - n],
    ['facts of one time', () => 7],
  ])('sorts %s', (_, timeOf) => {
    const write = createPen();
    const facts = Array.from({ length: 4000 }, (__, n) => ({ ...write(opens()), at: timeOf(n) }) as Fact);
    const ordered = orderFacts(facts);
    expect(ordered).toHaveLength(4000);
    expect(ordered.every((fact, at) => at === 0 || compareFacts(ordered[at - 1] as Fact, fact) < 0)).toBe(
      true,
    );
  });
});

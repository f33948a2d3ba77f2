// The index of facts by id answers like a Map, however many ids there are and however alike (journal/fact-index.ts).
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFactIndex } from '../../src/journal/fact-index.ts';
import type { Fact } from '../../src/practice/facts/fact.ts';
import { createPen, opens } from '../support/given.ts';

const seed = 20261201;
const fact = createPen()(opens());

it(`answers like a Map, for any ids (seed ${seed})`, () => {
  const ids = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'ab', ''), fc.string({ maxLength: 3 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(ids, (all) => {
      const index = createFactIndex();
      const map = new Map<string, Fact>();
      all.forEach((id, at) => {
        expect(index.get(id)).toBe(map.get(id));
        const one = { ...fact, id, seq: at };
        index.set(one);
        map.set(id, one);
      });
      for (const [id, one] of map) expect(index.get(id)).toBe(one);
    }),
    { seed, numRuns: 200 },
  );
});

it('holds a hundred thousand ids that differ in their last letters', () => {
  const index = createFactIndex();
  const facts = Array.from({ length: 100_000 }, (_, at) => ({ ...fact, id: `device-mira-${at}` }));
  for (const each of facts) index.set(each);
  expect(facts.every((each) => index.get(each.id) === each)).toBe(true);
  expect(index.get('device-mira-100000')).toBeUndefined();
});

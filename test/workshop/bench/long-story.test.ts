// A story too long to be played through in every way is still proven, and a rare dead end in it is found.
import { describe, expect, it } from 'vitest';
import { longStory } from '../../../src/workshop/bench/long-story.ts';
import { compile } from '../../../src/writing/compile.ts';
import { explore } from '../../../src/writing/explore.ts';
import { readSource } from '../../../src/writing/source.ts';

function read(ink: string) {
  const { story, problems } = compile('story.ink', () => ink);
  if (!story) throw new Error(JSON.stringify(problems));
  const source = readSource('story.ink', () => ink);
  return explore(story, source, new Set(), new Set(), {
    limits: { states: 20_000, lines: 80, decisions: 90 },
  });
}

/** How many playthroughs there are, counted over the merged turns. */
function ways(turns: ReturnType<typeof read>['turns']): number {
  const known = new Map<number, number>();
  const count = (at: number): number => {
    const held = known.get(at);
    if (held !== undefined) return held;
    const next = turns[at]?.next ?? [];
    const sum = next.length === 0 ? 1 : next.flat().reduce((all, to) => all + count(to), 0);
    known.set(at, sum);
    return sum;
  };
  return count(0);
}

it('twenty chained scenes, with more than 4·10³³ playthroughs, are proven', () => {
  const { turns, states, problems } = read(longStory(20));
  expect(problems).toEqual([]);
  expect(ways(turns)).toBeGreaterThan(4e33);
  expect(states).toBeLessThan(20_000);
}, 30_000);

describe('one dead end, behind the same rare choice in every scene, is found', () => {
  it.each([3, 7, 11])(
    '(seed %i)',
    (seed) => {
      const { problems } = read(longStory(20, seed));
      expect(problems.map(({ rule }) => rule)).toEqual(['end']);
    },
    30_000,
  );
});

// How the walk of a pathway is laid out: two stations side by side, the present one across the page, and an unbroken path between them.
import { describe, expect, it } from 'vitest';
import { layWalk } from '../../../src/game/pathway/walk-layout.ts';

describe('The walk', () => {
  it('goes two by two, and the present station stands across the page', () => {
    expect(layWalk(['done', 'done', 'done', 'now', 'later', 'later'])).toEqual([
      { side: 'left', way: 'across' },
      { side: 'right', way: 'home' },
      { side: 'left', way: 'down' },
      { side: 'whole', way: 'down' },
      { side: 'left', way: 'across' },
      { side: 'right' },
    ]);
  });
  it('has a path from every station but the last', () => {
    for (let now = -1; now < 7; now++) {
      const laid = layWalk(
        Array.from({ length: 7 }, (_, at) => (at < now ? 'done' : at === now ? 'now' : 'later')),
      );
      expect(laid.filter(({ way }) => way === undefined)).toEqual([laid.at(-1)]);
    }
  });
});

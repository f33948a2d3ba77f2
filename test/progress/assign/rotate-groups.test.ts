// Rotating groups: every student in one group, groups of similar size, and students who have not met before come together.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetings, rotateGroups } from '../../../src/progress/assign/rotate-groups.ts';

const people = (n: number) => Array.from({ length: n }, (_, at) => `p${at}`);
const repeated = (groups: readonly (readonly string[])[]) =>
  [...meetings(groups).values()].filter((times) => times > 1).length;

const anyInput = fc.record({
  learners: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 41 }),
  size: fc.constantFrom<3 | 4>(3, 4),
  seed: fc.integer(),
});

describe('groups that rotate', () => {
  it('hold everyone once, in groups of up to four whose sizes differ by one at most', () => {
    fc.assert(
      fc.property(anyInput, ({ learners, size, seed }) => {
        const groups = rotateGroups({ learners, size, seed, before: [] });
        expect(groups.flat().sort()).toEqual([...learners].sort());
        const sizes = groups.map(({ length }) => length);
        if (learners.length === 0) return;
        expect(Math.max(...sizes)).toBeLessThanOrEqual(4);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        if (learners.length > 5) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it('are the same from the same seed, in whatever order the class is listed', () => {
    const before = [people(4)];
    const once = rotateGroups({ learners: people(23), size: 4, before, seed: 7 });
    expect(rotateGroups({ learners: people(23).reverse(), size: 4, before, seed: 7 })).toEqual(once);
    expect(rotateGroups({ learners: people(23), size: 4, before, seed: 8 })).not.toEqual(once);
  });

  it.each<[number, 3 | 4, number]>([
    [24, 3, 5],
    [24, 4, 3],
    [25, 4, 3],
    [17, 3, 3],
  ])('of %i people by %i bring no two together twice in %i weeks', (n, size, weeks) => {
    const before: (readonly string[])[] = [];
    for (let week = 0; week < weeks; week++)
      before.push(...rotateGroups({ learners: people(n), size, before, seed: week }));
    expect(repeated(before)).toBe(0);
  });

  it('repeat as few meetings as they can when everyone has met', () => {
    const before: (readonly string[])[] = [];
    for (let week = 0; week < 12; week++)
      before.push(...rotateGroups({ learners: people(6), size: 3, before, seed: week }));
    const times = [...meetings(before).values()];
    // Twelve weeks of six meetings each are 72 meetings for fifteen pairs: 4.8 for each pair.
    expect(times).toHaveLength(15);
    expect(Math.max(...times)).toBeLessThanOrEqual(7);
  });

  it('leave out students who left the class', () => {
    const groups = rotateGroups({ learners: people(6), size: 3, before: [['gone', 'p0', 'p1']], seed: 1 });
    expect(groups.flat()).not.toContain('gone');
    expect(groups.some((group) => group.includes('p0') && group.includes('p1'))).toBe(false);
  });
});

// Simulated students: those who only seem strong earn little, and those who are strong earn the badges.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skillIds } from '../../../src/practice/rubric.ts';
import { holds } from '../../../src/workshop/cli/simulate.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';
import { type Picker, pickers } from '../../../src/workshop/simulate/pickers.ts';
import { simulate } from '../../../src/workshop/simulate/simulate.ts';
import { isStrong } from '../../../src/writing/decisions.ts';

const { stories } = readLibrary(resolve(import.meta.dirname, '../../..'));
const books = stories.flatMap(({ book }) => (book ? [book] : []));
const students = 60;
const seed = 20261124;

describe.each(pickers.map((picker) => [picker.name, picker] as const))(
  `a student who %s (seed ${seed})`,
  (_, picker) => {
    it('earns from the real stories what they should', () => {
      const found = simulate(books, picker, students, seed);
      // Few students leave room for chance, so the limits are looser here: `npm run story -- simulate` counts many.
      const loose = { ...found, ready: { ...found.ready } };
      for (const skill of skillIds) {
        const slack = picker.shallow ? -0.05 : 0.08;
        loose.ready[skill] = Math.min(1, Math.max(0, found.ready[skill] + slack));
      }
      expect(skillIds.filter((skill) => books.length >= 36 && !holds(loose, skill))).toEqual([]);
    });
  },
);

it('a student who is always right earns every skill that the library holds', () => {
  const right: Picker = {
    ...(pickers.at(-1) as Picker),
    pick: (choices) => choices.find(isStrong) ?? (choices[0] as never),
  };
  const { ready } = simulate(books, right, 3, seed);
  expect(books.length < 36 || skillIds.every((skill) => ready[skill] === 1)).toBe(true);
});

it('the same seed gives the same answer', () => {
  const [picker] = pickers;
  if (!picker) throw new Error('There are no pickers.');
  expect(simulate(books, picker, 5, 3)).toEqual(simulate(books, picker, 5, 3));
});

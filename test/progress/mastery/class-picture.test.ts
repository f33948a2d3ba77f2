// The picture of a class says what grows and what is thin, and never a number under five.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressRow } from '../../../src/progress/class/progress-rows.ts';
import { partsOf, pictureOf } from '../../../src/progress/mastery/class-picture.ts';
import type { Level } from '../../../src/progress/mastery/mastery.ts';
import { emptyMastery } from '../../../src/progress/mastery/mastery.ts';
import { standingsOf } from '../../../src/progress/mastery/standings.ts';
import { dayFor } from '../../support/given.ts';

const nothing = standingsOf(emptyMastery, dayFor(1));
/** Students who each have one of these levels at Clear Ask and are new at everything else. */
const students = (levels: readonly Level[]): readonly ProgressRow[] =>
  levels.map((level, at) => ({
    id: `l${at}`,
    nickname: `L${at}`,
    ways: [],
    hasRole: false,
    stuck: [],
    skills: nothing.map((skill) => ({
      ...skill,
      micros: skill.micros.map((micro) => (micro.micro === 'ask-clearly' ? { ...micro, level } : micro)),
    })),
  }));
const times = (n: number, level: Level): readonly Level[] => Array.from({ length: n }, () => level);

describe('a class picture', () => {
  it('does not exist for fewer than five students', () => {
    expect(pictureOf(students(times(4, 'new')))).toBeUndefined();
    expect(pictureOf([])).toBeUndefined();
  });

  it('has all twenty-four moves, what grows and what is thin', () => {
    const picture = pictureOf(students([...times(6, 'strong'), ...times(5, 'steady')]));
    expect(picture?.micros).toHaveLength(24);
    expect(picture?.growing.map(({ micro }) => micro)).toEqual(['ask-clearly']);
    expect(picture?.thin.map(({ micro }) => micro)).toEqual(['notice-need', 'name-need', 'try-first']);
  });

  it('says “a few” under five, and numbers from five on', () => {
    const picture = pictureOf(students([...times(4, 'growing'), ...times(7, 'steady')]));
    const asked = picture?.micros.find(({ micro }) => micro === 'ask-clearly');
    expect(asked?.parts.map(({ students: n }) => n)).toEqual(['nobody', 'nobody', 'few', 7, 'nobody']);
  });
});

const counts = fc.record({
  new: fc.nat(30),
  tried: fc.nat(30),
  growing: fc.nat(30),
  steady: fc.nat(30),
  strong: fc.nat(30),
});

it('the parts fill the bar, and none shows a number under five', () => {
  fc.assert(
    fc.property(counts, (count) => {
      fc.pre(Object.values(count).some((n) => n > 0));
      const parts = partsOf(count);
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      for (const { students: n, share } of parts) {
        if (typeof n === 'number') expect(n).toBeGreaterThanOrEqual(5);
        expect(share > 0).toBe(n !== 'nobody');
      }
    }),
  );
});

it('the bar looks the same for one student as for four', () => {
  const few = (n: number) =>
    partsOf({ new: n, tried: 0, growing: 9, steady: 12, strong: 0 }).map(({ share }) => share);
  expect(few(1)).toEqual(few(4));
});

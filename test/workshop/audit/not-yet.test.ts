// The list of bounds that do not hold yet: figures on it may only get better, and leave it once they hold.
import { describe, expect, it } from 'vitest';
import { missesBy } from '../../../src/workshop/audit/bounds.ts';
import { keepBetter, problemsOfRatchet } from '../../../src/workshop/audit/not-yet.ts';

const at = (value: number) => ({ value, offenders: [] });

describe('a bound', () => {
  it('holds between its limits, as the figure is shown', () => {
    expect(missesBy('please', 0.7)).toBe(0);
    expect(missesBy('please', 0.696)).toBe(0);
    expect(missesBy('please', 0.5)).toBeCloseTo(0.2);
    expect(missesBy('please', 1.6)).toBeCloseTo(0.2);
    expect(missesBy('british', 3)).toBe(3);
  });
});

describe('the list', () => {
  it('is fine while its figures stand or get better, and the others hold', () => {
    expect(problemsOfRatchet({ please: 0.34 }, { please: at(0.34), thank: at(1) })).toEqual([]);
    expect(problemsOfRatchet({ please: 0.34 }, { please: at(0.5) })).toEqual([]);
  });
  it.each([
    ['a bound that broke', {}, { thank: at(0.5) }, /^thank: 0\.50 breaks its bound/],
    ['a figure that got worse', { please: 0.34 }, { please: at(0.3) }, /^please: 0\.30 is worse than 0\.34/],
    ['a figure that is too high now', { please: 0.34 }, { please: at(2.4) }, /^please: 2\.40 is worse/],
    ['a bound that holds by now', { please: 0.34 }, { please: at(0.9) }, /^please: 0\.90 holds now/],
  ] as const)('tells of %s', (_, listed, figures, words) => {
    const [problem, ...more] = problemsOfRatchet(listed, figures);
    expect(problem).toMatch(words);
    expect(more).toEqual([]);
  });
  it('lets a learned figure move a little by chance', () => {
    expect(problemsOfRatchet({ 'which-child': 0.2 }, { 'which-child': at(0.16) })).toEqual([]);
    expect(problemsOfRatchet({ 'which-child': 0.2 }, { 'which-child': at(0.14) })).toHaveLength(1);
  });
  it('lets a learned figure that held miss its bound by no more than chance', () => {
    expect(problemsOfRatchet({}, { 'which-child': at(0.46) })).toEqual([]);
    expect(problemsOfRatchet({}, { 'which-child': at(0.44) })).toHaveLength(1);
  });
  it('is kept with better figures, without those that hold, and with nothing new', () => {
    const figures = { please: at(0.5), thank: at(0.9), kind: at(0.01), praise: at(0) };
    expect(keepBetter({ please: 0.34, thank: 0.28, kind: 0.06, british: 4 }, figures)).toEqual({
      please: 0.5,
      kind: 0.06,
      british: 4,
    });
  });
});

// Evidence units are counted as the learning design says (section 2.4).
import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import type { MicroId } from '../../../src/practice/rubric.ts';
import { foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { unitValue } from '../../../src/progress/mastery/units.ts';
import { confirms, createPen, dayFor, moves, opens, says, show } from '../../support/given.ts';

/** The units of drafts, each on day 1 unless it says another. */
function unitsOf(...said: (FactDraft | [day: number, draft: FactDraft])[]) {
  const write = createPen();
  const facts = said.map((each) => (Array.isArray(each) ? write(each[1], { day: each[0] }) : write(each)));
  return foldMastery(facts).units;
}
const valuesOf = (micro: MicroId, ...said: Parameters<typeof unitsOf>) =>
  (unitsOf(...said).of[micro] ?? []).map(unitValue);

const good = [show('name-need')];
const half = [show('name-need', 'partial')];
const low = [show('name-need', 'avoidant')];
const back = { rewound: true } as const;
const again = { sitting: 'again' };

describe('A unit', () => {
  it('is one micro-skill, one role-play, one day', () => {
    const { of } = unitsOf(
      moves([show('name-need'), show('try-first')], { story: 'a' }),
      moves(good, { story: 'b', setting: 'library', difficulty: 2 }),
      [2, moves(good, { story: 'a', sitting: 'tomorrow' })],
    );
    expect(of['try-first']).toHaveLength(1);
    expect(
      of['name-need']?.map(({ story, setting, difficulty, day }) => [story, setting, difficulty, day]),
    ).toEqual([
      ['a', 'classroom', 1, dayFor(1)],
      ['b', 'library', 2, dayFor(1)],
      ['a', 'classroom', 1, dayFor(2)],
    ]);
  });

  it('is worth the mean credit of the first run', () => {
    expect(valuesOf('name-need', moves(good), moves(half))).toEqual([0.75]);
    expect(valuesOf('name-need', moves(good), moves(low))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(low))).toEqual([0]);
  });

  it.each(['expedient', 'avoidant', 'aggressive'] as const)(
    'is worth nothing when the move was %s',
    (quality) => {
      expect(valuesOf('name-need', moves([show('name-need', quality)]))).toEqual([0]);
    },
  );
});

describe('A repair', () => {
  it('by going back makes the unit at least a half', () => {
    expect(valuesOf('name-need', moves(low), moves(good, {}, back))).toEqual([0.5]);
  });

  it('later in the same run makes it at least a half', () => {
    expect(valuesOf('name-need', moves(low), moves(low), moves(good))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(good), moves(low), moves(low))).toEqual([1 / 3]);
  });

  it('never lifts above a half, and never lowers', () => {
    expect(valuesOf('name-need', moves(low), moves(good, {}, back), moves(good, {}, back))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(good), moves(half), moves(good, {}, back))).toEqual([0.75]);
    expect(valuesOf('name-need', moves(good), moves(low, {}, back))).toEqual([1]);
  });

  it('mends no slip that comes after it', () => {
    expect(valuesOf('name-need', moves(half), moves(good, {}, back), moves(low))).toEqual([0.25]);
  });

  it('needs an adaptive choice', () => {
    expect(valuesOf('name-need', moves(low), moves(half, {}, back))).toEqual([0]);
  });

  it('of one micro-skill leaves the others as they were', () => {
    const said = [
      moves([show('name-need', 'avoidant'), show('try-first', 'avoidant')]),
      moves(good, {}, back),
    ];
    expect(valuesOf('try-first', ...said)).toEqual([0]);
  });

  it('on a later day mends the run it belongs to and begins no unit', () => {
    expect(valuesOf('name-need', moves(low), [2, moves(good, {}, back)])).toEqual([0.5]);
  });

  it('begins no unit for a micro-skill that the first run did not meet', () => {
    expect(valuesOf('try-first', moves(low), moves([show('try-first')], {}, back))).toEqual([]);
  });

  it('with new ground after it goes on with the first run', () => {
    expect(valuesOf('name-need', moves(half), moves(half, {}, back), moves(good))).toEqual([0.75]);
  });
});

describe('A replay', () => {
  it('on the same day can lift the unit to a half, not above', () => {
    expect(valuesOf('name-need', moves(low), moves(good, again))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(low), moves(good, again), moves(good, again))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(half), moves(good, again))).toEqual([0.5]);
  });

  it('on the same day never lowers', () => {
    expect(valuesOf('name-need', moves(good), moves(low, again))).toEqual([1]);
  });

  it('that goes back lifts as well', () => {
    expect(valuesOf('name-need', moves(low), moves(low, again), moves(good, again, back))).toEqual([0.5]);
  });

  it('is the first run for what the first sitting left before meeting', () => {
    expect(valuesOf('try-first', moves(low), moves([show('try-first')], again))).toEqual([1]);
  });

  it('on another day is a new unit', () => {
    expect(valuesOf('name-need', moves(low), [2, moves(good, again)])).toEqual([0, 1]);
  });
});

describe('What if', () => {
  it('counts nothing', () => {
    const { of } = unitsOf(opens({}, 'what-if'), moves(low), says(good));
    expect(of).toEqual({});
  });
});

describe('Own words', () => {
  it('add a whole unit beside that of the moves', () => {
    expect(valuesOf('name-need', moves(low), says(good))).toEqual([0, 1]);
  });

  it('add at most one a day to a micro-skill, in whichever role-play', () => {
    expect(valuesOf('name-need', says(good), says(good, { story: 'b' }), [2, says(good)])).toEqual([1, 1]);
  });

  it('never add a low one', () => {
    expect(valuesOf('name-need', says(half), says(low))).toEqual([]);
  });
});

describe('Real life', () => {
  it('adds a whole, harder unit in a setting of its own when an adult confirms it', () => {
    const [unit] = unitsOf(confirms('name-need')).of['name-need'] ?? [];
    expect(unit && unitValue(unit)).toBe(1);
    expect(unit).toMatchObject({ story: `real:${dayFor(1)}`, setting: 'real', difficulty: 2 });
  });

  it('adds one a day, and none before it is ready', () => {
    expect(valuesOf('name-need', confirms('name-need'), confirms('name-need'))).toEqual([1]);
    expect(valuesOf('name-need', confirms('name-need', false))).toEqual([]);
  });
});

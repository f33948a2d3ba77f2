// Evidence units are counted as the learning design says (section 2.4).
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../src/practice/days.ts';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import type { MicroId } from '../../../src/practice/rubric.ts';
import { foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { ownWordsRuleFrom, unitValue } from '../../../src/progress/mastery/units.ts';
import { confirms, createPen, dayFor, moves, opens, says, show } from '../../support/given.ts';

/** The units of these drafts; each is on day 1 unless it names another day. */
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
/** The day, as `dayFor` counts, from which the second rule for own words holds. */
const from = daysBetween(dayFor(1), ownWordsRuleFrom) + 1;

describe('A unit', () => {
  it('is one micro-skill in one role-play on one day', () => {
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

  it('is worth the mean credit of the first run through the story', () => {
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

  it('never lifts a unit above a half, and never lowers it', () => {
    expect(valuesOf('name-need', moves(low), moves(good, {}, back), moves(good, {}, back))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(good), moves(half), moves(good, {}, back))).toEqual([0.75]);
    expect(valuesOf('name-need', moves(good), moves(low, {}, back))).toEqual([1]);
  });

  it('does not make up for a slip that comes after it', () => {
    expect(valuesOf('name-need', moves(half), moves(good, {}, back), moves(low))).toEqual([0.25]);
  });

  it('needs an adaptive choice', () => {
    expect(valuesOf('name-need', moves(low), moves(half, {}, back))).toEqual([0]);
  });

  it('of one micro-skill leaves other micro-skills as they were', () => {
    const said = [
      moves([show('name-need', 'avoidant'), show('try-first', 'avoidant')]),
      moves(good, {}, back),
    ];
    expect(valuesOf('try-first', ...said)).toEqual([0]);
  });

  it('on a later day lifts the unit of its own run and starts no new one', () => {
    expect(valuesOf('name-need', moves(low), [2, moves(good, {}, back)])).toEqual([0.5]);
  });

  it('starts no unit for a micro-skill that the first run did not reach', () => {
    expect(valuesOf('try-first', moves(low), moves([show('try-first')], {}, back))).toEqual([]);
  });

  it('is followed by new decisions that still belong to the first run', () => {
    expect(valuesOf('name-need', moves(half), moves(half, {}, back), moves(good))).toEqual([0.75]);
  });
});

describe('A replay', () => {
  it('on the same day can lift the unit to a half, not higher', () => {
    expect(valuesOf('name-need', moves(low), moves(good, again))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(low), moves(good, again), moves(good, again))).toEqual([0.5]);
    expect(valuesOf('name-need', moves(half), moves(good, again))).toEqual([0.5]);
  });

  it('on the same day never lowers the unit', () => {
    expect(valuesOf('name-need', moves(good), moves(low, again))).toEqual([1]);
  });

  it('with a repair in it lifts the unit as well', () => {
    expect(valuesOf('name-need', moves(low), moves(low, again), moves(good, again, back))).toEqual([0.5]);
  });

  it('counts as the first run for decisions that the first sitting did not reach', () => {
    expect(valuesOf('try-first', moves(low), moves([show('try-first')], again))).toEqual([1]);
  });

  it('on another day is a new unit', () => {
    expect(valuesOf('name-need', moves(low), [2, moves(good, again)])).toEqual([0, 1]);
  });
});

describe('A what-if', () => {
  it('counts nothing', () => {
    const { of } = unitsOf(opens({}, 'what-if'), moves(low), says(good));
    expect(of).toEqual({});
  });
});

describe('Own words', () => {
  it('add a whole unit beside the unit of the moves', () => {
    expect(valuesOf('name-need', moves(low), says(good))).toEqual([0, 1]);
  });

  it('add at most one unit a day to a micro-skill, in whichever role-play', () => {
    expect(valuesOf('name-need', says(good), says(good, { story: 'b' }), [2, says(good)])).toEqual([1, 1]);
  });

  it('add a unit once for each prompt, however often it is answered', () => {
    const again = { sitting: 'again' };
    const other = { story: 'b' };
    const said = [
      [from, says(good)],
      [from + 1, says(good, again)],
      [from + 2, says(good, other)],
    ] as [number, FactDraft][];
    expect(valuesOf('name-need', ...said)).toEqual([1, 1]);
  });

  it('add a unit for a prompt on each day before that rule', () => {
    expect(
      valuesOf('name-need', [from - 2, says(good)], [from - 1, says(good, { sitting: 'again' })]),
    ).toEqual([1, 1]);
  });

  it('of a prompt that showed one micro-skill may still show another', () => {
    const { of } = unitsOf([from, says(good)], [from + 1, says([...good, show('share-tries')])]);
    expect(of['name-need']).toHaveLength(1);
    expect(of['share-tries']).toHaveLength(1);
  });

  it('add no unit unless they are strong', () => {
    expect(valuesOf('name-need', says(half), says(low))).toEqual([]);
  });
});

describe('A real try', () => {
  it('adds a whole, harder unit in its own setting when an adult confirms it', () => {
    const [unit] = unitsOf(confirms('name-need')).of['name-need'] ?? [];
    expect(unit && unitValue(unit)).toBe(1);
    expect(unit).toMatchObject({ story: `real:${dayFor(1)}`, setting: 'real', difficulty: 2 });
  });

  it('adds one unit a day, and none until an adult finds it ready', () => {
    expect(valuesOf('name-need', confirms('name-need'), confirms('name-need'))).toEqual([1]);
    expect(valuesOf('name-need', confirms('name-need', false))).toEqual([]);
  });
});

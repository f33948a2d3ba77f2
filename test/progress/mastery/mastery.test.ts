// Mastery has the numbers of the learning design (section 2.5), and grows the same in whatever order facts arrive.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, orderFacts } from '../../../src/practice/facts/fact.ts';
import type { Quality } from '../../../src/practice/rubric.ts';
import {
  averageOf,
  emptyMastery,
  evolveMastery,
  foldMastery,
  type Mastery,
  masteryFrom,
  standingFor,
} from '../../../src/progress/mastery/mastery.ts';
import { anyFacts } from '../../support/any-fact.ts';
import { closes, confirms, createPen, dayFor, moves, opens, type Place, show } from '../../support/given.ts';

const seed = 20260904;
const micro = 'name-need';

/** A learner who practises: a whole sitting each time, in a new story unless one is named. */
function createLearner() {
  const write = createPen();
  const facts: Fact[] = [];
  let n = 0;
  const practise = (day: number, quality: Quality, place: Place = {}) => {
    n += 1;
    const setting = n % 2 ? 'classroom' : 'library';
    const here = { story: `story-${n}`, setting, difficulty: 2, sitting: `sitting-${n}`, ...place } as const;
    for (const draft of [opens(here), moves([show(micro, quality)], here), closes(here)])
      facts.push(write(draft, { day }));
  };
  const mastery = () => foldMastery(facts);
  return {
    facts,
    write,
    mastery,
    practise: (day: number, ...qualities: Quality[]) => {
      for (const quality of qualities) practise(day, quality);
    },
    practiseAt: practise,
    standing: (day: number) => standingFor(mastery(), micro, dayFor(day)),
  };
}
const strongOnDayTwo = () => {
  const learner = createLearner();
  learner.practise(1, 'adaptive', 'adaptive', 'adaptive');
  learner.practise(2, 'adaptive');
  return learner;
};

describe('The average', () => {
  it('of four whole units is .30, .51, .657 and .760', () => {
    const learner = createLearner();
    const averages = [1, 2, 3, 4].map((day) => {
      learner.practise(day, 'adaptive');
      return learner.standing(day).average;
    });
    expect(averages.map((m) => Math.round(m * 1000) / 1000)).toEqual([0.3, 0.51, 0.657, 0.76]);
  });

  it('falls from .76 to .53 with one zero, and two strong units bring it back to .77', () => {
    const learner = strongOnDayTwo();
    const rounded = () => Math.round(learner.standing(3).average * 100) / 100;
    learner.practise(3, 'avoidant');
    expect(rounded()).toBe(0.53);
    learner.practise(3, 'adaptive', 'adaptive');
    expect(rounded()).toBe(0.77);
  });

  it('of no units is zero', () => {
    expect(averageOf([])).toBe(0);
  });
});

describe('A micro-skill', () => {
  it('is new without units, tried with weak moves alone, and growing with the first that is getting there', () => {
    const learner = createLearner();
    expect(learner.standing(1)).toMatchObject({
      level: 'new',
      units: 0,
      tuneUp: false,
      stuck: false,
      shown: [],
    });
    learner.practise(1, 'aggressive');
    expect(learner.standing(1)).toMatchObject({ level: 'tried', units: 1, shown: [] });
    learner.practise(2, 'expedient', 'avoidant');
    expect(learner.standing(2)).toMatchObject({ level: 'tried', shown: [] });
    learner.practise(3, 'partial');
    expect(learner.standing(3)).toMatchObject({ level: 'growing', shown: [] });
  });

  it('is steady from two units in two role-plays with an average of at least a half', () => {
    const learner = createLearner();
    learner.practise(1, 'adaptive', 'adaptive');
    expect(learner.standing(1).level).toBe('steady');
    const sameStory = createLearner();
    sameStory.practiseAt(1, 'adaptive', { story: 'a' });
    sameStory.practiseAt(2, 'adaptive', { story: 'a' });
    expect(sameStory.standing(2).level).toBe('growing');
  });

  it('is strong from four units in three role-plays, two settings, two days and a harder story', () => {
    expect(strongOnDayTwo().standing(2)).toMatchObject({ level: 'strong', everStrong: true, tuneUp: false });
  });

  it.each<[string, Place[], number[]]>([
    ['units', [{}, {}, {}], [1, 2, 3]],
    ['role-plays', [{ story: 'a' }, { story: 'b' }, { story: 'a' }, { story: 'b' }], [1, 1, 2, 2]],
    ['settings', Array(4).fill({ setting: 'hallway' }), [1, 1, 2, 2]],
    ['days', [{}, {}, {}, {}], [1, 1, 1, 1]],
    ['harder role-plays', Array(4).fill({ difficulty: 1 }), [1, 1, 2, 2]],
  ])('is not strong while it lacks %s', (_, places, days) => {
    const learner = createLearner();
    for (const [i, place] of places.entries()) learner.practiseAt(days[i] ?? 1, 'adaptive', place);
    expect(learner.standing(3)).toMatchObject({ level: 'steady', everStrong: false });
  });

  it('counts a real try as another setting, another role-play and a harder story', () => {
    const learner = createLearner();
    for (const story of ['a', 'b', 'c'])
      learner.practiseAt(1, 'adaptive', { story, setting: 'hallway', difficulty: 1 });
    expect(learner.standing(2).level).toBe('steady');
    learner.facts.push(learner.write(confirms(micro), { day: 2 }));
    expect(learner.standing(2).level).toBe('strong');
  });

  it('lists where it was done well, each story once', () => {
    const learner = createLearner();
    learner.practiseAt(1, 'adaptive', { story: 'a' });
    learner.practiseAt(1, 'adaptive', { story: 'a' });
    learner.practiseAt(2, 'partial', { story: 'b' });
    learner.practiseAt(3, 'adaptive', { story: 'c' });
    expect(learner.standing(3).shown).toEqual([
      { story: 'a', day: dayFor(1) },
      { story: 'c', day: dayFor(3) },
    ]);
  });

  it('is not strong in the middle of a sitting, which may still end badly', () => {
    const learner = createLearner();
    learner.practise(1, 'adaptive', 'adaptive', 'adaptive');
    const here = { story: 'last', sitting: 'last', difficulty: 2 } as const;
    learner.facts.push(learner.write(opens(here), { day: 2 }));
    learner.facts.push(learner.write(moves([show(micro)], here), { day: 2 }));
    expect(learner.standing(2).level).toBe('steady');
    const goesWell = [...learner.facts, learner.write(closes(here), { day: 2 })];
    expect(standingFor(foldMastery(goesWell), micro, dayFor(2)).level).toBe('strong');
    learner.facts.push(learner.write(moves([show(micro, 'avoidant')], here), { day: 2 }));
    learner.facts.push(learner.write(closes(here), { day: 2 }));
    expect(learner.standing(2).level).toBe('steady');
  });
});

describe('A sitting under way', () => {
  it('does not share its moves with a real try that is confirmed meanwhile', () => {
    const learner = createLearner();
    learner.practise(1, 'adaptive', 'adaptive');
    const here = { story: 'open', sitting: 'open', difficulty: 2 } as const;
    for (const draft of [opens(here), moves([show(micro)], here), confirms(micro)])
      learner.facts.push(learner.write(draft, { day: 2 }));
    expect(learner.standing(2)).toMatchObject({ level: 'steady', units: 4 });
    learner.facts.push(learner.write(closes(here), { day: 2 }));
    expect(learner.standing(2).level).toBe('strong');
  });
});

describe('A sitting that was left', () => {
  it('makes a micro-skill strong once another sitting begins', () => {
    const learner = createLearner();
    learner.practise(1, 'adaptive', 'adaptive', 'adaptive');
    const here = { story: 'left', sitting: 'left', difficulty: 2 } as const;
    for (const draft of [opens(here), moves([show(micro)], here)])
      learner.facts.push(learner.write(draft, { day: 2 }));
    expect(learner.standing(3).level).toBe('steady');
    learner.facts.push(learner.write(opens({ sitting: 'next' }), { day: 3 }));
    expect(learner.standing(3).level).toBe('strong');
  });

  it('adds what it shows when it is resumed', () => {
    const learner = createLearner();
    const here = { story: 'left', sitting: 'left', difficulty: 2 } as const;
    learner.facts.push(learner.write(opens(here)));
    learner.practise(1, 'adaptive', 'adaptive', 'adaptive');
    learner.facts.push(learner.write(moves([show(micro)], here), { day: 2 }));
    expect(learner.standing(2)).toMatchObject({ level: 'strong', units: 4 });
  });
});

describe('Strong', () => {
  it('is never taken away, but asks for a tune-up when the average falls under a half', () => {
    const learner = strongOnDayTwo();
    learner.practise(3, 'avoidant');
    expect(learner.standing(3)).toMatchObject({ level: 'strong', tuneUp: false });
    learner.practise(3, 'avoidant', 'avoidant', 'avoidant');
    expect(learner.standing(3)).toMatchObject({ level: 'strong', tuneUp: true, everStrong: true });
  });

  it('asks for a refresher after 7, 21 and 60 days', () => {
    const learner = strongOnDayTwo();
    expect(learner.standing(8)).toMatchObject({ tuneUp: false, refresher: { due: dayFor(9), held: 0 } });
    expect(learner.standing(9).tuneUp).toBe(true);
    learner.practise(10, 'adaptive');
    expect(learner.standing(10)).toMatchObject({ tuneUp: false, refresher: { due: dayFor(31), held: 1 } });
    learner.practise(31, 'partial');
    expect(learner.standing(31)).toMatchObject({ tuneUp: false, refresher: { due: dayFor(91), held: 2 } });
    learner.practise(91, 'adaptive');
    expect(learner.standing(400)).toMatchObject({ level: 'strong', tuneUp: false });
    expect(learner.standing(400).refresher).toBeUndefined();
  });

  it('asks again after 7 days when a refresher did not go well', () => {
    const learner = strongOnDayTwo();
    learner.practise(9, 'adaptive');
    learner.practise(30, 'avoidant');
    expect(learner.standing(30).refresher).toEqual({ due: dayFor(37), held: 0 });
  });

  it('is not refreshed by practice before its day', () => {
    const learner = strongOnDayTwo();
    learner.practise(8, 'adaptive');
    expect(learner.standing(9)).toMatchObject({ tuneUp: true, refresher: { held: 0 } });
  });
});

describe('Stuck', () => {
  it('means six units and an average still under a half', () => {
    const learner = createLearner();
    learner.practise(1, 'avoidant', 'avoidant', 'adaptive', 'avoidant', 'avoidant');
    expect(learner.standing(1).stuck).toBe(false);
    learner.practise(2, 'expedient');
    expect(learner.standing(2).stuck).toBe(true);
    learner.practise(3, 'adaptive', 'adaptive');
    expect(learner.standing(3).stuck).toBe(false);
  });
});

describe('Stuck, for a micro-skill that was strong before,', () => {
  it('becomes a tune-up instead', () => {
    const learner = strongOnDayTwo();
    learner.practise(3, 'avoidant', 'avoidant', 'avoidant');
    expect(learner.standing(3)).toMatchObject({ tuneUp: true, stuck: false });
  });
});

describe('Folding', () => {
  const ofMira = (facts: readonly Fact[]) => orderFacts(facts.filter(({ learner }) => learner === 'mira'));
  const evolved = (facts: readonly Fact[]): Mastery => facts.reduce(evolveMastery, emptyMastery);

  it(`is the same step by step as from scratch, and from any earlier fold (seed ${seed})`, () => {
    const someOf = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), fc.subarray(facts)));
    fc.assert(
      fc.property(someOf, ([facts, earlier]) => {
        const theirs = ofMira(facts);
        const fromScratch = foldMastery(theirs);
        expect(evolved(theirs)).toEqual(fromScratch);
        expect(masteryFrom(theirs, foldMastery(ofMira(earlier)))).toEqual(fromScratch);
        for (let at = 0; at <= theirs.length; at++)
          expect(masteryFrom(theirs, foldMastery(theirs.slice(0, at)))).toEqual(fromScratch);
      }),
      { seed },
    );
  });

  it(`keeps every average between 0 and 1 (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { units } = foldMastery(ofMira(facts));
        for (const of of Object.values(units.of)) {
          expect(averageOf(of)).toBeGreaterThanOrEqual(0);
          expect(averageOf(of)).toBeLessThanOrEqual(1);
        }
      }),
      { seed },
    );
  });

  it('puts a fact that arrives late in its place', () => {
    const learner = createLearner();
    learner.practise(1, 'avoidant');
    learner.practise(2, 'adaptive');
    const later = learner.facts.filter(({ day }) => day === dayFor(2));
    expect(masteryFrom(learner.facts, foldMastery(later))).toEqual(learner.mastery());
    expect(learner.standing(2).average).toBeCloseTo(0.3);
  });

  it('of no facts is empty', () => expect(foldMastery([])).toEqual(emptyMastery));
});

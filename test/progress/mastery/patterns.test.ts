// Patterns take three role-plays to show, go away again, and are never made from repaired moves or what-ifs.
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import type { Quality } from '../../../src/practice/rubric.ts';
import { foldMastery } from '../../../src/progress/mastery/mastery.ts';
import { projectPatterns } from '../../../src/progress/mastery/patterns.ts';
import { standingsOf } from '../../../src/progress/mastery/standings.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

type Play = readonly [
  micro: 'ask-clearly' | 'safety-sort' | 'guide-dont-do' | 'kind-honest',
  quality: Quality,
];

/** One role-play a day, each with one move. */
function played(plays: readonly Play[], why: 'free' | 'what-if' = 'free'): readonly Fact[] {
  const write = createPen();
  return plays.flatMap(([micro, quality], at) => {
    const place = { story: `s${at}`, sitting: `s${at}` };
    const day = at + 1;
    return [
      write(opens(place, why), { day }),
      write(moves([show(micro, quality)], place), { day }),
      write(closes(place), { day }),
    ];
  });
}

const ids = (facts: readonly Fact[]) => projectPatterns(facts).map(({ id }) => id);
const times = (n: number, play: Play): readonly Play[] => Array.from({ length: n }, () => play);

describe('a pattern', () => {
  it.each<[string, Play]>([
    ['waits', ['ask-clearly', 'avoidant']],
    ['shortcuts', ['ask-clearly', 'expedient']],
    ['pushes', ['ask-clearly', 'aggressive']],
    ['overhelps', ['guide-dont-do', 'expedient']],
  ])('called %s shows after three role-plays, and not before', (id, play) => {
    expect(ids(played(times(2, play)))).toEqual([]);
    expect(ids(played(times(3, play)))).toEqual([id]);
  });

  it('of safety comes before all others', () =>
    expect(ids(played(times(3, ['safety-sort', 'avoidant'])))[0]).toBe('safety'));

  it('goes after enough better moves', () => {
    const early = times(3, ['ask-clearly', 'avoidant']);
    expect(ids(played([...early, ...times(6, ['ask-clearly', 'adaptive'])]))).toEqual(['waits']);
    expect(ids(played([...early, ...times(12, ['ask-clearly', 'adaptive'])]))).toEqual([]);
  });

  it('is not made from moves that were repaired', () => {
    const write = createPen();
    const mended = [1, 2, 3, 4].flatMap((day) => {
      const place = { story: `s${day}`, sitting: `s${day}` };
      return [
        write(opens(place), { day }),
        write(moves([show('ask-clearly', 'avoidant')], place), { day }),
        write(moves([show('ask-clearly')], place, { rewound: true }), { day }),
      ];
    });
    expect(ids(mended)).toEqual([]);
  });

  it('is not made from what-ifs', () =>
    expect(ids(played(times(5, ['ask-clearly', 'avoidant']), 'what-if'))).toEqual([]));

  it('suggests role-plays that were not played yet first', () => {
    const write = createPen();
    const place = { story: 'worry-voice', sitting: 'w' };
    const facts = [
      ...played(times(3, ['ask-clearly', 'avoidant'])),
      write(opens(place), { day: 5 }),
      write(moves([], place), { day: 5 }),
    ];
    expect(projectPatterns(facts)[0]?.stories).toEqual([
      'stuck-on-step-three',
      'two-languages',
      'worry-voice',
    ]);
  });
});

describe('A skill', () => {
  it('is new, then tried, then growing, and steady when half of its moves are', () => {
    const level = (facts: readonly Fact[]) =>
      standingsOf(foldMastery(facts), dayFor(30)).find(({ skill }) => skill === 'approach')?.level;
    expect(level([])).toBe('new');
    expect(level(played(times(4, ['ask-clearly', 'avoidant'])))).toBe('tried');
    expect(level(played([['ask-clearly', 'partial']]))).toBe('growing');
    const write = createPen();
    const micros = ['ask-clearly', 'open-kindly', 'good-timing'] as const;
    const steady = [1, 2].flatMap((day) => {
      const place = { story: `s${day}`, sitting: `s${day}` };
      return [
        write(opens(place), { day }),
        write(
          moves(
            micros.map((each) => show(each)),
            place,
          ),
          { day },
        ),
        write(closes(place), { day }),
      ];
    });
    // Two whole units make an average of .30 and then .51.
    expect(level(steady)).toBe('steady');
  });
});

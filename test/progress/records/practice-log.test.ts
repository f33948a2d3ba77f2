// The practice log: which role-plays were played, how they ended and how often own words were said.
import { describe, expect, it } from 'vitest';
import { projectPracticeLog } from '../../../src/progress/records/practice-log.ts';
import { closes, createPen, dayFor, moves, opens, says } from '../../support/given.ts';

describe('The practice log', () => {
  it('counts for each role-play how often it was begun and finished, with the last day and the endings seen', () => {
    const write = createPen();
    const [one, two, left] = [
      { sitting: 'one', story: 'a' },
      { sitting: 'two', story: 'a' },
      { sitting: 'left', story: 'b' },
    ];
    const facts = [
      write(opens(one)),
      write(closes(one, 'bumpy', 'rushed')),
      // The student went back and came to another ending.
      write(closes(one, 'bright', 'thanked')),
      write(opens(two), { day: 2 }),
      write(closes(two, 'bright', 'thanked'), { day: 3 }),
      write(opens(left)),
      write(moves([], left), { day: 4 }),
    ];
    expect(projectPracticeLog(facts.toReversed(), 'mira').stories).toEqual({
      a: {
        opened: 2,
        finished: 2,
        lastDay: dayFor(3),
        endings: [
          { slug: 'rushed', kind: 'bumpy' },
          { slug: 'thanked', kind: 'bright' },
        ],
      },
      b: { opened: 1, finished: 0, lastDay: dayFor(4), endings: [] },
    });
  });

  it('counts what was said in own words, by kind', () => {
    const write = createPen();
    const facts = [write(says([])), write(says([], {}, 'thank')), write(says([], {}, 'thank'))];
    expect(projectPracticeLog(facts, 'mira').said).toEqual({ ask: 1, thank: 2, feedback: 0 });
  });

  it('leaves out what-ifs, and what other students did', () => {
    const write = createPen();
    const facts = [
      write(opens({}, 'what-if')),
      write(says([])),
      write(closes()),
      write(opens(), { learner: 'theo' }),
    ];
    expect(projectPracticeLog(facts, 'mira')).toEqual({
      stories: {},
      said: { ask: 0, thank: 0, feedback: 0 },
    });
  });

  it('counts a fact that came twice once', () => {
    const said = createPen()(says([]));
    expect(projectPracticeLog([said, said], 'mira').said.ask).toBe(1);
  });
});

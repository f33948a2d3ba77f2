// Simulated students: those who only seem strong earn little, and those who are strong earn the badges.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { skillIds } from '../../../src/practice/rubric.ts';
import { componentsFor } from '../../../src/words/components.ts';
import { problemsOfRatchet, readNotYet } from '../../../src/workshop/audit/not-yet.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';
import { type Picker, pickersFrom } from '../../../src/workshop/simulate/pickers.ts';
import { figuresOfPlay, playLibrary } from '../../../src/workshop/simulate/play-library.ts';
import { simulate } from '../../../src/workshop/simulate/simulate.ts';
import { isStrong } from '../../../src/writing/decisions.ts';

const root = resolve(import.meta.dirname, '../../..');
const { stories } = readLibrary(root);
const books = stories.flatMap(({ book }) => (book && book.entry.trains === undefined ? [book] : []));
const students = 40;
const seed = 20261124;

const pickers = pickersFrom(new Map(), new Map());
const called = (id: string): Picker => {
  const found = pickers.find((picker) => picker.id === id);
  if (!found) throw new Error(`There is no picker ${id}.`);
  return found;
};

describe(`students on the real stories (seed ${seed})`, () => {
  it('earn what they should, or stand on the list and earn no more than it says', () => {
    expect(problemsOfRatchet(readNotYet(root), figuresOfPlay(playLibrary(stories, students, seed)))).toEqual(
      [],
    );
  });

  it('who are always right earn every skill that the library holds', () => {
    const right: Picker = {
      ...called('three-of-four'),
      // Own words where nothing else is right: more than two fifths of them count for nothing.
      pick: ({ choices }) =>
        choices.find((choice) => isStrong(choice) && !choice.say) ??
        choices.find(isStrong) ??
        (choices[0] as never),
      say: componentsFor,
    };
    const { ready } = simulate(books, right, 3, seed);
    expect(skillIds.filter((skill) => ready[skill] < 1)).toEqual([]);
  });

  it('of the same seed do the same', () => {
    expect(simulate(books, called('random'), 5, 3)).toEqual(simulate(books, called('random'), 5, 3));
  });
});

describe('a student', () => {
  const choice = (id: string, text: string) => ({ id, text, evidence: [] });
  const choices = [
    choice('sweet', '“Could you please do it?”'),
    choice('loud', '“HELP ME NOW!”'),
    choice('fuzzy', '“Um, some stuff is off.”'),
    choice('flat', '“Step three.”'),
    choice('asks', '“Which step, then, is it?”'),
    choice('sad', '“No. I can’t, it never works, so I stop.”'),
  ];
  const taken = (id: string, among = choices) =>
    called(id).pick({ story: 'a', choices: among, grown: 0 }, () => 0).id;

  it.each([
    ['plain', 'flat'],
    ['plain-asking', 'asks'],
    ['shortest', 'flat'],
    ['saddest', 'sad'],
    ['politest', 'sweet'],
    ['longest', 'sad'],
    ['first', 'sweet'],
  ])('%s takes %s', (id, wanted) => expect(taken(id)).toBe(wanted));

  it('who goes by few exclamation marks leaves the loud one', () => {
    expect(taken('quietest', choices.slice(1, 3))).toBe('fuzzy');
  });

  it('who ticks all says own words wherever they are offered, and every part', () => {
    const say = { ...choice('tell', 'Tell her.'), say: { kind: 'thank', prompt: 'p' } } as const;
    expect(taken('shortest-ticking', [...choices, say])).toBe('tell');
    expect(taken('shortest-ticking')).toBe('flat');
    expect(called('shortest-ticking').say('thank', () => 0, 0)).toContain('effect');
  });
});

// A talk with a whole class: read beat by beat, gone back in, and raised hands counted without singling out students.
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClassTalk,
  count,
  countTo,
  decisionsSoFar,
  freshTalk,
  rewindTo,
  take,
  tallyOf,
  toBack,
  toNext,
  viewOf,
} from '../../../../src/desk/teach/facilitate/class-talk.ts';
import { decisionsOf } from '../../../../src/desk/teach/facilitate/decisions.ts';
import type { Book } from '../../../../src/story/page.ts';
import { turnPage } from '../../../../src/story/reader.ts';
import { readLibrary } from '../../../../src/workshop/library/library.ts';
import { book } from '../../../play/two-step-book.ts';

const toChoices = (of: Book, talk: ClassTalk): ClassTalk => {
  let at = talk;
  while (!viewOf(of, at).isLast) at = toNext(of, at);
  return at;
};
const choose = (talk: ClassTalk, id: string, level?: 0 | 1 | 2 | 3): ClassTalk => {
  const at = toChoices(book, talk);
  const choice = viewOf(book, at).choices.find((each) => each.id === id);
  if (!choice) throw new Error(`No ${id} here.`);
  return take(at, choice, level);
};

describe('A class talk', () => {
  it('shows choices on the last beat only, and the echo of what was chosen on the first', () => {
    const after = choose(freshTalk, 'wave');
    expect(viewOf(book, after).choices).toEqual([]);
    expect(viewOf(book, after).beat.echo).toBe('Choose wave');
    expect(viewOf(book, toChoices(book, after)).choices.map(({ id }) => id)).toEqual(['tell', 'hurry']);
    expect(viewOf(book, toChoices(book, after)).question).toBe('What do you tell Noor?');
  });

  it('asks how the own words went, and going back from there takes the choice away', () => {
    const at = choose(choose(freshTalk, 'wave'), 'tell');
    expect(at.saying).toBe('tell');
    expect(toBack(book, at).saying).toBeUndefined();
    const said = choose(choose(freshTalk, 'wave'), 'tell', 3);
    expect(viewOf(book, toChoices(book, said)).end).toBeDefined();
  });

  it('goes back beat by beat to the beginning, and no further', () => {
    let at = toChoices(book, choose(choose(freshTalk, 'um'), 'hurry'));
    for (let steps = 0; steps < 30; steps++) at = toBack(book, at);
    expect(at).toEqual(freshTalk);
    expect(viewOf(book, at).isFirst).toBe(true);
  });

  it('rewinds to a decision, with its choices on screen and no hands counted', () => {
    const end = count(toChoices(book, choose(choose(freshTalk, 'um'), 'hurry')), 'x', 1);
    expect(decisionsSoFar(book, end)).toHaveLength(2);
    const again = rewindTo(book, end, 1);
    expect(again.moves.map(({ choice }) => choice)).toEqual(['um']);
    expect(viewOf(book, again).choices.map(({ id }) => id)).toEqual(['tell', 'hurry']);
    expect(again.votes).toEqual({});
  });
});

describe('The count of raised hands', () => {
  it('is never shown as a number under five', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<1 | -1>(1, -1), { maxLength: 60 }), (presses) => {
        const talk = presses.reduce((at, by) => count(at, 'a', by), freshTalk);
        const { says, part } = tallyOf(talk.votes, 'a', 24);
        expect(typeof says === 'number' ? says : 5).toBeGreaterThanOrEqual(5);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
        expect(says === 'none').toBe((talk.votes.a ?? 0) === 0);
      }),
    );
  });

  it('can be typed as a number, from none to as many as two digits say', () => {
    const typed = (hands: number) => countTo(freshTalk, 'a', hands).votes.a;
    expect([typed(14), typed(0), typed(250)]).toEqual([14, 0, 99]);
    expect(tallyOf(countTo(freshTalk, 'a', 3).votes, 'a', 24).says).toBe('few');
  });

  it('says which choice has the most, unless there is a tie or fewer than five', () => {
    expect(tallyOf({ a: 9, b: 5 }, 'a', 24).most).toBe(true);
    expect(tallyOf({ a: 9, b: 9 }, 'a', 24).most).toBe(false);
    expect(tallyOf({ a: 3 }, 'a', 24).most).toBe(false);
  });
});

const { stories } = readLibrary(resolve(import.meta.dirname, '../../../..'));
const books = stories.flatMap(({ book: of }) => (of ? [of] : []));

it.each(books.map((of) => [of.entry.id, of] as const))('%s can begin at every decision', (_, of) => {
  const decisions = decisionsOf(of);
  expect(decisions.length).toBeGreaterThanOrEqual(3);
  expect(new Set(decisions.map(({ id }) => id)).size).toBe(decisions.length);
  for (const { id, asks, moves } of decisions) {
    const page = turnPage(of, moves);
    expect(page.choices.map((choice) => choice.id).join(' ')).toBe(id);
    expect(asks).not.toBe('');
    expect(viewOf(of, toChoices(of, { ...freshTalk, moves })).choices).toEqual(page.choices);
  }
});

// Own words alone make nothing strong: at least three fifths of the evidence are choices or real tries (progress/mastery/mastery.ts).
import { expect, it } from 'vitest';
import { daysBetween } from '../../../src/practice/days.ts';
import { foldMastery, standingFor } from '../../../src/progress/mastery/mastery.ts';
import { ownWordsRuleFrom } from '../../../src/progress/mastery/units.ts';
import { closes, confirms, createPen, dayFor, moves, opens, says, show } from '../../support/given.ts';

const micro = 'name-need';
/** The day, as `dayFor` counts, from which the second rule for own words holds. */
const from = daysBetween(dayFor(1), ownWordsRuleFrom) + 1;

/** The level after one unit a day, each in another role-play. */
function levelAfter(start: number, units: readonly ('words' | 'moves' | 'real')[]) {
  const write = createPen();
  const facts = units.flatMap((source, n) => {
    const setting = n % 2 ? 'library' : 'hallway';
    const here = { story: `story-${n}`, sitting: `sitting-${n}`, setting, difficulty: 2 } as const;
    const shown = source === 'words' ? says([show(micro)], here) : moves([show(micro)], here);
    const drafts = source === 'real' ? [confirms(micro)] : [opens(here), shown, closes(here)];
    return drafts.map((draft) => write(draft, { day: start + n }));
  });
  return standingFor(foldMastery(facts), micro, dayFor(start + units.length)).level;
}
const words = (count: number) => Array<'words'>(count).fill('words');

it('alone, however many, are steady', () => expect(levelAfter(from, words(9))).toBe('steady'));

it('are strong together with half as many choices or real tries more', () => {
  expect(levelAfter(from, ['words', 'moves', 'words', 'moves', 'moves'])).toBe('strong');
  expect(levelAfter(from, ['words', 'words', 'moves', 'real', 'moves'])).toBe('strong');
  expect(levelAfter(from, ['words', 'words', 'moves', 'moves'])).toBe('steady');
});

it('beyond that neither help nor hinder', () => {
  expect(levelAfter(from, [...words(5), 'moves', 'moves', 'moves'])).toBe('strong');
});

it('were enough under the first version of the rule, and what they made strong stays so', () => {
  expect(levelAfter(from - 20, words(4))).toBe('strong');
  expect(levelAfter(from - 4, [...words(4), 'moves'])).toBe('strong');
  expect(levelAfter(from - 3, words(4))).toBe('steady');
});

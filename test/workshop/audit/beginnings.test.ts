// Whether a second time is another time: what is right after each beginning, and the lines that two of them share.
import { expect, it } from 'vitest';
import {
  beginningsAlike,
  beginningsThatChangeNothing,
  sharedLines,
} from '../../../src/workshop/audit/beginnings.ts';
import { auditedStory } from '../../support/audited-story.ts';

const bright = { kind: 'bright', slug: 'done' } as const;
/** Two beginnings, each with its own line; then the choices named, and an end. */
const story = (first: string, second: string, beginnings: readonly number[] = [0, 1]) =>
  auditedStory(
    [
      { lines: ['It hums.', 'Who helps?'], choices: { [first]: 2, 'weak-a: Nobody.': 2 } },
      { lines: ['It sings.', 'Who helps?'], choices: { [second]: 2, 'weak-a: Nobody.': 2 } },
      { lines: ['NOOR: Okay.', 'NOOR (thinks): Hm.'], end: bright },
    ],
    { beginnings },
  );

it('a role-play needs two beginnings', () => {
  expect(beginningsThatChangeNothing([story('good-a: Noor.', 'good-a: Noor.', [0])]).offenders).toMatchObject(
    [{ why: 'there is one beginning: two at least' }],
  );
});

it('two beginnings change what is right in some decision', () => {
  expect(beginningsThatChangeNothing([story('good-a: Noor.', 'good-a: Noor.')]).value).toBe(1);
  expect(beginningsThatChangeNothing([story('good-a: Noor.', 'good-b: Mr. Tran.')]).value).toBe(0);
});

it('trainings may have one', () => {
  const training = { ...story('good-a: Noor.', 'good-a: Noor.', [0]) };
  const entry = { ...training.entry, trains: 'media-maker' } as const;
  expect(beginningsThatChangeNothing([{ ...training, entry }]).value).toBe(0);
});

it('the strong ways of two beginnings share lines; thoughts do not count', () => {
  const alike = story('good-a: Noor.', 'good-a: Noor.');
  // "Who helps?" and "Okay." of four different lines.
  expect(sharedLines(alike)).toBe(0.5);
  expect(beginningsAlike([alike], 0.6).value).toBe(0);
  expect(beginningsAlike([alike], 0.4).offenders).toMatchObject([
    { why: '50 in 100 lines are the same after another beginning' },
  ]);
});

// Whether what follows is true: where ways end, and what a weak choice brings.
import { describe, expect, it } from 'vitest';
import { endingsAlike, endingsThatLie, handedOver, withoutResult } from '../../../src/workshop/audit/ways.ts';
import { auditedStory } from '../../support/audited-story.ts';

const bright = { kind: 'bright', slug: 'done' } as const;
const bumpy = { kind: 'bumpy', slug: 'later' } as const;
const steady = { kind: 'steady', slug: 'so' } as const;

/** Two decisions; the second page is the same after both choices of the first. */
const twice = (ends: readonly [good: typeof bright | typeof steady, weak: typeof bright | typeof bumpy]) =>
  auditedStory([
    { lines: ['One?'], choices: { 'good-a: Ask.': 1, 'weak-a: Hide.': 1 } },
    { lines: ['Two?'], choices: { 'good-b: Thank.': 2, 'weak-b: Run.': 3 } },
    { lines: ['NOOR: Bye.'], end: ends[0] },
    { lines: ['NOOR: Oh.'], end: ends[1] },
  ]);

describe('endings', () => {
  it('are true where strong ways end bright and weak ones do not', () => {
    const { strong, weak } = endingsThatLie([twice([bright, bumpy])]);
    expect([strong.value, weak.value]).toEqual([0, 0]);
  });

  it('lie where an all-strong way ends steady, or an all-weak way bright', () => {
    const { strong, weak } = endingsThatLie([twice([steady, bright])]);
    expect(strong.offenders).toMatchObject([{ why: 'an all-strong way ends here: steady so' }]);
    expect(weak.offenders).toMatchObject([{ why: 'an all-weak way ends here: bright done' }]);
  });

  it('of own words are judged at level 3 and level 0', () => {
    const words = auditedStory([
      { lines: ['One?'], choices: { 'say-it: Tell her.': [2, 2, 2, 1], 'push-b: No.': 2 } },
      { lines: ['NOOR: Bye.'], end: bright },
      { lines: ['NOOR: Oh.'], end: steady },
    ]);
    const { strong, weak } = endingsThatLie([words]);
    expect([strong.value, weak.value]).toEqual([0, 0]);
  });

  it('are alike where ways far apart end on the same lines', () => {
    expect(endingsAlike([twice([bright, bumpy])]).offenders).toMatchObject([
      { why: 'ways with 0 and 50 in 100 strong moves end on the same lines: bumpy later' },
      { why: 'ways with 50 and 100 in 100 strong moves end on the same lines: bright done' },
    ]);
  });

  it('are not alike where the last lines remember', () => {
    const remembers = auditedStory([
      { lines: ['One?'], choices: { 'good-a: Ask.': 1, 'weak-a: Hide.': 2 } },
      { lines: ['Two?'], choices: { 'good-b: Thank.': 3, 'weak-b: Run.': 4 } },
      { lines: ['Two?'], choices: { 'good-b: Thank.': 4, 'weak-b: Run.': 5 } },
      { lines: ['NOOR: Bye.'], end: bright },
      { lines: ['NOOR: Oh.'], end: steady },
      { lines: ['NOOR: Um.'], end: bumpy },
    ]);
    expect(endingsAlike([remembers])).toEqual({ value: 0, offenders: [] });
  });
});

describe('a weak choice', () => {
  /** The pages after a strong and a weak choice; both go on to the same decision. */
  const answers = (good: readonly string[], weak: readonly string[], goesOn = 'good-b: Thank.') =>
    auditedStory([
      { lines: ['One?'], choices: { 'good-a: Ask.': 1, 'weak-a: Hide.': 2 } },
      { lines: good, choices: { 'good-b: Thank.': 3, 'weak-b: Run.': 4 } },
      { lines: weak, choices: { [goesOn]: 3, 'weak-b: Run.': 4 } },
      { lines: ['NOOR: Bye.'], end: bright },
      { lines: ['You run.'], end: bumpy },
    ]);
  const result = ['You hide. The bell rings.', 'COACH: Hiding felt safe.'];

  it('has the move handed over when the story makes it after the coach', () => {
    const found = handedOver([
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'You go and ask her.']),
    ]);
    expect(found.offenders).toMatchObject([
      { choice: 'weak-a', why: 'the story makes the missing move: "You go and ask her."' },
    ]);
  });

  it('is true when it has its result, or goes another way, or others are told the same', () => {
    const fine = [
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'NOOR: Hi? Who is there?']),
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'You ask her.'], 'good-c: Ask now.'),
      answers(['NOOR: Sure!', 'COACH: You asked.', 'You sit down.'], [...result, 'You sit down.']),
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'Will you ask?']),
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'Noor hands you a pencil.']),
      answers(['NOOR: Sure!', 'COACH: You asked.'], [...result, 'You look at the floor.']),
    ];
    expect(handedOver(fine).value).toBe(0);
  });

  it('needs something that only it brings, before the coach', () => {
    const shared = ['NOOR: Sure!', 'COACH: You asked.'];
    expect(
      withoutResult([answers(shared, ['NOOR: Sure!', 'COACH: Hiding felt safe.'])]).offenders,
    ).toMatchObject([{ choice: 'weak-a' }]);
    expect(withoutResult([answers(shared, ['NOOR (thinks): Hm.', 'COACH: Hiding felt safe.'])]).value).toBe(
      1,
    );
    expect(withoutResult([answers(shared, result)]).value).toBe(0);
  });
});

// How people talk: contractions, American words, and coach lines that say something new.
import { describe, expect, it } from 'vitest';
import type { CastMember } from '../../../src/story/cast.ts';
import {
  britishTurns,
  coachRepeats,
  twoSentences,
  uncontracted,
} from '../../../src/workshop/audit/speech.ts';
import { auditedStory, oneDecision } from '../../support/audited-story.ts';

const told = (...lines: readonly string[]) => [auditedStory([{ lines }])];
const cast = [
  { id: 'noor', kind: 'student' },
  { id: 'tran', kind: 'adult' },
] as unknown as readonly CastMember[];

describe('coach lines', () => {
  it('may not nearly all have two sentences', () => {
    const alike = twoSentences(
      told('COACH: You asked. Good.', 'COACH: You hid. It rains.', 'COACH: You ran.'),
      0.6,
    );
    expect(alike.value).toBeCloseTo(2 / 3);
    expect(alike.offenders).toMatchObject([{ why: '2 of 3 coach lines have two sentences' }]);
    expect(twoSentences(told('COACH: You asked. Good.', 'COACH: You ran.'), 0.6).offenders).toEqual([]);
  });

  it('say something that the thought did not', () => {
    const again = told(
      'NOOR (thinks): They told me which part is stuck.',
      'COACH: You told her the stuck part.',
    );
    expect(coachRepeats(again).offenders).toMatchObject([{ text: 'You told her the stuck part.' }]);
    const anew = told(
      'NOOR (thinks): They told me which part is stuck.',
      'COACH: Now her hands can stay in her pockets.',
    );
    expect(coachRepeats(anew).value).toBe(0);
    const later = told(
      'NOOR (thinks): They told me which part is stuck.',
      'NOOR: Hm.',
      'COACH: You told her the stuck part.',
    );
    expect(coachRepeats(later).value).toBe(0);
  });
});

describe('children', () => {
  it('say didn’t, and "did not" is counted in what they say, think and choose', () => {
    const story = auditedStory([
      {
        lines: ['NOOR: I didn’t.', 'NOOR (thinks): I did not.', 'TRAN: I did not.', 'It does not work.'],
        choices: { 'good: It isn’t.': 1, 'weak: It is not.': 1 },
      },
      { lines: ['Done.'] },
    ]);
    const { value, offenders } = uncontracted([story], cast);
    expect(value).toBe(0.5);
    expect(offenders.map(({ why }) => why)).toEqual(['"did not": say "didn\'t"', '"is not": say "isn\'t"']);
  });
});

describe('British words', () => {
  it.each([
    'Wait till the bell.',
    'Rub it out.',
    'He turns round.',
    'She ticks you off her list.',
    'We filmed it.',
    'Is she cross with me?',
    'You did your bit.',
    'Chin up!',
    'I’d sooner wait.',
  ])('"%s" has one', (text) => expect(britishTurns(told(text)).value).toBe(1));
  it.each([
    'Wait until the bell.',
    'Erase it.',
    'He turns around.',
    'Round and round it goes.',
    'A round table.',
    'Cross the street.',
    'A bit more.',
  ])('"%s" has none', (text) => expect(britishTurns(told(text)).value).toBe(0));
  it('are found in choices', () => {
    expect(britishTurns([oneDecision(['good: Film it.', 'weak: No.'])]).offenders).toMatchObject([
      { text: 'Film it.' },
    ]);
  });
});

// Whether the wording gives the strong move away, in small made-up stories that do and do not.
import { describe, expect, it } from 'vitest';
import { cueFigure, missingVoices, strongWithCue, styleFigure } from '../../../src/workshop/audit/wording.ts';
import { oneDecision } from '../../support/audited-story.ts';

const fair = { least: 0.7, most: 1.4 };

describe('a cue', () => {
  const trap = [oneDecision(['good: Which part?', 'weak: Could you please do it?', 'half: Please help!'])];
  const even = [
    oneDecision([
      'good: Could you please show me?',
      'weak-a: Could you please do it?',
      'good-b: Show me.',
      'weak-b: Do it.',
    ]),
  ];

  it('that only weak moves have is a trap, and they are its offenders', () => {
    const { value, offenders } = cueFigure(trap, 'please', fair);
    expect(value).toBe(0);
    expect(offenders.map(({ choice }) => choice)).toEqual(['weak', 'half']);
  });

  it('that strong and weak moves have alike says nothing', () => {
    expect(cueFigure(even, 'could you', fair)).toEqual({ value: 1, offenders: [] });
    expect(strongWithCue(even, 'could you').value).toBe(1);
  });

  it('that only strong moves have gives them away', () => {
    const { value, offenders } = cueFigure(trap, '?', { most: 1.25 });
    expect(value).toBeCloseTo(1.5);
    expect(offenders.map(({ choice }) => choice)).toEqual(['good']);
  });

  it('is read in curly quotes, and own words and choices that show nothing are left out', () => {
    const { value } = cueFigure(
      [
        oneDecision([
          'good: “You’re so kind.”',
          'weak: No.',
          'say-it: Could you say it?',
          'plain: You’re so kind.',
        ]),
      ],
      'praise',
      { least: 0.5 },
    );
    expect(value).toBe(2);
  });

  it.each([
    ['can you', 'Can you show me?'],
    ['thank', 'No, thanks.'],
    ['kind', 'It is kinder to wait.'],
    ['!', 'Hey!'],
  ] as const)('%s is found in "%s"', (name, text) => {
    expect(strongWithCue([oneDecision([`good: ${text}`, 'weak: No.'])], name).value).toBe(1);
  });

  it('"kind of" is not kind', () => {
    expect(strongWithCue([oneDecision(['good: It kind of works.', 'weak: No.'])], 'kind').value).toBe(0);
  });
});

describe('a rule of style', () => {
  const short = [
    oneDecision([
      'good: Hint?',
      'half: A bit of help with it.',
      'weak: Do all of it for me, all of it, now.',
    ]),
  ];

  it('that finds the strong move is far above chance', () => {
    const { value, offenders } = styleFigure(short, 'shortest', 8);
    expect(value).toBeCloseTo(66.7, 1);
    expect(offenders).toMatchObject([{ choice: 'good' }]);
  });

  it('that is always led away is below it, and the traps are listed', () => {
    const { value, offenders } = styleFigure(short, 'longest', 8);
    expect(value).toBeCloseTo(-33.3, 1);
    expect(offenders).toMatchObject([{ choice: 'weak' }]);
    expect(styleFigure(short, 'second-longest', 8).value).toBeCloseTo(-33.3, 1);
  });

  it('shares a draw', () => {
    const draw = [oneDecision(['good: I ask.', 'weak: I hide.'])];
    expect(styleFigure(draw, 'first person', 8)).toEqual({ value: 0, offenders: [] });
  });

  it('leaves out decisions that have only one kind of move without own words', () => {
    expect(styleFigure([oneDecision(['say-it: Tell her.', 'weak: Go.'])], 'shortest', 8).value).toBe(0);
  });
});

describe('every story', () => {
  it('has a warm strong move, a flat or unkind weak one, and a weak one in words of the skill', () => {
    const whole = oneDecision([
      'good: Could you show me, please?',
      'weak: Nope.',
      'half: Wait! Which part, please, is yours to do?',
    ]);
    const { warm, flat, skill } = missingVoices([whole]);
    expect([warm.value, flat.value, skill.value]).toEqual([0, 0, 0]);
  });

  it('is named where it has none of them', () => {
    const cool = oneDecision(['good: Hint?', 'weak: Thank you so much, I will do it all by myself!'], {
      id: 'cool',
    });
    const { warm, flat, skill } = missingVoices([cool]);
    for (const { value, offenders } of [warm, flat, skill]) {
      expect(value).toBe(1);
      expect(offenders).toMatchObject([{ story: 'cool' }]);
    }
  });

  it('may be unkind at length', () => {
    const { flat } = missingVoices([
      oneDecision(['good: Hint?', 'push: You never do anything for anybody, do you, Noor?']),
    ]);
    expect(flat.value).toBe(0);
  });
});

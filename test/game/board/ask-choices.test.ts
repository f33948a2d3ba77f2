// Who an Ask Card can be for, and why an expert cannot be asked now.
import { expect, it } from 'vitest';
import { askChoices, awayFrom } from '../../../src/game/board/ask-choices.ts';
import type { Expert } from '../../../src/game/board/expert.ts';
import { askWords } from '../../../src/strings/en/board.ts';

const expert = (learner: string, more: Partial<Expert> = {}): Expert =>
  ({
    learner,
    nickname: learner.toUpperCase(),
    status: 'listed',
    resting: false,
    base: '',
    ...more,
  }) as Expert;

const experts = [
  expert('ada'),
  expert('bo', { status: 'onBreak' }),
  expert('cy', { resting: true }),
  expert('di', { status: 'inTraining' }),
  expert('me'),
];

it('a card can be for experts who are listed and not resting, never for the student themself, and for the adult last', () => {
  expect(askChoices(experts, 'Ms. Okafor', 'me').map(({ helper }) => helper)).toEqual(['ada', undefined]);
  expect(askChoices(experts, 'Ms. Okafor', undefined).map(({ helper }) => helper)).toEqual([
    'ada',
    'me',
    undefined,
  ]);
});

it('a card is for the adult when no expert can be asked', () => {
  const [only, ...others] = askChoices([], 'the librarian', 'me');
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    helper: undefined,
    name: 'the librarian',
    label: askWords.adult('The librarian'),
  });
});

it.each([
  ['bo', askWords.away.onBreak('BO')],
  ['cy', askWords.away.resting('CY')],
  ['di', askWords.away.gone],
  ['me', askWords.away.you],
  ['nobody', askWords.away.gone],
])('says why %s cannot be asked', (helper, says) => expect(awayFrom(experts, helper, 'me')).toBe(says));

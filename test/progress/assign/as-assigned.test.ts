// Why a sitting was opened: an open assignment that asks for it is said, and nothing else is.
import { describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { asAssigned } from '../../../src/progress/assign/as-assigned.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const practises = (story: string) => (story === 'stuck' ? (['name-need'] as const) : []);
const write = createPen();
/** Said by an adult of no student. */
const byAdult = (draft: FactDraft): Fact => ({ ...write(draft), learner: undefined, actor: 'ms-a' }) as Fact;
const gives = (what: FactDraft<'Assigned'>['what'], learner = 'mira'): Fact =>
  byAdult({ type: 'Assigned', assignment: 'a1', what, to: { kind: 'student', learner } });
const story = { kind: 'story', story: 'stuck' } as const;
const micro = { kind: 'micro', micro: 'name-need' } as const;
const why = (draft: FactDraft, facts: readonly Fact[], learner: string | undefined = 'mira') => {
  const said = asAssigned(draft, learner, facts, practises);
  return said.type === 'SittingOpened' ? said.why : undefined;
};

describe('A sitting is opened as assigned', () => {
  it('where its role-play was given', () => expect(why(opens(), [gives(story)])).toBe('assigned'));
  it('where a micro-skill was given that it is good for', () =>
    expect(why(opens(), [gives(micro)])).toBe('assigned'));
  it('on the way to a job as well', () => expect(why(opens({}, 'pathway'), [gives(story)])).toBe('assigned'));
});

describe('A sitting is opened as it says', () => {
  it('where nothing was given', () => expect(why(opens({}, 'pathway'), [])).toBe('pathway'));
  it('where something else was', () => {
    expect(why(opens({ story: 'not-yet' }), [gives(story)])).toBe('free');
    expect(why(opens({ story: 'not-yet' }), [gives(micro)])).toBe('free');
  });
  it('where it was given to somebody else', () => expect(why(opens(), [gives(story, 'theo')])).toBe('free'));
  it('where it was taken back', () =>
    expect(why(opens(), [gives(story), byAdult({ type: 'AssignmentWithdrawn', assignment: 'a1' })])).toBe(
      'free',
    ));
  it('where it was done since', () =>
    expect(why(opens(), [gives(story), write(opens({}, 'assigned')), write(closes())])).toBe('free'));
  it('where it only asks what if', () => expect(why(opens({}, 'what-if'), [gives(story)])).toBe('what-if'));
});

it('Anything else is left as it is', () => {
  const draft = closes();
  expect(asAssigned(draft, 'mira', [gives(story)], practises)).toBe(draft);
});

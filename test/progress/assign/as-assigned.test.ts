// Why a sitting was opened: it is recorded as assigned when an open assignment asks for it, and otherwise as the draft says.
import { describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { asAssigned } from '../../../src/progress/assign/as-assigned.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const practises = (story: string) => (story === 'stuck' ? (['name-need'] as const) : []);
const write = createPen();
/** A fact by an adult that is about no student. */
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
  it('when its role-play was assigned', () => expect(why(opens(), [gives(story)])).toBe('assigned'));
  it('when a micro-skill was assigned that it practices', () =>
    expect(why(opens(), [gives(micro)])).toBe('assigned'));
  it('as a step to a job as well', () => expect(why(opens({}, 'pathway'), [gives(story)])).toBe('assigned'));
});

describe('A sitting keeps the reason it was opened for', () => {
  it('when nothing was assigned', () => expect(why(opens({}, 'pathway'), [])).toBe('pathway'));
  it('when another role-play or micro-skill was assigned', () => {
    expect(why(opens({ story: 'not-yet' }), [gives(story)])).toBe('free');
    expect(why(opens({ story: 'not-yet' }), [gives(micro)])).toBe('free');
  });
  it('when another student was given it', () => expect(why(opens(), [gives(story, 'theo')])).toBe('free'));
  it('when its assignment was withdrawn', () =>
    expect(why(opens(), [gives(story), byAdult({ type: 'AssignmentWithdrawn', assignment: 'a1' })])).toBe(
      'free',
    ));
  it('when its assignment is done already', () =>
    expect(why(opens(), [gives(story), write(opens({}, 'assigned')), write(closes())])).toBe('free'));
  it('when it is a what-if', () => expect(why(opens({}, 'what-if'), [gives(story)])).toBe('what-if'));
});

it('A draft of any other kind stays as it is', () => {
  const draft = closes();
  expect(asAssigned(draft, 'mira', [gives(story)], practises)).toBe(draft);
});

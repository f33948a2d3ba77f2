// What a student was assigned: it stays until it is withdrawn, and is done once a sitting of it has ended.
import { describe, expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { askingFor, projectAssignments } from '../../../src/progress/assign/assignments.ts';
import { closes, createPen, moves, opens, show } from '../../support/given.ts';

type To = FactDraft<'Assigned'>['to'];
const everyone: To = { kind: 'class' };

const gives = (assignment: string, story: string, to: To = everyone): FactDraft<'Assigned'> => ({
  type: 'Assigned',
  assignment,
  what: { kind: 'story', story },
  to,
  due: '2026-09-04',
});

function given(write: (pen: ReturnType<typeof createPen>) => readonly Fact[]) {
  return projectAssignments(write(createPen()), 'mira');
}

describe('An assignment', () => {
  it.each<[string, To, boolean]>([
    ['the class', { kind: 'class' }, true],
    ['a group with the learner', { kind: 'group', learners: ['teo', 'mira'] }, true],
    ['a group without', { kind: 'group', learners: ['teo'] }, false],
    ['the learner', { kind: 'student', learner: 'mira' }, true],
    ['another student', { kind: 'student', learner: 'teo' }, false],
  ])('to %s reaches the learner or not', (_, to, isTheirs) => {
    const found = given((pen) => [pen(gives('a', 'stuck', to), { learner: 'ms-o' })]);
    expect(found.map(({ story, due, done }) => [story, due, done])).toEqual(
      isTheirs ? [['stuck', '2026-09-04', false]] : [],
    );
  });

  it('to one class is for students whose latest class it is', () => {
    const place = (to: string) => ({ type: 'LearnerPlaced', class: to }) as const;
    const there = (...placed: readonly string[]) =>
      given((pen) => [
        pen(gives('a', 'stuck', { kind: 'class', class: 'room-12' })),
        ...placed.map((to) => pen(place(to))),
      ]);
    expect(there()).toHaveLength(0);
    expect(there('room-12')).toHaveLength(1);
    expect(there('room-12', 'room-9')).toHaveLength(0);
  });

  it('is done once a sitting of it has ended after it was assigned', () => {
    const place = { story: 'stuck' };
    const before = given((pen) => [pen(opens(place)), pen(closes(place)), pen(gives('a', 'stuck'))]);
    expect(before[0]?.done).toBe(false);
    const under = given((pen) => [pen(gives('a', 'stuck')), pen(opens(place))]);
    expect(under[0]?.done).toBe(false);
    const after = given((pen) => [pen(gives('a', 'stuck')), pen(opens(place)), pen(closes(place))]);
    expect(after[0]?.done).toBe(true);
  });

  it('is not done by a what-if, nor by another student', () => {
    const place = { story: 'stuck' };
    const imagined = given((pen) => [
      pen(gives('a', 'stuck')),
      pen(opens(place, 'what-if')),
      pen(closes(place)),
    ]);
    expect(imagined[0]?.done).toBe(false);
    const other = given((pen) => [
      pen(gives('a', 'stuck')),
      pen(opens(place), { learner: 'teo' }),
      pen(closes(place), { learner: 'teo' }),
    ]);
    expect(other[0]?.done).toBe(false);
  });

  it('of a micro-skill is done by any role-play that practiced it', () => {
    const place = { story: 'elsewhere' };
    const micro: FactDraft<'Assigned'> = {
      type: 'Assigned',
      assignment: 'a',
      what: { kind: 'micro', micro: 'try-first' },
      to: everyone,
    };
    const other = given((pen) => [pen(micro), pen(moves([show('name-need')], place)), pen(closes(place))]);
    expect(other[0]?.done).toBe(false);
    const same = given((pen) => [pen(micro), pen(moves([show('try-first')], place)), pen(closes(place))]);
    expect(same[0]).toMatchObject({ micro: 'try-first', done: true });
  });

  it('is gone when it is withdrawn, in whatever order the facts arrive', () => {
    const facts = (pen: ReturnType<typeof createPen>) => [
      pen(gives('a', 'stuck')),
      pen(gives('b', 'thanks')),
      pen({ type: 'AssignmentWithdrawn', assignment: 'a' }),
    ];
    expect(given(facts).map(({ id }) => id)).toEqual(['b']);
    expect(given((pen) => facts(pen).toReversed()).map(({ id }) => id)).toEqual(['b']);
  });
});

it('those that ask for a role-play are all that are not done, by its name or by a micro-skill it practices', () => {
  const story = { id: 'stuck', practises: ['ask-clearly'] } as const;
  const all = given((pen) => [
    pen(
      { type: 'Assigned', assignment: 'move', what: { kind: 'micro', micro: 'ask-clearly' }, to: everyone },
      { learner: 'mr-b' },
    ),
    pen({ ...gives('named', 'stuck'), note: 'early' }, { learner: 'ms-o' }),
    pen({ ...gives('other', 'elsewhere'), note: 'no' }, { learner: 'ms-o' }),
  ]);
  // The one with a day to keep to comes first.
  expect(askingFor(story, all)).toMatchObject([
    { id: 'named', by: 'ms-o', note: 'early' },
    { id: 'move', by: 'mr-b' },
  ]);
  expect(askingFor({ ...story, practises: [] }, all)).toMatchObject([{ id: 'named' }]);
  expect(askingFor({ id: 'another', practises: [] }, all)).toEqual([]);
  const done = all.map((each) => ({ ...each, done: true }));
  expect(askingFor(story, done)).toEqual([]);
});

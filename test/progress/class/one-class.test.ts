// One class of several: its own students and facts, with the adults and jobs of the whole school.
import { expect, it } from 'vitest';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectBoard } from '../../../src/progress/board/board.ts';
import { projectReview } from '../../../src/progress/board/review.ts';
import { narrowToClass } from '../../../src/progress/class/one-class.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { dayFor } from '../../support/given.ts';

const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;

function school() {
  const room = createBoardClass();
  for (const [id, learner] of [
    ['a', 'ada'],
    ['b', 'bo'],
  ] as const) {
    room.own({ type: 'ClassOpened', class: id, name: `Room ${id}`, band: 'B' });
    room.by(learner, { type: 'LearnerAdded', nickname: learner, figure, band: 'B' });
    room.adult(learner, { type: 'LearnerPlaced', class: id });
    room.list(learner, 'writing-partner');
  }
  return room;
}

it('one class has the cards of its own students only, and the adults and jobs of the school', () => {
  const state = school().state();
  const narrow = narrowToClass(state, 'a');
  expect(projectBoard(narrow, dayFor(2)).map(({ learner }) => learner)).toEqual(['ada']);
  expect([...narrow.factsOf.keys()]).toEqual(['ada']);
  expect(narrow.staff).toEqual(state.staff);
  expect([...narrow.roles.roles.keys()]).toEqual([...state.roles.roles.keys()]);
  expect(narrow.own.flatMap((fact) => (fact.type === 'ClassOpened' ? [fact.name] : []))).toEqual(['Room a']);
});

it('one class counts a review of one class for that class, and a review without a class for every class', () => {
  const room = school();
  const review = (more: object): FactDraft =>
    ({ type: 'BoardReviewed', month: '2026-10', changes: [], ...more }) as FactDraft;
  const isDue = (id: string) => projectReview(narrowToClass(room.state(), id), dayFor(40)).due !== undefined;
  room.own(review({ class: 'b' }), 33);
  expect([isDue('a'), isDue('b')]).toEqual([true, false]);
  room.own(review({}), 34);
  expect(isDue('a')).toBe(false);
});

it('one class leaves out assignments and suggestions of another class', () => {
  const room = school();
  const given = (assignment: string, to: object): void => {
    room.own({ type: 'Assigned', assignment, what: { kind: 'story', story: 's' }, to } as FactDraft);
  };
  given('here', { kind: 'class', class: 'a' });
  given('there', { kind: 'class', class: 'b' });
  room.by('bo', {
    type: 'RoleSuggested',
    role: 'games',
    title: 'Games',
    asked: 'How?',
    helpsWhom: 'All',
    helps: ['x'],
    notMyJob: [],
    fetchAdultWhen: [],
    sponsor: 'teacher',
  } as FactDraft);
  const narrow = narrowToClass(room.state(), 'a');
  expect(narrow.own.flatMap((fact) => (fact.type === 'Assigned' ? [fact.assignment] : []))).toEqual(['here']);
  expect(narrow.roles.suggestions).toEqual([]);
  expect(room.state().roles.suggestions).toHaveLength(1);
});

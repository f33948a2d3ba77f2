// Changes of past reviews: ids become today's names, and sentences of older versions lose the names of students who are gone.
import { describe, expect, it } from 'vitest';
import { changesIn, sentenceFor } from '../../../src/desk/network/review/review-sentences.ts';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { changesOf, ownersIn } from '../../../src/progress/door/past-reviews.ts';
import { classOfSix, erased } from '../../support/class-of-six.ts';
import { createPen } from '../../support/given.ts';

const review = (...changes: Fact<'BoardReviewed'>['changes']): Fact<'BoardReviewed'> =>
  createPen()({ type: 'BoardReviewed', month: '2026-10', changes });
const owners = (name: string): string | undefined => ({ Maple: 'm', 'Maple is new as Fox': 'f' })[name];
const title = 'Time Buddy';

describe('A sentence of an older version', () => {
  it.each([
    ['Maple is new as Time Buddy.', { kind: 'fresh', learner: 'm', title }],
    ['Maple is on a break as Time Buddy.', { kind: 'resting', learner: 'm', title }],
    ['Maple is back as Time Buddy.', { kind: 'back', learner: 'm', title }],
    ['Maple’s card as Time Buddy came down.', { kind: 'down', learner: 'm', title }],
    ['Birch is new as Time Buddy.', { kind: 'fresh', title }],
    ['Birch’s card as Time Buddy came down.', { kind: 'down', title }],
    // A nickname may itself contain the words of such a sentence.
    [
      'Maple is new as Fox is new as Time Buddy.',
      { kind: 'fresh', learner: 'm', title: 'Fox is new as Time Buddy' },
    ],
    ['Birch is new as Ash is new as Time Buddy.', { kind: 'fresh', title }],
    ['There is a new job: Time Buddy.', { kind: 'said', text: 'There is a new job: Time Buddy.' }],
    ['The job Time Buddy has ended.', { kind: 'said', text: 'The job Time Buddy has ended.' }],
    ['We want to try Chess for a month.', { kind: 'said', text: 'We want to try Chess for a month.' }],
    ['Maple and Birch sang.', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('%s', (sentence, change) => expect(changesOf(review(sentence), owners)).toEqual([change]));

  it('with a nickname that two students had is about neither', () => {
    const pen = createPen();
    const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
    const called = (learner: string, nickname: string) =>
      pen({ type: 'LearnerAdded', nickname, figure, band: 'B' }, { learner });
    const ownerOf = ownersIn([
      called('a', 'Maple'),
      called('b', 'Maple'),
      called('c', 'Fern'),
      called('c', 'Fern'),
    ]);
    expect([ownerOf('Maple'), ownerOf('Fern'), ownerOf('Birch')]).toEqual([undefined, 'c', undefined]);
  });
});

it('reviews say names as they are today, and no name of an erased student', () => {
  const state = projectClass(classOfSix, jobs);
  const reviews = state.own.flatMap((fact) => (fact.type === 'BoardReviewed' ? [fact] : []));
  const said = reviews.map((each) => changesIn(state, each).map(sentenceFor(state, (day) => day)));
  expect(said).toEqual([
    [
      'Marigold is new as Time & Deadline Buddy.',
      'A student is on a break as Time & Deadline Buddy.',
      'A student’s card as Time & Deadline Buddy came down.',
      'There is a new job: Time & Deadline Buddy.',
      'Training for Time & Deadline Buddy is on Friday, October 2.',
      'Something else changed.',
    ],
    [
      'Tamarind is back as Time & Deadline Buddy.',
      'A student’s card as Time & Deadline Buddy came down.',
      'The job Plant Care has ended.',
    ],
  ]);
  expect(JSON.stringify(said)).not.toContain(erased.nickname);
  // The stored facts are not changed.
  expect(JSON.stringify(reviews)).toContain(erased.nickname);
});

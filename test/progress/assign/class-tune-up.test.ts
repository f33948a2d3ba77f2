// Which micro-skill and role-plays a class plays together.
import { expect, it } from 'vitest';
import { classTuneUp } from '../../../src/progress/assign/class-tune-up.ts';
import type { PracticeStory } from '../../../src/progress/assign/next-practice.ts';
import { createBoardClass } from '../../support/board-class.ts';
import { closes, dayFor, moves, opens, show } from '../../support/given.ts';

const story = (id: string, more: Partial<PracticeStory> = {}): PracticeStory => ({
  id,
  practises: ['ask-clearly'],
  difficulty: 1,
  setting: 'classroom',
  band: 'A',
  sensitive: false,
  ...more,
});

const stories = [
  story('clear-1'),
  story('clear-2', { difficulty: 2 }),
  story('need', { practises: ['name-need'] }),
  story('need-old', { practises: ['name-need'], band: 'C' }),
  story('need-hard', { practises: ['name-need'], sensitive: true }),
  story('thanks', { practises: ['specific-thanks'] }),
];

function practised(
  ...played: readonly (readonly [learner: string, story: string, micro: 'ask-clearly' | 'name-need'])[]
) {
  const room = createBoardClass();
  for (const learner of ['mira', 'sol']) room.join(learner, 'B');
  played.forEach(([learner, id, micro], i) => {
    const place = { story: id, sitting: `s${i}` };
    room.by(learner, opens(place), 2 + i);
    room.by(learner, moves([show(micro)], place), 2 + i);
    room.by(learner, closes(place), 2 + i);
  });
  return [...room.state().learners.values()];
}

it('a tune-up practices the thinnest micro-skill that a student has begun, never with a sensitive story or one for older students', () => {
  const learners = practised(
    ['mira', 'clear-1', 'ask-clearly'],
    ['sol', 'clear-1', 'ask-clearly'],
    ['sol', 'need', 'name-need'],
  );
  const found = classTuneUp(learners, stories, dayFor(30));
  expect(found?.micro).toBe('name-need');
  expect(found?.stories.map(({ id }) => id)).toEqual(['need']);
});

it('a tune-up offers first what was played least, and then what is easier', () => {
  const learners = practised(['mira', 'clear-1', 'ask-clearly'], ['sol', 'clear-1', 'ask-clearly']);
  const found = classTuneUp(learners, stories, dayFor(30));
  expect(found?.stories.map(({ id }) => id)).toEqual(['clear-2', 'clear-1']);
});

it('a tune-up starts with the first micro-skill when the class has not played', () => {
  expect(classTuneUp(practised(), stories, dayFor(30))?.micro).toBe('name-need');
});

it('a tune-up offers nothing without role-plays', () => {
  expect(classTuneUp(practised(), [story('x', { sensitive: true })], dayFor(30))).toBeUndefined();
});

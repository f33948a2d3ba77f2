// Learners of wording: they find what other stories give away, and nothing where wording says nothing.
import { expect, it } from 'vitest';
import { learnerFinds, learnScores } from '../../../src/workshop/simulate/learner.ts';
import { oneDecision } from '../../support/audited-story.ts';

const stories = (written: (at: number) => readonly string[]) =>
  Array.from({ length: 30 }, (_, at) => oneDecision(written(at), { id: `story-${at}` }));

it('both find the strong move where it is never sweet', () => {
  const trap = stories((at) => [`good: Step ${at}, and a hint.`, `weak: Please do number ${at}!`]);
  expect(learnerFinds(trap, learnScores(trap, 'words'))).toBe(100);
  expect(learnerFinds(trap, learnScores(trap, 'surface'))).toBe(100);
});

it('only the one that reads words finds a word of the skill', () => {
  // The two choices differ in one word, and are as long; the strong one is first as often as last.
  const named = stories((at) => {
    const pair = [`good: The first part of ${at}.`, `weak: The first half of ${at}.`];
    return at % 2 ? pair : pair.toReversed();
  });
  expect(learnerFinds(named, learnScores(named, 'words'))).toBe(100);
  expect(learnerFinds(named, learnScores(named, 'surface'))).toBe(50);
});

it('neither finds a thing where a cue is strong in one half of the stories and weak in the other', () => {
  const even = stories((at) =>
    at % 2
      ? ['good: Please, a hint!', 'weak: Do all of it.']
      : ['good: Do all of it.', 'weak: Please, a hint!'],
  );
  expect(learnerFinds(even, learnScores(even, 'words'))).toBeLessThanOrEqual(50);
});

it('the same stories give the same scores', () => {
  const trap = stories((at) => [`good: Hint ${at}.`, `weak: Please do ${at}!`]);
  const [story] = trap;
  const choices = story?.turns[0]?.choices ?? [];
  const score = () => choices.map((choice) => learnScores(trap, 'words').get('story-0')?.(choice, choices));
  expect(score()).toEqual(score());
  expect(score()[0]).toBeGreaterThan(Number(score()[1]));
});

// Learners of wording: they find what other stories give away, and nothing where wording says nothing.
import { expect, it } from 'vitest';
import { learnerFinds, learnWording } from '../../../src/workshop/simulate/learner.ts';
import { oneDecision } from '../../support/audited-story.ts';

const stories = (written: (at: number) => readonly string[]) =>
  Array.from({ length: 30 }, (_, at) => oneDecision(written(at), { id: `story-${at}` }));

it('both find the strong move where it is never sweet', () => {
  const trap = stories((at) => [`good: Step ${at}, and a hint.`, `weak: Please do number ${at}!`]);
  expect(learnerFinds(trap, learnWording(trap, 'words')).value).toBe(100);
  expect(learnerFinds(trap, learnWording(trap, 'surface')).value).toBe(100);
});

it('only the one that reads words finds a word of the skill', () => {
  // The two choices differ in one word, and are as long; the strong one is first as often as last.
  const named = stories((at) => {
    const pair = [`good: The first part of ${at}.`, `weak: The first half of ${at}.`];
    return at % 2 ? pair : pair.toReversed();
  });
  expect(learnerFinds(named, learnWording(named, 'words')).value).toBe(100);
  expect(learnerFinds(named, learnWording(named, 'surface')).value).toBe(50);
});

it('neither finds a thing where a cue is strong in one half of the stories and weak in the other', () => {
  const even = stories((at) =>
    at % 2
      ? ['good: Please, a hint!', 'weak: Do all of it.']
      : ['good: Do all of it.', 'weak: Please, a hint!'],
  );
  expect(learnerFinds(even, learnWording(even, 'words')).value).toBeLessThanOrEqual(50);
});

it('what is found is named, with what gave it away', () => {
  const trap = stories((at) => [`good: Part ${at}.`, `weak: Whole ${at}.`]);
  const { offenders } = learnerFinds(trap, learnWording(trap, 'words', ['story-3']));
  expect(offenders).toMatchObject([{ story: 'story-3', choice: 'good' }]);
  expect(offenders[0]?.why).toMatch(/^found by .*(part|no-whole)/);
});

it('the same stories give the same scores', () => {
  const trap = stories((at) => [`good: Hint ${at}.`, `weak: Please do ${at}!`]);
  const [story] = trap;
  const choices = story?.turns[0]?.choices ?? [];
  const score = () =>
    choices.map((choice) => learnWording(trap, 'words').get('story-0')?.score(choice, choices));
  expect(score()).toEqual(score());
  expect(score()[0]).toBeGreaterThan(Number(score()[1]));
});

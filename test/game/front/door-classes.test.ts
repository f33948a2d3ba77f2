// Which classes the front door offers, and which one it shows first.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { classesOf, classOf, classShown } from '../../../src/game/front/door-classes.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { doorWords } from '../../../src/strings/en/pin.ts';
import { createPen } from '../../support/given.ts';

const pen = createPen({ learner: 'teacher' });
const figure = { head: 'bun', skin: 'd08b5b', hair: '2c1b18', clothes: 'ffe28a' } as const;
const opens = (id: string): Fact =>
  pen({ type: 'ClassOpened', class: id, name: id.toUpperCase(), band: 'B' });
const closes = (id: string): Fact => pen({ type: 'ClassClosed', class: id });
const joins = (learner: string, into?: string): readonly Fact[] => {
  const by = (draft: FactDraft): Fact => pen(draft, { learner });
  const added = by({ type: 'LearnerAdded', nickname: learner, figure, band: 'B' });
  return into ? [added, by({ type: 'LearnerPlaced', class: into })] : [added];
};
const offered = (...facts: readonly (Fact | readonly Fact[])[]) =>
  classesOf(projectClass(facts.flat(), jobs));

it('the front door offers the open classes that have students, by name', () => {
  expect(offered(opens('a'), opens('empty'), joins('ada', 'a'))).toEqual([{ id: 'a', name: 'A' }]);
});

it('the front door offers “everyone else” when a student is in no open class', () => {
  const others = { id: 'others', name: doorWords.others };
  expect(offered(opens('a'), joins('ada', 'a'), joins('bo'))).toEqual([{ id: 'a', name: 'A' }, others]);
  expect(offered(opens('a'), joins('ada', 'a'), closes('a'))).toEqual([others]);
  expect(offered()).toEqual([]);
});

it('the front door knows each student’s class, and which class to show', () => {
  const state = projectClass([opens('a'), opens('b'), ...joins('ada', 'a'), ...joins('bo', 'gone')], jobs);
  const classes = classesOf(state);
  expect(['ada', 'bo', 'nobody'].map((each) => classOf(state, classes, each))).toEqual([
    'a',
    'others',
    'others',
  ]);
  expect(classShown(classes, 'others')).toBe('others');
  // The class chosen on another day may be closed.
  expect(classShown(classes, 'closed')).toBe('a');
  expect(classShown([], undefined)).toBe('others');
});

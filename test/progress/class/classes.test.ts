// Classes, groups and where each learner is, by the latest fact.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { projectClasses, projectGroups, retentionOf } from '../../../src/progress/class/classes.ts';
import { createPen } from '../../support/given.ts';

const write = createPen({ device: 'desk' });
const own = (draft: FactDraft): Fact => ({ ...write(draft), learner: undefined, actor: 'ms-a' }) as Fact;

it('a class is renamed by opening it again, and closed by its own fact', () => {
  const facts = [
    own({ type: 'ClassOpened', class: 'one', name: 'Room 12', band: 'A' }),
    own({ type: 'ClassOpened', class: 'one', name: 'Room 14', band: 'B' }),
  ];
  expect(projectClasses(facts)).toMatchObject([{ id: 'one', name: 'Room 14', band: 'B', closed: false }]);
  expect(projectClasses([...facts, own({ type: 'ClassClosed', class: 'one' })])).toMatchObject([
    { closed: true },
  ]);
  expect(projectClasses([own({ type: 'ClassClosed', class: 'none' })])).toEqual([]);
});

it('a group is as it was made last, until it ends', () => {
  const made = own({ type: 'GroupMade', group: 'g', name: 'Wednesdays', learners: ['mira'] });
  const again = own({ type: 'GroupMade', group: 'g', name: 'Wednesdays', learners: ['mira', 'theo'] });
  expect(projectGroups([again, made])).toMatchObject([{ id: 'g', learners: ['mira', 'theo'] }]);
  expect(projectGroups([made, again, own({ type: 'GroupEnded', group: 'g' })])).toEqual([]);
});

it('a learner is in the class they were placed in last, with the PIN set last and the cards not voided', () => {
  const state = projectClass(
    [
      write({ type: 'LearnerPlaced', class: 'one' }),
      write({ type: 'PinSet', pin: ['sun', 'fish'] }),
      write({ type: 'SignInCardMade', card: 'a' }),
      write({ type: 'SignInCardMade', card: 'b' }),
      write({ type: 'LearnerPlaced', class: 'two' }),
      write({ type: 'SignInCardVoided', card: 'a' }),
    ],
    jobs,
  );
  expect(state.learners.get('mira')).toMatchObject({ class: 'two', pin: ['sun', 'fish'], cards: ['b'] });
});

it('practice is kept until the day that was set last', () => {
  expect(retentionOf([])).toBeUndefined();
  const facts = ['2027-06-30', '2027-07-31'].map((until) => own({ type: 'RetentionSet', until }));
  expect(retentionOf(facts)).toBe('2027-07-31');
});

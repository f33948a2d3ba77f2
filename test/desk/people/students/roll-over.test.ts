// A class that rolls over: it can split, some go to a class there is, some leave, and all of it can be taken back.
import { expect, it } from 'vitest';
import { wordsForClass } from '../../../../src/desk/people/start/make-class.ts';
import { whoIsIn } from '../../../../src/desk/people/start/who-is-in.ts';
import { wordsForRollBack, wordsForRollOver } from '../../../../src/desk/people/students/roll-over.ts';
import type { Word } from '../../../../src/desk/said.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import type { Fact } from '../../../../src/practice/facts/fact.ts';
import { type ClassState, projectClass } from '../../../../src/progress/class/class-state.ts';
import { createPen } from '../../../support/given.ts';

const desk = createPen({ device: 'desk' });
const sign = (words: readonly Word[]): readonly Fact[] =>
  words.map(({ draft, learner }) => {
    const { learner: _, ...fact } = desk(draft);
    return { ...fact, actor: 'ms-a', ...(learner === undefined ? {} : { learner }) } as Fact;
  });
let ids = 0;
const chance = { freshId: () => `s${++ids}`, random: () => 0 };
const facts = sign([
  ...wordsForClass({ id: 'old', name: 'Room 4', band: 'A', nicknames: ['Ada', 'Bo', 'Cy', 'Di'], ...chance }),
  ...wordsForClass({ id: 'there', name: 'Room 6', band: 'B', nicknames: ['Eli'], ...chance }),
]);
const classesIn = (state: ClassState) =>
  Object.fromEntries(
    whoIsIn(state).open.map(({ name, learners }) => [name, learners.map(({ named }) => named.nickname)]),
  );
const before = projectClass(facts, jobs);
const [from] = whoIsIn(before).open;
if (!from) throw new Error('no class');
const [ada, bo, cy, di] = from.learners.map(({ id }) => id) as [string, string, string, string];
const fresh = [
  { id: 'new', name: 'Room 5', band: 'B' },
  { id: 'second', name: 'Room 5b', band: 'B' },
] as const;

it('places each student where they go, and closes the class', () => {
  const goes = new Map([
    [ada, 'new'],
    [bo, 'second'],
    [cy, 'there'],
    [di, undefined],
  ]);
  const rolled = { from, fresh, goes };
  const after = [...facts, ...sign(wordsForRollOver(rolled))];
  const state = projectClass(after, jobs);
  expect(classesIn(state)).toEqual({ 'Room 6': ['Cy', 'Eli'], 'Room 5': ['Ada'], 'Room 5b': ['Bo'] });
  expect(whoIsIn(state).loose).toEqual([]);
  expect(state.learners.get(di)?.left?.nickname).toBe('Di');
  const back = projectClass([...after, ...sign(wordsForRollBack(rolled))], jobs);
  expect(classesIn(back)).toEqual({ 'Room 4': ['Ada', 'Bo', 'Cy', 'Di'], 'Room 6': ['Eli'] });
});

it('opens no class that nobody goes into', () => {
  const goes = new Map([ada, bo, cy, di].map((id) => [id, 'new']));
  const state = projectClass([...facts, ...sign(wordsForRollOver({ from, fresh, goes }))], jobs);
  expect(Object.keys(classesIn(state))).toEqual(['Room 6', 'Room 5']);
});

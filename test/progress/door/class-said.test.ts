// A fact that names no class belongs to the one class there was, and new facts name their class.
import { expect, it } from 'vitest';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { inTheOneClass, projectGroups } from '../../../src/progress/class/classes.ts';
import { classesSaid } from '../../../src/progress/door/class-said.ts';
import { createBoardClass } from '../../support/board-class.ts';

const opened = (id: string): FactDraft => ({ type: 'ClassOpened', class: id, name: `Room ${id}`, band: 'B' });
const group = (id: string): FactDraft => ({ type: 'GroupMade', group: id, name: id, learners: ['mira'] });
const reviewed: FactDraft = { type: 'BoardReviewed', month: '2026-10', changes: [] };
const story = { kind: 'story', story: 's' } as const;
const assigned: FactDraft = { type: 'Assigned', assignment: 'a', what: story, to: { kind: 'class' } };

function facts(...drafts: readonly FactDraft[]): readonly Fact[] {
  const room = createBoardClass();
  for (const draft of drafts) room.own(draft);
  return room.facts;
}

function said(...drafts: readonly FactDraft[]): readonly (string | undefined)[] {
  const all = facts(...drafts);
  const classes = classesSaid(all);
  return all
    .filter(({ type }) => type === 'GroupMade' || type === 'BoardReviewed' || type === 'Assigned')
    .map(({ id }) => classes.get(id));
}

it('a fact belongs to the class that was the only open one when it was made', () => {
  expect(said(opened('a'), group('g'), reviewed, assigned, opened('b'), group('h'))).toEqual([
    'a',
    'a',
    'a',
    undefined,
  ]);
});

it('a fact from before the first class belongs to it when it stayed the only class', () => {
  expect(said(assigned, opened('a'))).toEqual(['a']);
  expect(said(assigned, opened('a'), opened('b'))).toEqual([undefined]);
  expect(said(opened('a'), { type: 'ClassClosed', class: 'a' }, opened('b'), group('g'))).toEqual(['b']);
});

it('a group is shown in the class it belongs to', () => {
  expect(
    projectGroups(facts(opened('a'), group('g'), opened('b'), group('h'))).map((each) => each.class),
  ).toEqual(['a', undefined]);
});

it('a new fact gets the one open class, and none when there are two', () => {
  const one = facts(opened('a'));
  expect(inTheOneClass(assigned, one)).toEqual({ ...assigned, to: { kind: 'class', class: 'a' } });
  expect(inTheOneClass(group('g'), one)).toEqual({ ...group('g'), class: 'a' });
  expect(inTheOneClass(reviewed, one)).toEqual({ ...reviewed, class: 'a' });
  expect(inTheOneClass({ ...reviewed, class: 'b' } as FactDraft, one)).toEqual({ ...reviewed, class: 'b' });
  const toOne: FactDraft = { ...assigned, to: { kind: 'student', learner: 'mira' } };
  expect(inTheOneClass(toOne, one)).toBe(toOne);
  for (const own of [facts(), facts(opened('a'), opened('b'))])
    expect(inTheOneClass(reviewed, own)).toBe(reviewed);
});

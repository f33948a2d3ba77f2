// Rows of a class: sorted, filtered and grouped as a teacher asks, without losing a student.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { compareWords } from '../../../src/kit/page-language.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { microIds, skillIds } from '../../../src/practice/rubric.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import {
  everyone,
  groupRows,
  isShown,
  levelOf,
  type ProgressRow,
  rowFor,
  sortRows,
} from '../../../src/progress/class/progress-rows.ts';
import { anyClassFacts } from '../../support/any-fact.ts';
import { closes, createPen, dayFor, moves, opens, show } from '../../support/given.ts';

const write = createPen();
const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const added = (learner: string, nickname: string): Fact =>
  write({ type: 'LearnerAdded', nickname, figure, band: 'B' }, { learner });
const said = (draft: FactDraft, learner: string, day = 1, actor?: string): Fact => {
  const fact = write(draft, { learner, day });
  return actor ? { ...fact, actor } : fact;
};

/** One good move of three micro-skills, in one role-play on each of these days. */
const played = (learner: string, days: readonly number[]): readonly Fact[] =>
  days.flatMap((day) => {
    const place = { story: `s${day}`, sitting: `${learner} s${day}` };
    const move = moves([show('ask-clearly'), show('open-kindly'), show('good-timing')], place);
    return [said(opens(place), learner, day), said(move, learner, day), said(closes(place), learner, day)];
  });

const facts = [
  added('a', 'Zoë'),
  added('b', 'Emir 10'),
  added('c', 'emir 9'),
  added('d', 'نورة'),
  ...played('a', [1, 2]),
  ...played('b', [3]),
  said({ type: 'PathwayChosen', role: 'media-maker' }, 'b'),
  said({ type: 'LearnerPlaced', class: 'one' }, 'a'),
];
const rowsOf = (all: readonly Fact[]): readonly ProgressRow[] => {
  const state = projectClass(all, jobs);
  return [...state.learners.values()].flatMap((learner) => rowFor(learner, state, dayFor(30)) ?? []);
};
const rows = rowsOf(facts);
const ids = (some: readonly ProgressRow[]) => some.map(({ id }) => id);

describe('rows', () => {
  it('are sorted by name as people sort names, and in reverse', () => {
    expect(ids(sortRows(rows, 'name', false, compareWords))).toEqual(['c', 'b', 'a', 'd']);
    expect(ids(sortRows(rows, 'name', true, compareWords))).toEqual(['d', 'a', 'b', 'c']);
  });

  it('are sorted by skill, move, way or last day: the furthest or the latest first, then by name', () => {
    expect(ids(sortRows(rows, 'approach', false, compareWords))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(sortRows(rows, 'ask-clearly', false, compareWords))).toEqual(['a', 'b', 'c', 'd']);
    expect(ids(sortRows(rows, 'way', false, compareWords))).toEqual(['b', 'c', 'a', 'd']);
    expect(ids(sortRows(rows, 'lastDay', false, compareWords))).toEqual(['b', 'a', 'c', 'd']);
    expect(ids(sortRows(rows, 'lastDay', true, compareWords))).toEqual(['c', 'd', 'a', 'b']);
  });

  it('are found by part of a name, whatever its accents, capitals or script', () => {
    const found = (text: string) => ids(rows.filter((row) => isShown(row, { ...everyone, text })));
    expect(found(' ZOE')).toEqual(['a']);
    expect(found('emir')).toEqual(['b', 'c']);
    expect(found('نور')).toEqual(['d']);
    expect(found('nobody')).toEqual([]);
  });

  it('are filtered by the level of a skill, and by having no role', () => {
    const shown = (filter: object) => ids(rows.filter((row) => isShown(row, { ...everyone, ...filter })));
    expect(shown({ level: 'steady' })).toEqual(['a']);
    expect(shown({ level: 'new', skill: 'approach' })).toEqual(['c', 'd']);
    expect(shown({ skill: 'approach' })).toEqual(['a', 'b', 'c', 'd']);
    expect(shown({ noRole: true })).toEqual(['a', 'c', 'd']);
    expect(shown({ stuck: true })).toEqual([]);
  });

  it('show who is stuck: six tries at one move without being steady', () => {
    const tries = [1, 2, 3, 4, 5, 6].flatMap((day) => {
      const place = { story: `s${day}`, sitting: `s${day}` };
      return [said(moves([show('name-need', 'avoidant')], place), 'a', day)];
    });
    const [row] = rowsOf([added('a', 'A'), ...tries]);
    expect(row?.stuck.map(({ micro }) => micro)).toEqual(['name-need']);
    expect(row && isShown(row, { ...everyone, stuck: true })).toBe(true);
  });

  it('say in which places a move was shown', () => {
    const place = { story: 's', sitting: 's', setting: 'library' } as const;
    const [row] = rowsOf([added('a', 'A'), said(moves([show('name-need')], place), 'a')]);
    expect(row?.skills[0]?.micros[1]).toMatchObject({
      micro: 'name-need',
      level: 'growing',
      places: ['library'],
    });
  });

  it('leave out students who were removed', () =>
    expect(rowsOf([added('a', 'A'), said({ type: 'LearnerRemoved' }, 'a')])).toEqual([]));
});

describe('groups of rows', () => {
  const groups = [
    { id: 'g', name: 'Wednesdays', learners: ['a', 'b'] },
    { id: 'h', name: 'Fridays', learners: ['b'] },
    { id: 'empty', name: 'Nobody', learners: [] },
  ];
  it('hold every student: in each of their groups, or in the rest', () => {
    const found = groupRows(rows, 'group', groups, []);
    expect(found.map(({ name, rows: of }) => [name, ids(of)])).toEqual([
      ['Wednesdays', ['a', 'b']],
      ['Fridays', ['b']],
      [undefined, ['c', 'd']],
    ]);
  });
  it('can be classes', () => {
    const one = { id: 'one', name: 'Room 12', band: 'B', since: dayFor(1), closed: false } as const;
    expect(groupRows(rows, 'class', groups, [one]).map(({ id, rows: of }) => [id, ids(of)])).toEqual([
      ['one', ['a']],
      ['rest', ['b', 'c', 'd']],
    ]);
  });
});

it('rows of any facts keep every student, whatever they are sorted by', () => {
  const keys = ['name', 'way', 'lastDay', ...skillIds, ...microIds] as const;
  fc.assert(
    fc.property(anyClassFacts, fc.constantFrom(...keys), fc.boolean(), (some, key, turned) => {
      const before = rowsOf(some);
      const after = sortRows(before, key, turned, compareWords);
      expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
      if (key === 'ask-clearly' && !turned) {
        const found = after.map((row) => levelOf(row, key));
        const order = ['strong', 'steady', 'growing', 'new'];
        expect(found).toEqual(found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      }
    }),
    { numRuns: 60 },
  );
});

// The demo class as facts: whole, of the days before today, and with students who thrive, are stuck, or are silent.
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { demoStories } from '../../../src/desk/demo/demo-plan.ts';
import { demoSaid } from '../../../src/desk/demo/demo-play.ts';
import { makeDemo } from '../../../src/desk/demo/make-demo.ts';
import { demoNames } from '../../../src/desk/people/start/demo-people.ts';
import { jobs } from '../../../src/device/jobs.ts';
import { addDays } from '../../../src/practice/days.ts';
import { parseFact } from '../../../src/practice/facts/fact.ts';
import { microIds } from '../../../src/practice/rubric.ts';
import { projectFollowThrough } from '../../../src/progress/assign/follow-through.ts';
import { isSchoolDay } from '../../../src/progress/assign/school-days.ts';
import { projectBoard } from '../../../src/progress/board/board.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { standingFor } from '../../../src/progress/mastery/mastery.ts';
import { projectPatterns } from '../../../src/progress/mastery/patterns.ts';
import { evidenceFor } from '../../../src/words/components.ts';
import { levelFor } from '../../../src/words/levels.ts';
import { readLibrary } from '../../../src/workshop/library/library.ts';

const library = readLibrary(resolve(import.meta.dirname, '../../..')).stories.flatMap(
  ({ book }) => book ?? [],
);
const books = library.filter(({ entry }) => demoStories.includes(entry.id));
const today = '2026-12-01';
const facts = makeDemo({ today, jobs, books });
const state = projectClass(facts, jobs);
const called = (id: string) => state.learners.get(id)?.named?.nickname ?? '';
const idOf = (name: string) => [...state.learners.keys()].find((id) => called(id) === name) ?? '';

it('plays role-plays that exist, each named once', () => {
  expect(books.map(({ entry }) => entry.id).sort()).toEqual([...demoStories].sort());
});

it('holds only facts that a journal takes, on school days before today, each with its own id', () => {
  for (const fact of facts) {
    expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual({ ok: true, fact });
    expect(fact.day < today && isSchoolDay(fact.day), fact.day).toBe(true);
  }
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
});

it('is the same class on every day, dated back from it', () => {
  const shape = (day: string) =>
    makeDemo({ today: day, jobs, books })
      .filter(({ type }) => type === 'SittingClosed')
      .map((fact) => [fact.learner, fact.type === 'SittingClosed' && fact.ending.slug]);
  expect(shape('2027-03-10')).toEqual(shape(today));
});

it('hangs cards, two of them on a break, and one that waits for a yes', () => {
  const cards = projectBoard(state, today).map(({ learner, status }) => `${called(learner)} ${status}`);
  expect(cards.filter((card) => card.endsWith('onBreak')).sort()).toEqual(['Comet onBreak', 'Otter onBreak']);
  for (const name of ['Maple', 'Pebble', 'Clover', 'Fern']) expect(cards.join()).toContain(`${name} `);
  expect(state.learners.get(idOf('River'))?.pathways.get('welcome-buddy')?.card).toBe('asked');
  for (const { id, pathways } of state.learners.values())
    for (const { role, card, step } of pathways.values())
      if (card !== 'notListed') expect(step, `${called(id)} ${role}`).toBe('badged');
});

it('had two reviews, in two months, each with what changed', () => {
  const reviews = state.own.flatMap((fact) => (fact.type === 'BoardReviewed' ? [fact] : []));
  expect(new Set(reviews.map(({ month }) => month)).size).toBe(2);
  for (const { changes } of reviews) expect(changes.length).toBeGreaterThan(0);
});

it('has students who thrive, who are stuck, and who are silent', () => {
  const levels = (name: string) => {
    const learner = state.learners.get(idOf(name));
    return learner ? microIds.map((micro) => standingFor(learner.mastery, micro, today)) : [];
  };
  expect(levels('Maple').filter(({ level }) => level === 'strong').length).toBeGreaterThan(3);
  for (const name of ['Heron', 'Kite', 'Moss'])
    expect(
      levels(name).some(({ stuck }) => stuck),
      name,
    ).toBe(true);
  const patterns = (name: string) => projectPatterns(state.factsOf.get(idOf(name)) ?? []).map(({ id }) => id);
  expect(patterns('Heron')).toContain('waits');
  expect(patterns('Kite')).toContain('shortcuts');
  expect(patterns('Moss')).toContain('pushes');
  const last = (name: string) =>
    state.factsOf.get(idOf(name))?.findLast(({ type }) => type === 'SittingClosed')?.day;
  expect(last('Lark')).toBeUndefined();
  expect((last('Nutmeg') ?? today) < addDays(today, -60)).toBe(true);
});

it('gives role-plays to all, to a table and to one, done by some of them', () => {
  const practises = new Map(books.map(({ entry }) => [entry.id, entry.practises]));
  const given = projectFollowThrough(state, practises, today);
  expect(given.map(({ fact }) => fact.to.kind)).toEqual(['class', 'group', 'student', 'class']);
  const [latest] = given;
  expect(latest?.learners.length).toBe(demoNames.length);
  expect(latest?.started.length).toBe(3);
  expect(latest?.finished.length).toBeGreaterThan(8);
  expect(latest?.notYet.length).toBeGreaterThan(4);
});

it('says in own words what words/ finds in them', () => {
  for (const kind of ['ask', 'thank', 'feedback'] as const)
    for (const { level, components, evidence } of Object.values(demoSaid[kind])) {
      expect(levelFor(kind, components, 'B')).toBe(level);
      expect(evidenceFor(components)).toEqual(evidence);
    }
});

// What leaves a device: which facts each viewer gets, and what is taken out of them on the way.
import { expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import { mayKnow, type Viewer } from '../../../src/practice/facts/audience.ts';
import { type Fact, parseFact } from '../../../src/practice/facts/fact.ts';
import { projectAssignments } from '../../../src/progress/assign/assignments.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { leaving, studentViewer } from '../../../src/progress/door/leaving.ts';
import { classOfSix, erased, room7, room8, seventh, six } from '../../support/class-of-six.ts';

const ids = six.map(({ id }) => id);
const [one, two, three] = ids as unknown as readonly [string, string, string];
const teacher = (classes: readonly string[]): Viewer => ({ role: 'teacher', id: 'okafor', classes });
const own = (id: string) => leaving(classOfSix, { of: [id], viewer: studentViewer(classOfSix, id) });
const copy = (of: readonly string[], classes: readonly string[]) =>
  leaving(classOfSix, { of, viewer: teacher(classes) });
const given = (facts: readonly Fact[]) =>
  new Set(facts.flatMap((fact) => (fact.type === 'Assigned' ? [fact.assignment] : [])));

it('a student’s file has all facts about them, and what was assigned to them', () => {
  const { facts, ...label } = own(one);
  expect(label).toEqual({ for: 'student', of: one });
  expect(given(facts)).toEqual(new Set(['before-classes', 'all', 'few', 'only-one']));
  const theirs = classOfSix.filter(
    ({ learner, type }) => learner === one && !/Pin|Card(Made|Voided)/.test(type),
  );
  expect(facts.filter(({ learner }) => learner === one).map(({ id }) => id)).toEqual(
    theirs.map(({ id }) => id),
  );
  expect(new Set(facts.flatMap(({ learner }) => learner ?? []))).toEqual(new Set([one]));
});

it('an assignment for a few students, or from before there were classes, leaves as one for that student', () => {
  for (const fact of own(one).facts)
    if (fact.type === 'Assigned' && ['few', 'before-classes', 'only-one'].includes(fact.assignment))
      expect(fact.to).toEqual({ kind: 'student', learner: one });
});

it('an assignment to one student goes to that student alone, and not with what everyone is handed', () => {
  const viewer = (role: 'device' | 'everyone'): Viewer => ({ role, id: role, classes: [room7] });
  for (const role of ['device', 'everyone'] as const) {
    const { facts } = leaving(classOfSix, { of: ids, viewer: viewer(role), handOut: true });
    expect(given(facts)).toContain('all');
    expect(given(facts)).not.toContain('only-one');
    expect(given(facts)).not.toContain('only-two');
    expect(facts.some((fact) => fact.type === 'Assigned' && fact.to.kind === 'student')).toBe(false);
  }
  const alone = leaving(classOfSix, { of: [one], viewer: viewer('device'), handOut: true });
  expect(given(alone.facts)).toContain('only-one');
  expect(given(alone.facts)).not.toContain('only-two');
});

it('a narrowed fact has an id of its own, so that two students on one device both keep theirs', () => {
  const home = [...own(one).facts, ...own(two).facts];
  for (const id of [one, two]) expect(projectAssignments(home, id).map((each) => each.id)).toContain('few');
  expect(own(one).facts).toEqual(own(one).facts);
  for (const { facts } of [own(one), copy(ids, [room7])])
    for (const fact of facts) expect(parseFact(fact)).toEqual({ ok: true, fact });
});

it('a parcel is the same in whatever order the facts come, and narrowing it again changes nothing', () => {
  const { facts } = own(two);
  expect(
    leaving([...classOfSix].reverse(), { of: [two], viewer: studentViewer(classOfSix, two) }).facts,
  ).toEqual(facts);
  expect(leaving(facts, { of: [two], viewer: studentViewer(facts, two) }).facts).toEqual(facts);
});

it('a copy for an adult who trains has no practice, no assignment with its note, and no group', () => {
  const viewer: Viewer = { role: 'staff', id: 'tran', classes: [room7, room8] };
  const types = new Set(leaving(classOfSix, { of: ids, viewer }).facts.map(({ type }) => type));
  expect([...types].filter((type) => /Assigned|Group|Sitting|Move|Words/.test(type))).toEqual([]);
  expect(types).toContain('LearnerAdded');
});

it('a copy of one class holds that class only', () => {
  const { facts } = copy(ids, [room7]);
  expect(given(facts)).toEqual(new Set(['before-classes', 'all', 'few', 'only-two', 'only-one', 'of-eight']));
  expect(facts.some((fact) => fact.type === 'ClassOpened' && fact.class === room8)).toBe(false);
  const groups = facts.flatMap((fact) => (fact.type === 'GroupMade' ? [fact.learners] : []));
  expect(groups).toEqual([
    [one, two],
    [one, three],
  ]);
});

it('a copy of all classes keeps picture PINs, cards and badges as they were', () => {
  const before = projectClass(classOfSix, jobs);
  const after = projectClass(copy([...ids, seventh.id], [room7, room8]).facts, jobs);
  for (const id of ids) {
    expect(after.learners.get(id)?.pin).toEqual(before.learners.get(id)?.pin);
    expect(after.learners.get(id)?.cards).toEqual(before.learners.get(id)?.cards);
    expect(after.learners.get(id)?.badges).toEqual(before.learners.get(id)?.badges);
  }
});

it('a look for help leaves without device, number, time or student', () => {
  const looks = copy(ids, [room7]).facts.filter(({ type }) => type === 'HelpLookedFor');
  expect(looks).toHaveLength(1);
  expect(looks[0]).toMatchObject({ actor: 'someone', device: 'someone', seq: 0, day: '2026-11-02' });
  expect((looks[0]?.at ?? 1) % 86_400_000).toBe(0);
  expect(own(one).facts.some(({ type }) => type === 'HelpLookedFor')).toBe(false);
});

it('a planned ask leaves without the classmate who helps, and keeps an adult who does', () => {
  const asks = (id: string) =>
    own(id).facts.flatMap((fact) => (fact.type === 'RealTryPlanned' ? [fact] : []));
  expect(asks(one).map(({ helper, role }) => [helper, role])).toEqual([
    [undefined, 'time-buddy'],
    [undefined, 'time-buddy'],
  ]);
  expect(asks(three).map(({ helper }) => helper)).toEqual(['okafor']);
});

it('a review leaves without the names of students who are gone', () => {
  const reviews = copy(ids, [room7]).facts.flatMap((fact) => (fact.type === 'BoardReviewed' ? [fact] : []));
  const title = 'Time & Deadline Buddy';
  expect(reviews.map(({ changes }) => changes)).toEqual([
    [
      { kind: 'fresh', learner: one, title },
      { kind: 'resting', title },
      { kind: 'down', title },
      'There is a new job: Time & Deadline Buddy.',
      'Training for Time & Deadline Buddy is on Friday, October 2.',
    ],
    [
      { kind: 'back', learner: two, title },
      { kind: 'down', title },
      { kind: 'closed', title: 'Plant Care' },
    ],
  ]);
  expect(JSON.stringify(reviews)).not.toContain(erased.nickname);
});

it('no viewer of one class is told an assignment of another', () => {
  const other = classOfSix.find((fact) => fact.type === 'Assigned' && fact.assignment === 'others') as Fact;
  for (const role of ['student', 'teacher', 'counselor', 'everyone', 'device', 'staff'] as const) {
    expect(mayKnow({ role, id: one, classes: [room7] }, other), role).toBe(false);
    if (role !== 'staff') expect(mayKnow({ role, id: seventh.id, classes: [room8] }, other), role).toBe(true);
  }
});

it('no student is told a picture PIN or a sign-in card, not even their own', () => {
  for (const fact of classOfSix.filter(({ type }) => /^(PinSet|SignInCard)/.test(type)))
    expect(mayKnow({ role: 'student', id: fact.learner ?? '', classes: [room7] }, fact)).toBe(false);
});

// What a progress file brings in: an older file of one student brings that student alone, and a copy for adults brings everyone.
import { describe, expect, it } from 'vitest';
import { toBase64Url } from '../../../src/journal/base64url.ts';
import { packClass, unpackClass } from '../../../src/journal/class-link.ts';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { projectPlayers } from '../../../src/progress/class/players.ts';
import { arriving } from '../../../src/progress/door/arriving.ts';
import { leaving, studentViewer } from '../../../src/progress/door/leaving.ts';
import { classOfSix, room7, six, tracesOf } from '../../support/class-of-six.ts';

const [one, two] = six as unknown as readonly [(typeof six)[number], (typeof six)[number]];
const ids = six.map(({ id }) => id);

/** The file an earlier version wrote for one student: all that the class may know, and everything of the student's own. */
const ofClass =
  /^(Class|Retention|Learner|PinSet|Staff|Role(Opened|Edited|Closed)|Training(Planned|Cancelled)|AssignmentWithdrawn|Card(Requested|Approved|OnBreak|Back|SteppedDown)|BoardReviewed)/;
const older = (id: string): readonly Fact[] =>
  classOfSix.filter(
    (fact) =>
      ofClass.test(fact.type) ||
      (fact.learner === id && !fact.type.startsWith('SignIn')) ||
      (fact.type === 'Assigned' && (fact.to.kind === 'class' || JSON.stringify(fact.to).includes(id))),
  );

describe('an older file of a student', () => {
  const file = { facts: older(one.id) };
  it('has every classmate in it', () => {
    expect(projectPlayers(file.facts)).toHaveLength(8);
    expect(tracesOf(two, JSON.stringify(file.facts))).toEqual(['nickname', 'id', 'figure', 'pin']);
  });
  it('brings in that student alone, and no picture PINs', () => {
    const { facts, leftOut } = arriving([], file);
    expect(projectPlayers(facts).map(({ id, pin }) => [id, pin])).toEqual([[one.id, undefined]]);
    for (const other of six.slice(1))
      expect(tracesOf(other, JSON.stringify(facts)), other.nickname).toEqual([]);
    expect(leftOut).toBeGreaterThan(40);
    expect(facts).toEqual(
      leaving(file.facts, { of: [one.id], viewer: studentViewer(file.facts, one.id) }).facts,
    );
  });
  it('brings in that student alone also when no other student is in it', () => {
    const alone = file.facts.filter(({ learner }) => learner === undefined || learner === one.id);
    const { facts, leftOut } = arriving([], { facts: alone });
    expect(projectPlayers(facts).map(({ id, pin }) => [id, pin])).toEqual([[one.id, undefined]]);
    expect(leftOut).toBe(0);
  });
  it('is read as a copy of the class when its file name says so', () => {
    const { facts, leftOut } = arriving([], { ...file, name: 'hand-up class Room 7 2026-11-30.jsonl' });
    expect([facts.length, leftOut]).toEqual([file.facts.length, 0]);
  });
});

describe('a file for adults', () => {
  const parcel = leaving(classOfSix, {
    of: ids,
    viewer: { role: 'teacher', id: 'okafor', classes: [room7] },
  });
  it.each([
    ['that says so', { for: 'class' } as const],
    ['of an older version', undefined],
  ])('%s brings in everyone with their picture PINs', (_, label) => {
    const { facts, leftOut } = arriving([], { facts: parcel.facts, label });
    expect(facts).toEqual(parcel.facts);
    expect(leftOut).toBe(0);
    expect(projectPlayers(facts).map(({ pin }) => pin?.length)).toEqual([3, 3, 3, 3, 3, 3]);
  });
});

it('a narrowed fact is not brought in when the device has the whole one', () => {
  const { facts } = leaving(classOfSix, { of: [one.id], viewer: studentViewer(classOfSix, one.id) });
  const held = new Set(classOfSix.map(({ id }) => id));
  const label = { for: 'student', of: one.id } as const;
  expect(arriving(classOfSix, { facts, label }).facts.every(({ id }) => held.has(id))).toBe(true);
  expect(arriving([], { facts, label }).facts).toEqual(facts);
});

describe('a file from a device that a class link had let in', () => {
  const link = unpackClass(toBase64Url(packClass(classOfSix, room7, ids)));
  const told = link.ok ? link.facts : [];
  const save = (facts: readonly Fact[]) =>
    leaving(facts, { of: [one.id], viewer: studentViewer(facts, one.id) }).facts;
  const file = { facts: save(told), label: { for: 'student', of: one.id } as const };
  it('names its student to a desk that does not know them', () => {
    expect(projectPlayers(arriving([], file).facts).map(({ id }) => id)).toEqual([one.id]);
  });
  it('brings nothing of the link back to the desk that made it', () => {
    expect(file.facts.length).toBeGreaterThan(0);
    expect(arriving(classOfSix, file).facts).toEqual([]);
  });
});

// A class whose devices' clocks are wrong: what was done last still holds (practice/facts/placing.ts).
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobs } from '../../src/device/jobs.ts';
import { readProgressFile } from '../../src/journal/progress-file.ts';
import { type Fact, type FactDraft, mergeFacts } from '../../src/practice/facts/fact.ts';
import { projectAssignments } from '../../src/progress/assign/assignments.ts';
import { projectFollowThrough } from '../../src/progress/assign/follow-through.ts';
import { evolveClass, projectClass } from '../../src/progress/class/class-state.ts';
import { projectPlayers } from '../../src/progress/class/players.ts';
import { createTestDevice, type Tab } from '../support/devices.ts';
import { closes, opens } from '../support/given.ts';

const figure = { head: 'bun', skin: 'd08b5b', hair: 'ffe28a', clothes: 'ffe28a' } as const;
const mira = { learner: 'mira' } as const;
const teacher = { learner: 'mira', actor: 'okafor' } as const;
const role = 'time-buddy';
const added: FactDraft = { type: 'LearnerAdded', nickname: 'Rocket', figure, band: 'B' };
const badge: FactDraft = { type: 'BadgeEarned', badge: `role:${role}`, title: 'T', shown: [], confirmed: [] };
const halfAMap: FactDraft = {
  type: 'Assigned',
  assignment: 'a1',
  what: { kind: 'story', story: 'half-a-map' },
  to: { kind: 'student', learner: 'mira' },
};

/** Both tabs take in the facts of the other. */
async function sync(one: Tab, other: Tab): Promise<void> {
  await other.takeIn(await one.facts());
  await one.takeIn(await other.facts());
}

const cardOf = (facts: readonly Fact[]) =>
  projectClass(facts, jobs).learners.get('mira')?.pathways.get(role)?.card;

/** A fact as versions before the clock wrote it. */
const old = (draft: FactDraft, day: string, at: number, device: string, actor = 'mira'): Fact =>
  ({
    ...draft,
    id: `${device}-${at}-${draft.type}`,
    v: 1,
    at,
    day,
    actor,
    learner: 'mira',
    device,
    seq: at % 1000,
  }) as Fact;

describe('a tablet whose clock is ten minutes fast', () => {
  it('asks for a card, and the teacher’s approval comes after the request', async () => {
    const [desk, tablet] = [createTestDevice('desk').openTab(), createTestDevice('tablet').openTab()];
    await desk.do(added, teacher, '2026-11-02T08:00');
    await desk.do(badge, teacher, '2026-11-02T08:01');
    await sync(desk, tablet);
    await tablet.do({ type: 'CardRequested', role }, mira, '2026-11-02T09:10');
    await sync(tablet, desk);
    await desk.do({ type: 'CardApproved', role }, teacher, '2026-11-02T09:01');
    await sync(desk, tablet);
    expect(cardOf(await desk.facts())).toBe('listed');
    expect(cardOf(await tablet.facts())).toBe('listed');
  });

  it('had its request approved before facts carried the order clock: the approval proves that the request was seen', () => {
    const at = Date.UTC(2026, 10, 2, 9);
    const facts = [
      old(added, '2026-11-02', at - 2000, 'desk', 'okafor'),
      old(badge, '2026-11-02', at - 1000, 'desk', 'okafor'),
      old({ type: 'CardRequested', role }, '2026-11-02', at + 600_000, 'tablet'),
      ...[1, 2, 3].map((n) =>
        old({ type: 'CardApproved', role }, '2026-11-02', at + n * 1000, 'desk', 'okafor'),
      ),
    ];
    expect(cardOf(facts)).toBe('listed');
    expect(cardOf(facts.toReversed())).toBe('listed');
  });
});

describe('a Chromebook whose clock is slow', () => {
  it('finishes what was assigned, twenty minutes slow, on its own pages and at the desk', async () => {
    const [desk, slow] = [createTestDevice('desk').openTab(), createTestDevice('chromebook').openTab()];
    await desk.do(added, teacher, '2026-11-02T09:00');
    await desk.do(halfAMap, { actor: 'okafor' }, '2026-11-02T09:10');
    await sync(desk, slow);
    await slow.do(opens({ story: 'half-a-map' }), mira, '2026-11-02T08:55');
    await slow.do(closes({ story: 'half-a-map' }), mira, '2026-11-02T08:58');
    await sync(slow, desk);
    for (const tab of [desk, slow]) {
      const facts = await tab.facts();
      expect(projectAssignments(facts, 'mira')).toMatchObject([{ id: 'a1', done: true }]);
      const [given] = projectFollowThrough(projectClass(facts, jobs), new Map(), '2026-11-03');
      expect(given?.finished).toEqual(['mira']);
    }
  });

  const file = readProgressFile(
    readFileSync(resolve(import.meta.dirname, '../support/slow-clock-student.jsonl'), 'utf8'),
  );
  const stored = file.ok ? file.facts : [];
  const assigned = (day: string, to: Fact<'Assigned'>['to'], assignment = 'a1'): Fact =>
    ({
      ...old({ ...halfAMap, assignment, to } as FactDraft, day, Date.parse(day), 'desk', 'okafor'),
      id: assignment,
      learner: undefined,
    }) as Fact;
  const toMira = { kind: 'student', learner: 'mira' } as const;

  it.each([
    ['one student', [assigned('2026-11-02', toMira)]],
    ['a group', [assigned('2026-11-02', { kind: 'group', learners: ['theo', 'mira'] })]],
    ['everyone', [assigned('2026-11-02', { kind: 'class' })]],
    [
      'the class',
      [
        assigned('2026-11-02', { kind: 'class', class: 'room-12' }),
        // Assigned to another class long before: that is not the assignment this student had seen.
        assigned('2026-09-02', { kind: 'class', class: 'room-11' }, 'a0'),
        old({ type: 'LearnerPlaced', class: 'room-12' }, '2026-09-01', 1788249603000, 'desk', 'okafor'),
      ],
    ],
  ])('has done what was assigned to %s, though its clock said 2020', (_, more) => {
    expect(stored).toHaveLength(3);
    for (const facts of [
      [...stored, ...more],
      [...more, ...stored],
    ]) {
      const [mine] = projectAssignments(facts, 'mira').filter(({ id }) => id === 'a1');
      expect(mine?.done).toBe(true);
      const state = projectClass(facts, jobs);
      const given = projectFollowThrough(state, new Map(), '2026-11-03').find(({ id }) => id === 'a1');
      expect(given?.finished).toEqual(['mira']);
    }
    // Folding one fact after another gives the same.
    let state = projectClass(more, jobs);
    for (const fact of stored) state = evolveClass(state, [fact]);
    const given = projectFollowThrough(state, new Map(), '2026-11-03').find(({ id }) => id === 'a1');
    expect(given?.finished).toEqual(['mira']);
  });

  it('has not done an assignment it was not given, or one it played for other reasons', () => {
    const free = stored.map((fact) => ('why' in fact ? { ...fact, why: 'free' } : fact)) as Fact[];
    expect(projectAssignments([...free, assigned('2026-11-02', toMira)], 'mira')[0]?.done).toBe(false);
    const theirs = assigned('2026-11-02', { kind: 'student', learner: 'theo' });
    expect(
      projectFollowThrough(projectClass([...stored, theirs], jobs), new Map(), '2026-11-03')[0]?.finished,
    ).toEqual([]);
  });

  it('has not done an assignment that was made again later', () => {
    const facts = [assigned('2019-09-01', toMira), ...stored, assigned('2026-11-02', toMira, 'a2')];
    expect(projectAssignments(facts, 'mira').map(({ id, done }) => [id, done])).toEqual([
      ['a1', true],
      ['a2', false],
    ]);
  });

  it('keeps its facts as they were written', () => {
    const merged = mergeFacts(stored, [assigned('2026-11-02', toMira)]);
    for (const fact of stored)
      expect(JSON.stringify(merged.find(({ id }) => id === fact.id))).toBe(JSON.stringify(fact));
  });
});

describe('a desk whose clock had a wrong year for one morning', () => {
  it('makes cards and picture PINs that can be replaced once the clock is right', async () => {
    const desk = createTestDevice('desk').openTab();
    await desk.do(added, teacher, '2026-11-02T08:00');
    await desk.do({ type: 'PinSet', pin: ['cat', 'sun'] }, teacher, '2030-11-02T09:00');
    await desk.do({ type: 'SignInCardMade', card: 'c1' }, teacher, '2030-11-02T09:01');
    await desk.do({ type: 'SignInCardVoided', card: 'c1' }, teacher, '2026-11-02T11:00');
    await desk.do({ type: 'PinSet', pin: ['fox', 'tree'] }, teacher, '2026-11-02T11:01');
    const [player] = projectPlayers(await desk.facts());
    expect(player).toMatchObject({ cards: [], pin: ['fox', 'tree'] });
    expect(projectClass(await desk.facts(), jobs).learners.get('mira')).toMatchObject({
      cards: [],
      pin: ['fox', 'tree'],
    });
  });

  it('made them before facts carried the order clock: voiding a card proves that it was seen', () => {
    const at = Date.UTC(2030, 10, 2, 9);
    const facts = [
      old({ type: 'SignInCardVoided', card: 'c1' }, '2026-11-02', Date.UTC(2026, 10, 2), 'desk', 'okafor'),
      old({ type: 'SignInCardMade', card: 'c1' }, '2030-11-02', at, 'desk', 'okafor'),
      old(added, '2030-11-02', at + 5, 'laptop', 'okafor'),
    ];
    expect(projectPlayers(facts)[0]?.cards).toEqual([]);
    expect(projectPlayers(facts.slice(1))[0]?.cards).toEqual(['c1']);
    expect(projectClass(facts.slice(0, 2), jobs).learners.get('mira')?.cards).toEqual([]);
  });
});

describe('a nickname', () => {
  it('that was changed twice is the last one that was given', async () => {
    const [desk, tablet] = [createTestDevice('desk').openTab(), createTestDevice('tablet').openTab()];
    await desk.do(added, teacher, '2026-11-02T09:00');
    await sync(desk, tablet);
    await tablet.do({ type: 'LearnerRenamed', nickname: 'Comet' }, mira, '2027-01-01T09:00');
    await sync(tablet, desk);
    await desk.do({ type: 'LearnerRenamed', nickname: 'Rocket' }, teacher, '2026-11-02T09:05');
    await sync(desk, tablet);
    expect(projectPlayers(await tablet.facts())[0]?.nickname).toBe('Rocket');
    await tablet.do({ type: 'LearnerRenamed', nickname: 'Comet' }, mira, '2020-01-01T09:00');
    await sync(tablet, desk);
    expect(projectPlayers(await desk.facts())[0]?.nickname).toBe('Comet');
  });
});

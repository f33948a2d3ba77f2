// For ten minutes two figures that were made one can be made two again; a student who leaves comes back as they were.
import { describe, expect, it } from 'vitest';
import { wordsForLeaving, wordsForReturn } from '../../../../src/desk/people/students/changing.ts';
import { wordsForJoin, wordsForPart } from '../../../../src/desk/people/students/joining.ts';
import { latelyJoined } from '../../../../src/desk/people/students/lately-joined.ts';
import type { Word } from '../../../../src/desk/said.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import type { Fact } from '../../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../../src/progress/class/class-state.ts';
import { projectPlayers } from '../../../../src/progress/class/players.ts';
import type { NamedLearner } from '../../../../src/progress/class/roster.ts';
import { createPen } from '../../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const desk = createPen({ device: 'desk' });
const sign = (words: readonly Word[]): readonly Fact[] =>
  words.map(({ draft, learner }) => ({ ...desk(draft), actor: 'ms-a', learner }) as Fact);
const added = sign([
  { learner: 'mira', draft: { type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' } },
  { learner: 'mira', draft: { type: 'LearnerPlaced', class: 'c' } },
  { learner: 'mira', draft: { type: 'PinSet', pin: ['sun', 'cat', 'tree'] } },
  { learner: 'mira', draft: { type: 'SignInCardMade', card: 'card' } },
  { learner: 'tab', draft: { type: 'LearnerAdded', nickname: 'Mia', figure, band: 'B' } },
]);

describe('Two figures made one', () => {
  const joined = sign(wordsForJoin({ id: 'mira', class: 'c' }, 'tab'));
  const { at } = joined[0] as Fact;
  const lately = (facts: readonly Fact[], when: number) => {
    const state = projectClass(facts, jobs);
    return latelyJoined(state, [...state.learners.values()] as NamedLearner[], when);
  };

  it('can be taken back for ten minutes, and no longer', () => {
    const all = [...added, ...joined];
    expect(lately(all, at + 599_000)).toMatchObject([
      { other: 'tab', nickname: 'Mia', kept: { id: 'mira' } },
    ]);
    expect(lately(all, at + 600_000)).toEqual([]);
  });

  it('are no longer offered once they are two', () =>
    expect(lately([...added, ...joined, ...sign(wordsForPart('mira', 'tab'))], at + 5000)).toEqual([]));
});

describe('A student who leaves', () => {
  const gone = [...added, ...sign(wordsForLeaving(['mira']))];
  const { left } = projectClass(gone, jobs).learners.get('mira') ?? {};

  it('is named no more, and remembered as they were called', () => {
    expect(projectClass(gone, jobs).learners.get('mira')?.named).toBeUndefined();
    expect(left).toMatchObject({ nickname: 'Mira', band: 'B' });
    expect(projectPlayers(gone).map(({ id }) => id)).toEqual(['tab']);
  });

  it('comes back into the same class, with the same pictures and cards', () => {
    if (!left) throw new Error('nobody left');
    const back = [...gone, ...sign(wordsForReturn([{ id: 'mira', named: left }]))];
    const mira = projectClass(back, jobs).learners.get('mira');
    expect(mira).toMatchObject({ named: left, class: 'c', pin: ['sun', 'cat', 'tree'], cards: ['card'] });
    expect(mira?.left).toBeUndefined();
    expect(projectPlayers(back).find(({ id }) => id === 'mira')).toMatchObject({
      nickname: 'Mira',
      pin: ['sun', 'cat', 'tree'],
      cards: ['card'],
    });
  });
});

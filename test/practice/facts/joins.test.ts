// One student with two figures: their facts are read as those of one, on every device, and what is stored stays as it was said.
import { describe, expect, it } from 'vitest';
import { classParcel, studentParcel } from '../../../src/desk/look/data/parcels.ts';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact, FactDraft } from '../../../src/practice/facts/fact.ts';
import { allFiguresOf, joinsIn, readAsOne } from '../../../src/practice/facts/joins.ts';
import { studentIn } from '../../../src/practice/facts/reach.ts';
import { projectAssignments } from '../../../src/progress/assign/assignments.ts';
import { concernsAll, evolveClass, projectClass } from '../../../src/progress/class/class-state.ts';
import { projectPlayers } from '../../../src/progress/class/players.ts';
import { arriving } from '../../../src/progress/door/arriving.ts';
import { leaving, studentViewer } from '../../../src/progress/door/leaving.ts';
import { closes, createPen, opens } from '../../support/given.ts';

const figure = { head: 'afro', skin: 'aa7755', hair: '112233', clothes: 'ef6f6c' } as const;
const pens = {
  mira: createPen({ learner: 'mira', device: 'desk-1' }),
  tab: createPen({ learner: 'tab', device: 'tablet' }),
};
const adult = createPen({ learner: 'okafor', device: 'desk' });
const about = (learner: string, draft: FactDraft): Fact =>
  ({ ...adult(draft), actor: 'okafor', learner }) as Fact;
const ofClass = (draft: FactDraft): Fact => {
  const { learner: _, ...fact } = adult(draft);
  return fact as Fact;
};

const opened = ofClass({ type: 'ClassOpened', class: 'c', name: 'Room 12', band: 'B' });
const mira = [
  pens.mira({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'B' }),
  about('mira', { type: 'LearnerPlaced', class: 'c' }),
  about('mira', { type: 'PinSet', pin: ['sun', 'cat', 'tree'] }),
  about('mira', { type: 'SignInCardMade', card: 'card-of-mira' }),
  pens.mira(opens({ sitting: 'm' })),
  pens.mira(closes({ sitting: 'm' })),
];
const tab = [
  pens.tab({ type: 'LearnerAdded', nickname: 'Mira', figure, band: 'A' }),
  pens.tab({ type: 'PinSet', pin: ['bus', 'key', 'cup'] }),
  pens.tab(opens({ sitting: 't' })),
  pens.tab(closes({ sitting: 't' })),
];
const given = ofClass({
  type: 'Assigned',
  assignment: 'a',
  what: { kind: 'story', story: 's' },
  to: { kind: 'group', learners: ['tab', 'mira'] },
});
const before = [opened, ...mira, ...tab, given];
const join = (kept: 'mira' | 'tab'): readonly Fact[] => [
  about('mira', { type: 'LearnersJoined', other: 'tab', kept }),
  about('tab', { type: 'LearnersJoined', other: 'mira', kept }),
];
const part = (): readonly Fact[] => [
  about('mira', { type: 'LearnersParted', other: 'tab' }),
  about('tab', { type: 'LearnersParted', other: 'mira' }),
];
const joined = [...before, ...join('mira')];

describe('Two figures of one student', () => {
  it('are one student with the practice of both, and the name, class, PIN and card of the one kept', () => {
    const state = projectClass(joined, jobs);
    expect([...state.learners.keys()]).toEqual(['mira']);
    expect(state.learners.get('mira')).toMatchObject({
      named: { nickname: 'Mira', band: 'B' },
      class: 'c',
      pin: ['sun', 'cat', 'tree'],
      cards: ['card-of-mira'],
    });
    expect(state.learners.get('mira')?.closings.map(({ sitting }) => sitting)).toEqual(['m', 't']);
    expect(state.own.find(({ type }) => type === 'Assigned')).toMatchObject({ to: { learners: ['mira'] } });
    expect(projectPlayers(readAsOne(joined)).map(({ id, pin }) => [id, pin?.[0]])).toEqual([['mira', 'sun']]);
  });

  it('can be kept the other way round, and in whatever order the facts arrive', () => {
    const other = [...before, ...join('tab')];
    const state = projectClass(other, jobs);
    expect([...projectClass(other.toReversed(), jobs).learners.keys()]).toEqual(['tab']);
    expect(state.learners.get('tab')).toMatchObject({
      named: { band: 'A' },
      pin: ['bus', 'key', 'cup'],
      cards: [],
    });
    expect(state.learners.get('tab')?.closings).toHaveLength(2);
  });

  it('are two again once they were parted, each with their own practice', () => {
    const parted = part();
    const state = projectClass([...joined, ...parted], jobs);
    const apart = projectClass(before, jobs);
    for (const id of ['mira', 'tab'])
      expect(state.learners.get(id)?.closings).toEqual(apart.learners.get(id)?.closings);
    expect(state.learners.get('tab')?.named?.band).toBe('A');
    const all = [...joined, ...parted];
    expect(readAsOne([...readAsOne(joined), ...parted])).toEqual(all);
  });

  it('fold one fact at a time as they do all at once', () => {
    const later = pens.tab(closes({ sitting: 't2' }));
    const grown = [...join('mira'), later].reduce(
      (state, fact) => evolveClass(state, [fact]),
      projectClass(before, jobs),
    );
    expect(grown.learners.get('mira')?.closings).toHaveLength(3);
    expect([...grown.learners.keys()]).toEqual(['mira']);
  });

  it('are read the same with one fact more, one in between and one less, as if nothing had been read before', () => {
    const later = [
      pens.tab(closes({ sitting: 't3' })),
      about('mira', { type: 'PinSet', pin: ['key', 'sun', 'cup'] }),
    ];
    let was: Parameters<typeof readAsOne>[1];
    for (const facts of [
      joined,
      [...joined, ...later],
      [...joined.slice(0, 3), ...later, ...joined.slice(3)],
      joined.slice(1),
      [...joined, ...part()],
      [...joined, ...part(), ...join('tab')],
    ]) {
      const read = readAsOne(facts, was);
      expect(read).toEqual(readAsOne(facts));
      was = { facts, read };
    }
  });

  it('are one learner’s practice when one of them plays on: the others are not folded anew', () => {
    const theo = createPen({ learner: 'theo', device: 'tablet-2' })(opens({ sitting: 'o' }));
    const state = projectClass([...joined, theo], jobs);
    const played = pens.tab(closes({ sitting: 't4' }));
    expect(concernsAll(state, [played])).toBe(true);
    const [read] = readAsOne([...joined, theo, played]).slice(-1);
    expect(concernsAll(state, [read as Fact])).toBe(false);
    const after = evolveClass(state, [read as Fact]);
    expect(after.learners.get('mira')?.closings.map(({ sitting }) => sitting)).toEqual(['m', 't', 't4']);
    expect(after.learners.get('theo')).toBe(state.learners.get('theo'));
  });

  it('leave a device as they were said, whatever is read', () => {
    const state = projectClass(joined, jobs);
    const byId = new Map(joined.map((fact) => [fact.id, fact]));
    const copy = classParcel(state, ['mira'], { id: 'okafor', kind: 'teacher' });
    expect(copy.facts).toHaveLength(joined.length);
    for (const fact of copy.facts) expect(fact).toEqual(byId.get(fact.id));
    const own = studentParcel(state, 'mira').facts;
    expect(own.find(({ id }) => id === tab[0]?.id)).toEqual(tab[0]);
    expect(own.filter(({ type }) => type === 'SittingClosed').map(({ learner }) => learner)).toEqual([
      'mira',
      'tab',
    ]);
  });

  it('are read as one from the student’s own file, too', () => {
    const read = readAsOne(joined);
    const { facts, for: kind } = leaving(read, { of: ['mira'], viewer: studentViewer(read, 'mira') });
    const file = arriving([], { facts, name: 'x', label: { for: kind, of: 'mira' } });
    expect(file.leftOut).toBe(0);
    expect(projectClass(file.facts, jobs).learners.get('mira')?.closings).toHaveLength(2);
  });

  it('are read under the other one on a device that knows only that, with what was given to the kept one', () => {
    const toMira = ofClass({
      type: 'Assigned',
      assignment: 'b',
      what: { kind: 'story', story: 's' },
      to: { kind: 'student', learner: 'mira' },
    });
    const placed = about('mira', { type: 'LearnerPlaced', class: 'c' });
    const tablet = readAsOne([opened, ...tab, ...join('mira'), placed, toMira]);
    expect(projectPlayers(tablet).map(({ id, pin }) => [id, pin?.[0]])).toEqual([['tab', 'bus']]);
    expect(projectAssignments(tablet, 'tab')).toMatchObject([{ id: 'b' }]);
    expect(studentIn(tablet, 'tab').classes).toEqual(['c']);
  });

  it('stay two where one was erased', () => {
    const erased = about('tab', { type: 'Erased' });
    const state = projectClass([...joined, erased], jobs);
    expect(state.learners.get('mira')?.closings).toHaveLength(1);
    expect(allFiguresOf(joined, 'mira')).toEqual(['mira', 'tab']);
    expect(allFiguresOf([...mira, erased, ...join('mira')], 'mira')).toEqual(['mira']);
  });

  it('lead nowhere when they were joined round in a circle', () => {
    const ids = ['a', 'b', 'c'] as const;
    const circle = ids.map((learner, at) =>
      about(learner, {
        type: 'LearnersJoined',
        other: ids[(at + 1) % 3] ?? '',
        kept: ids[(at + 1) % 3] ?? '',
      }),
    );
    const all = ids.map((learner) =>
      about(learner, { type: 'LearnerAdded', nickname: learner, figure, band: 'A' }),
    );
    expect(joinsIn([...all, ...circle])).toEqual(new Map());
    expect([...joinsIn([...all, ...circle.slice(0, 2)])]).toEqual([
      ['a', 'c'],
      ['b', 'c'],
    ]);
  });
});

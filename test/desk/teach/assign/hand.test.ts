// What an adult is about to assign: the recipients are named as briefly as possible, and a sensitive role-play is given to one student at a time.

import { describe, expect, it } from 'vitest';
import {
  assignedFrom,
  type Hand,
  missingIn,
  reaches,
  toggled,
  type Whom,
  whomAllowed,
  whomOf,
} from '../../../../src/desk/teach/assign/hand.ts';
import { noteHint } from '../../../../src/desk/teach/assign/note-hint.ts';
import { jobs } from '../../../../src/device/jobs.ts';
import { compareWords } from '../../../../src/kit/page-language.ts';
import { parseFact } from '../../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../../src/progress/class/class-state.ts';
import { projectRoster, type RosterClass } from '../../../../src/progress/class/roster.ts';
import { createPen } from '../../../support/given.ts';

const figure = { head: 'bun', skin: 'd08b5b', hair: '000000', clothes: 'ffe28a' } as const;
const write = createPen();
const own = createPen({ device: 'desk' });
const facts = [
  own({ type: 'ClassOpened', class: 'one', name: 'Room 12', band: 'B' }),
  own({ type: 'GroupMade', group: 'g', class: 'one', name: 'Wednesdays', learners: ['bo', 'ana', 'gone'] }),
  ...['cy', 'ana', 'bo'].flatMap((learner) => [
    write({ type: 'LearnerAdded', nickname: learner, figure, band: 'B' } as const, { learner }),
    write({ type: 'LearnerPlaced', class: 'one' } as const, { learner }),
  ]),
  write({ type: 'LearnerAdded', nickname: 'elsewhere', figure, band: 'B' }, { learner: 'dee' }),
];
const roster = projectRoster(projectClass(facts, jobs), compareWords)[0] as RosterClass;
const story = { kind: 'story', story: 'worry-voice' } as const;
const hand = (whom: Whom, more: Partial<Hand> = {}): Hand => ({ what: story, whom, note: '', ...more });

describe('To whom', () => {
  it('lists a class by name, and of a group those who are in this class', () => {
    expect(roster.learners.map(({ id }) => id)).toEqual(['ana', 'bo', 'cy']);
    expect(reaches({ kind: 'group', group: 'g' }, roster)).toEqual(['bo', 'ana']);
  });

  it('is the class or a group where the chosen students are exactly those', () => {
    expect(whomOf(['cy', 'ana', 'bo'], roster)).toEqual({ kind: 'class' });
    expect(whomOf(['ana', 'bo'], roster)).toEqual({ kind: 'group', group: 'g' });
    expect(whomOf(['ana', 'cy'], roster)).toEqual({ kind: 'some', learners: ['ana', 'cy'] });
  });

  it('adds and removes students, and holds only one at a time for a sensitive role-play', () => {
    const one = toggled({ kind: 'class' }, 'ana', false);
    expect(one).toEqual({ kind: 'some', learners: ['ana'] });
    expect(toggled(one, 'bo', false)).toEqual({ kind: 'some', learners: ['ana', 'bo'] });
    expect(toggled(one, 'bo', true)).toEqual({ kind: 'some', learners: ['bo'] });
    expect(toggled(one, 'ana', false)).toEqual({ kind: 'some', learners: [] });
    expect(whomAllowed({ kind: 'class' }, true)).toEqual({ kind: 'some', learners: [] });
    expect(whomAllowed(one, true)).toBe(one);
    expect(whomAllowed({ kind: 'some', learners: [] }, false)).toEqual({ kind: 'class' });
    expect(whomAllowed(one, false)).toBe(one);
  });
});

describe('The assignment that is made', () => {
  const toOf = (whom: Whom) => assignedFrom(hand(whom), roster, 'a')?.to;

  it('is to the class, to one student, or to those who are in the group now', () => {
    expect(toOf({ kind: 'class' })).toEqual({ kind: 'class', class: 'one' });
    expect(toOf({ kind: 'group', group: 'g' })).toEqual({ kind: 'group', learners: ['bo', 'ana'] });
    expect(toOf({ kind: 'some', learners: ['ana'] })).toEqual({ kind: 'student', learner: 'ana' });
    expect(toOf({ kind: 'some', learners: [] })).toBeUndefined();
  });

  it('is a fact that can be read, without fields that were left empty', () => {
    const draft = assignedFrom(hand({ kind: 'class' }, { due: '2026-09-08', note: '  ' }), roster, 'a');
    expect(draft).not.toHaveProperty('note');
    const envelope = { id: 'x', v: 1, at: 1, day: '2026-09-01', actor: 'c', device: 'd', seq: 1 };
    expect(parseFact({ ...envelope, ...draft })).toMatchObject({ ok: true });
  });

  it.each<[string, Hand, boolean, string | undefined]>([
    ['nothing chosen', { whom: { kind: 'class' }, note: '' }, false, 'what'],
    ['no student chosen', hand({ kind: 'some', learners: [] }), false, 'whom'],
    ['a group that has ended', hand({ kind: 'group', group: 'none' }), false, 'whom'],
    ['a sensitive one for the class', hand({ kind: 'class' }), true, 'alone'],
    ['a sensitive one for two', hand({ kind: 'some', learners: ['ana', 'bo'] }), true, 'alone'],
    ['a sensitive one for one', hand({ kind: 'some', learners: ['ana'] }), true, undefined],
    ['a day that is over', hand({ kind: 'class' }, { due: '2026-08-31' }), false, 'past'],
    ['today', hand({ kind: 'class' }, { due: '2026-09-01' }), false, undefined],
  ])('says what is missing, if anything, for %s', (_, said, alone, missing) =>
    expect(missingIn(said, roster, alone, '2026-09-01')).toBe(missing),
  );
});

describe('The hint about names and contacts in a note', () => {
  it.each([
    ['Try the quiet way first.', undefined],
    ['I saw a robin today.', undefined],
    ['Ask Robin how it went', 'name'],
    ['Frag Zoë!', 'name'],
    ['write to a@b.org', 'contact'],
    ['call (555) 010-4477', 'contact'],
    ['12 times 12 is 144', undefined],
    ['Play with 🦊 today', 'name'],
  ])('is right for %j', (note, kind) => expect(noteHint(note, ['Robin', 'Zoë', '🦊'])?.kind).toBe(kind));
});

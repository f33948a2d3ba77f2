// Handing in: how much is new since the last time, to whom it goes, and the devices where there is nothing to hand in.
import { describe, expect, it } from 'vitest';
import type { FactDraft } from '../../../src/practice/facts/fact.ts';
import { placeOf } from '../../../src/practice/facts/placing.ts';
import { projectHandIn } from '../../../src/progress/records/hand-in.ts';
import { closes, createPen, moves, opens, show } from '../../support/given.ts';
import { added } from '../../support/way-to-badge.ts';

const adult = createPen({ device: 'desk', learner: 'okafor' });
const named = adult({ type: 'StaffNamed', staff: 'okafor', kind: 'teacher', name: 'Ms. Okafor' });
const brandt = adult({ type: 'StaffNamed', staff: 'brandt', kind: 'counselor', name: 'Mr. Brandt' });
const mira = createPen({ device: 'tablet', day: 2 });
const played = (story: string) => [
  mira(opens({ story })),
  mira(moves([show('give-back')], { story })),
  mira(closes({ story })),
];
const tablet = { device: 'tablet', since: undefined };

describe('a student hands in', () => {
  it('each role-play once, and only what came after the last time', () => {
    const first = [named, mira(added), ...played('a'), ...played('b')];
    const waits = projectHandIn(first, 'mira', tablet);
    expect(waits).toEqual({ things: 2, upTo: placeOf(first.at(-1) as never), to: 'Ms. Okafor' });
    const since = waits?.upTo;
    expect(projectHandIn(first, 'mira', { ...tablet, since })).toMatchObject({ things: 0, upTo: undefined });
    const more = [...first, ...played('c')];
    expect(projectHandIn(more, 'mira', { ...tablet, since })).toMatchObject({ things: 1 });
  });

  it('nothing of a figure, of a role-play that was only opened, of a what-if, or of others', () => {
    const imagined = [mira(opens({ story: 'a' }, 'what-if')), mira(closes({ story: 'a' }))];
    const facts = [named, mira(added), ...imagined, mira(opens({ story: 'b' }))];
    expect(projectHandIn(facts, 'mira', tablet)).toMatchObject({ things: 0 });
    expect(projectHandIn([named, ...played('a')], 'zoe', tablet)).toMatchObject({ things: 0 });
  });

  it('to the adult who gave something last', () => {
    const given = adult(
      {
        type: 'Assigned',
        assignment: 'a1',
        what: { kind: 'story', story: 'a' },
        to: { kind: 'student', learner: 'mira' },
      } satisfies FactDraft,
      { learner: 'brandt' },
    );
    expect(projectHandIn([named, brandt, given, ...played('a')], 'mira', tablet)?.to).toBe('Mr. Brandt');
  });
});

describe('there is nothing to hand in', () => {
  it('on the device where the desk is used: its facts are there already', () => {
    expect(projectHandIn([named, ...played('a')], 'mira', { ...tablet, device: 'desk' })).toBeUndefined();
  });

  it('for somebody who plays for themselves', () => {
    expect(projectHandIn([mira(added), ...played('a')], 'mira', tablet)).toBeUndefined();
  });
});

// The wall of badges: four places for skills, the badges that were earned, and the jobs the student is on a pathway to.
import { describe, expect, it } from 'vitest';
import { jobs } from '../../../src/device/jobs.ts';
import type { Fact } from '../../../src/practice/facts/fact.ts';
import { projectClass } from '../../../src/progress/class/class-state.ts';
import { badgeWall } from '../../../src/progress/pathway/badge-wall.ts';
import { classFacts, earned, roleBadge, skillBadge, wayFacts } from '../../support/badges.ts';
import { createPen, dayFor, moves, says, show } from '../../support/given.ts';

const wallOf = (...facts: readonly Fact[]) => {
  const state = projectClass([...classFacts, ...facts], jobs);
  return badgeWall(state.learners.get('mira'), state, dayFor(30));
};
const pen = createPen({ device: 'tablet' });

describe('the wall', () => {
  it('has four places for a guest, all still to be earned', () => {
    const wall = badgeWall(undefined, projectClass([], jobs), dayFor(1));
    expect(wall.skills.map((place) => place.kind)).toEqual(['skill', 'skill', 'skill', 'skill']);
    expect(wall.roles).toEqual([]);
    for (const place of wall.skills)
      expect(place).toMatchObject({ wants: { moves: true, words: true, real: true } });
  });
  it('shows an earned badge in its place', () => {
    const wall = wallOf(earned(skillBadge), earned(roleBadge));
    expect(wall.skills.map((place) => place.kind)).toEqual(['skill', 'earned', 'skill', 'skill']);
    expect(wall.roles).toMatchObject([{ kind: 'earned', fact: { badge: 'role:media-maker' } }]);
  });
  it('shows a job to a student on a pathway to it, with the step they are at', () => {
    const wall = wallOf(...wayFacts, earned(roleBadge));
    expect(wall.roles).toMatchObject([
      { kind: 'earned', fact: { badge: 'role:media-maker' } },
      { kind: 'role', role: 'writing-partner', step: 'interested' },
    ]);
  });
  it('drops a job when the student leaves its pathway', () => {
    const left = pen({ type: 'PathwayLeft', role: 'writing-partner' }, { day: 9 });
    expect(wallOf(...wayFacts, earned(roleBadge), left).roles).toHaveLength(1);
  });
  it('keeps the badge of a job that the class has no longer', () => {
    const badge = { ...roleBadge, badge: 'role:plant-nurse', title: 'Plant Nurse' };
    expect(wallOf(earned(badge)).roles).toMatchObject([{ kind: 'earned', fact: { title: 'Plant Nurse' } }]);
  });
  it('says which moves are still growing, and no longer asks for what was shown', () => {
    const wall = wallOf(pen(moves([show('ask-clearly')])), pen(says([], {}, 'ask')));
    expect(wall.skills[1]).toMatchObject({ wants: { words: false, real: true } });
    const growing = wall.skills[1]?.kind === 'skill' ? wall.skills[1].growing : [];
    expect(growing.find(({ micro }) => micro === 'ask-clearly')?.level).toBe('growing');
    expect(growing.find(({ micro }) => micro === 'handle-no')?.level).toBe('new');
  });
});

// A student's wall of badges: those earned, and more faintly those on the way. Never counted, never compared.

import type { Day } from '../../practice/days.ts';
import type { Fact } from '../../practice/facts/fact.ts';
import { skills } from '../../practice/micro-skills.ts';
import type { MicroId, SkillId } from '../../practice/rubric.ts';
import type { ClassLearner, ClassState } from '../class/class-state.ts';
import { type Level, standingFor } from '../mastery/mastery.ts';
import { type SkillBadgeWants, skillBadgeWants } from './badges.ts';
import type { PathwayStep } from './pathway.ts';

interface GrowingMove {
  readonly micro: MicroId;
  readonly level: Level;
}

export type WallPlace =
  | { readonly kind: 'earned'; readonly fact: Fact<'BadgeEarned'> }
  | {
      readonly kind: 'skill';
      readonly skill: SkillId;
      readonly wants: SkillBadgeWants;
      /** Its micro-skills that are not strong yet. */
      readonly growing: readonly GrowingMove[];
    }
  | {
      readonly kind: 'role';
      readonly role: string;
      readonly title: string;
      /** Where the student is on the way to it. */
      readonly step: PathwayStep;
    };

interface BadgeWall {
  readonly skills: readonly WallPlace[];
  readonly roles: readonly WallPlace[];
}

/** A guest's wall has four empty places, one for each skill badge. */
export function badgeWall(learner: ClassLearner | undefined, state: ClassState, today: Day): BadgeWall {
  const earned = new Map((learner?.badges ?? []).map((fact) => [fact.badge, fact]));
  const skillPlaces = skills.map(({ id: skill, micros }): WallPlace => {
    const fact = earned.get(`skill:${skill}`);
    if (fact) return { kind: 'earned', fact };
    const wants = learner ? skillBadgeWants(learner, skill, today) : { moves: true, words: true, real: true };
    const moves = micros.map(({ id }): GrowingMove => {
      const level = learner ? standingFor(learner.mastery, id, today).level : 'new';
      return { micro: id, level };
    });
    return { kind: 'skill', skill, wants, growing: moves.filter(({ level }) => level !== 'strong') };
  });
  const rolePlaces: WallPlace[] = [...earned.values()]
    .filter(({ badge }) => !badge.startsWith('skill:'))
    .map((fact) => ({ kind: 'earned', fact }));
  for (const { role, step } of learner?.pathways.values() ?? []) {
    const known = state.roles.roles.get(role);
    if (step === 'idea' || !known || earned.has(`role:${role}`)) continue;
    if (known.state === 'open' || step === 'badged')
      rolePlaces.push({ kind: 'role', role, title: known.job.title, step });
  }
  return { skills: skillPlaces, roles: rolePlaces };
}

// All twenty-four micro-skills of a learner by skill, as adults see them: the level, whether help is due, and in which places each was shown.

import type { Day } from '../../practice/days.ts';
import { skills } from '../../practice/micro-skills.ts';
import type { Setting } from '../../practice/places.ts';
import type { MicroId, SkillId } from '../../practice/rubric.ts';
import { type Level, type Mastery, standingFor } from './mastery.ts';
import { levelFrom } from './skill-levels.ts';

export interface MicroStanding {
  readonly micro: MicroId;
  readonly level: Level;
  readonly tuneUp: boolean;
  /** Six tries or more and still under steady: more practice does not help. */
  readonly stuck: boolean;
  /** The places in which it was done well, each once, in order. */
  readonly places: readonly (Setting | 'real')[];
}

export interface SkillStanding {
  readonly skill: SkillId;
  readonly level: Level;
  readonly micros: readonly MicroStanding[];
}

export function standingsOf(mastery: Mastery, today: Day): readonly SkillStanding[] {
  return skills.map(({ id, micros }) => {
    const standings = micros.map((micro) => {
      const { level, tuneUp, stuck } = standingFor(mastery, micro.id, today);
      const places = placesOf(mastery, micro.id);
      return { micro: micro.id, level, tuneUp, stuck, places };
    });
    const level = levelFrom(
      standings.map((standing, at) => ({ level: standing.level, mustHave: micros[at]?.mustHave ?? false })),
    );
    return { skill: id, level, micros: standings };
  });
}

function placesOf({ units }: Mastery, micro: MicroId): MicroStanding['places'] {
  const places = new Set<Setting | 'real'>();
  for (const unit of units.of[micro] ?? []) if (unit.shown) places.add(unit.setting);
  return [...places];
}

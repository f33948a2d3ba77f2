// When the screen part of a skill badge is met: five of six strong, the sixth at least steady, both must-haves strong.

import type { Day } from '../../practice/days.ts';
import { skills } from '../../practice/micro-skills.ts';
import type { SkillId } from '../../practice/rubric.ts';
import { type Level, type Mastery, standingFor } from './mastery.ts';

const strongNeeded = 5;

/** Learning design, section 2.5. The badge also requires a piece in own words and a real act. */
export function isSkillReady(mastery: Mastery, skill: SkillId, today: Day): boolean {
  return areReady(levelsOf(mastery, skill, today));
}

/** Where one micro-skill of a skill stands. */
export interface MicroLevel {
  readonly level: Level;
  readonly mustHave: boolean;
}

/** The same from standings that were computed already, as for a whole class. */
export function areReady(levels: readonly MicroLevel[]): boolean {
  const strong = levels.filter(({ level }) => level === 'strong');
  return (
    strong.length >= strongNeeded &&
    levels.every(({ level, mustHave }) => level === 'strong' || (level === 'steady' && !mustHave))
  );
}

function levelsOf(mastery: Mastery, skill: SkillId, today: Day): readonly MicroLevel[] {
  const micros = skills.find(({ id }) => id === skill)?.micros ?? [];
  return micros.map(({ id, mustHave }) => ({ mustHave, level: standingFor(mastery, id, today).level }));
}

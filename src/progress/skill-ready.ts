// When the screen part of a skill badge is met: five of six strong, the sixth at least steady, both must-haves strong.
import { skills } from '../practice/micro-skills.ts';
import type { SkillId } from '../practice/rubric.ts';
import type { Day } from './days.ts';
import { type Mastery, standingFor } from './mastery.ts';

const strongNeeded = 5;

/** Learning design, section 2.5. A piece in own words and a real act are asked for besides. */
export function isSkillReady(mastery: Mastery, skill: SkillId, today: Day): boolean {
  const micros = skills.find(({ id }) => id === skill)?.micros ?? [];
  const standings = micros.map(({ id, mustHave }) => ({
    mustHave,
    level: standingFor(mastery, id, today).level,
  }));
  const strong = standings.filter(({ level }) => level === 'strong');
  return (
    strong.length >= strongNeeded &&
    standings.every(({ level, mustHave }) => level === 'strong' || (level === 'steady' && !mustHave))
  );
}

// How far a skill has come, for adults who have a minute: new, growing, steady or strong, from its six micro-skills.
import { skills } from '../practice/micro-skills.ts';
import type { SkillId } from '../practice/rubric.ts';
import type { Day } from './days.ts';
import { type Level, type Mastery, standingFor } from './mastery.ts';
import { isSkillReady } from './skill-ready.ts';

/** Half of the six, which is about when a skill is used without being asked for. */
const steadyFrom = 3;

/** Strong is the screen part of the badge; a strong skill never reads less again, as its micro-skills do not. */
export function skillLevel(mastery: Mastery, skill: SkillId, today: Day): Level {
  const micros = skills.find(({ id }) => id === skill)?.micros ?? [];
  const levels = micros.map(({ id }) => standingFor(mastery, id, today).level);
  if (isSkillReady(mastery, skill, today)) return 'strong';
  const there = levels.filter((level) => level === 'steady' || level === 'strong').length;
  if (there >= steadyFrom) return 'steady';
  return levels.every((level) => level === 'new') ? 'new' : 'growing';
}

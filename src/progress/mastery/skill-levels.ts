// How far a skill has come, for adults in a hurry: new, tried, growing, steady or strong, from its six micro-skills.

import { growthOf, type Level } from './mastery.ts';
import { areReady, type MicroLevel } from './skill-ready.ts';

/** A skill is steady when half of its six micro-skills are: about then it is used without a prompt. */
const steadyFrom = 3;

/** Strong is the screen part of the badge. A strong skill never goes back, because its micro-skills do not. */
export function levelFrom(levels: readonly MicroLevel[]): Level {
  if (areReady(levels)) return 'strong';
  const there = levels.filter(({ level }) => level === 'steady' || level === 'strong').length;
  if (there >= steadyFrom) return 'steady';
  if (levels.some(({ level }) => growthOf(level) > 0)) return 'growing';
  return levels.every(({ level }) => level === 'new') ? 'new' : 'tried';
}

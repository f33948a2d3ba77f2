// How far a skill has come, for adults who have a minute: new, growing, steady or strong, from its six micro-skills.

import type { Level } from './mastery.ts';
import { areReady, type MicroLevel } from './skill-ready.ts';

/** Half of the six, which is about when a skill is used without being asked for. */
const steadyFrom = 3;

/** Strong is the screen part of the badge; a strong skill never reads less again, as its micro-skills do not. */
export function levelFrom(levels: readonly MicroLevel[]): Level {
  if (areReady(levels)) return 'strong';
  const there = levels.filter(({ level }) => level === 'steady' || level === 'strong').length;
  if (there >= steadyFrom) return 'steady';
  return levels.every(({ level }) => level === 'new') ? 'new' : 'growing';
}

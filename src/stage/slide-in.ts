// How a new sheet of paper comes in: from the right over the one before, in a few stop-motion steps.
import { beat } from './pacer.ts';

const away = [1, 0.78, 0.5, 0.26, 0.1, 0.03, -0.006, 0];

/** How far a sheet is from its place, in shares of its width, and whether it has arrived. */
export function slideAt(started: number, now: number): { away: number; arrived: boolean } {
  const index = Math.floor((now - started) / beat + 0.001);
  return { away: away[Math.max(0, index)] ?? 0, arrived: index >= away.length - 1 };
}

// When an unused desk locks itself, and when it warns before. Times in milliseconds.

/** The desk locks after fifteen minutes without a press. */
const lockAfter = 15 * 60_000;
const warnBefore = 2 * 60_000;

export type Idle = 'awake' | 'warned' | 'locked';

/** The desk's state so long after the last press. A device that slept long enough wakes up locked. */
export function deskIdleAt(lastPress: number, now: number): Idle {
  const still = now - lastPress;
  if (still >= lockAfter) return 'locked';
  return still >= lockAfter - warnBefore ? 'warned' : 'awake';
}

/** Whole seconds left before it locks. */
export function secondsLeft(lastPress: number, now: number): number {
  return Math.max(0, Math.ceil((lastPress + lockAfter - now) / 1000));
}

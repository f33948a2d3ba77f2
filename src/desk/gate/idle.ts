// When a desk that nobody touches locks itself, and when it says so first. Times in milliseconds.

/** Fifteen minutes without a press. */
const lockAfter = 15 * 60_000;
const warnBefore = 2 * 60_000;

export type Idle = 'awake' | 'warned' | 'locked';

/** From the last press to now. A device that slept comes back locked. */
export function deskIdleAt(lastPress: number, now: number): Idle {
  const still = now - lastPress;
  if (still >= lockAfter) return 'locked';
  return still >= lockAfter - warnBefore ? 'warned' : 'awake';
}

/** Whole seconds left before it locks. */
export function secondsLeft(lastPress: number, now: number): number {
  return Math.max(0, Math.ceil((lastPress + lockAfter - now) / 1000));
}

// How long each part of a review takes (learning design, 7.6: twenty minutes in all), reckoned for a class of so many students.
import type { ReviewPart } from './review-place.ts';

const fixed = { thanks: 2, look: 4, ideas: 4, dates: 3, tuneUp: 3, done: 0 } as const;

/** Minutes in which everybody looks at their own card at the same time, on a device or on the wall, and raises a hand. */
export const allAtOnce = 1;
/** Students for each one who changes something in a month. */
const studentsToAChange = 4;
/** Seconds on the shared screen for each student who changes something. */
export const secondsEach = 20;

/** About how many students have a turn on the shared screen. The others keep what they have, all at the same time. */
export function turnsIn(students: number): number {
  return Math.ceil(students / studentsToAChange);
}

export function minutesFor(students: number): Readonly<Record<ReviewPart, number>> {
  return { ...fixed, change: allAtOnce + Math.ceil((turnsIn(students) * secondsEach) / 60) };
}

export function minutesInAll(students: number): number {
  return Object.values(minutesFor(students)).reduce((sum, each) => sum + each, 0);
}

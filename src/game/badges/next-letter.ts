// Whose letter comes next: a badge that was not celebrated here, on a screen where nobody is in the middle of something.
import type { Fact } from '../../practice/facts/fact.ts';
import type { Route } from '../route.ts';

const quietScreens: readonly Route['at'][] = ['school', 'path', 'pathway', 'badges', 'board'];

interface Quiet {
  /** Those whose letter came on this device. */
  readonly badges: readonly string[];
  /** Nothing while one badge is being looked at. */
  readonly screen: Route['at'] | undefined;
  /** The screen that had its letter: one at a time. */
  readonly had: Route['at'] | undefined;
}

/** `earned` is in the order in which it was earned. */
export function nextLetter(
  earned: readonly Fact<'BadgeEarned'>[],
  { badges, screen, had }: Quiet,
): Fact<'BadgeEarned'> | undefined {
  if (screen === undefined || screen === had || !quietScreens.includes(screen)) return undefined;
  return earned.find(({ badge }) => !badges.includes(badge));
}

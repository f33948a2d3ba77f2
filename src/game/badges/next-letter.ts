// Which badge's letter comes next: one not yet celebrated on this device, and only on a screen where the student is not busy.
import type { Fact } from '../../practice/facts/fact.ts';
import type { Route } from '../route.ts';

const quietScreens: readonly Route['at'][] = ['school', 'path', 'pathway', 'badges', 'board'];

interface Quiet {
  /** Badges whose letter has come on this device. */
  readonly badges: readonly string[];
  /** `undefined` while one badge is unfolded. */
  readonly screen: Route['at'] | undefined;
  /** The screen on which a letter has come during this visit: one letter a visit. */
  readonly had: Route['at'] | undefined;
}

/** `earned` starts with the badge that was earned first. */
export function nextLetter(
  earned: readonly Fact<'BadgeEarned'>[],
  { badges, screen, had }: Quiet,
): Fact<'BadgeEarned'> | undefined {
  if (screen === undefined || screen === had || !quietScreens.includes(screen)) return undefined;
  return earned.find(({ badge }) => !badges.includes(badge));
}

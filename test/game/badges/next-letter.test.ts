// A badge's letter comes once, one letter at a time, and only on certain screens.
import { expect, it } from 'vitest';
import { nextLetter } from '../../../src/game/badges/next-letter.ts';
import { earned, roleBadge, skillBadge } from '../../support/badges.ts';

const both = [earned(skillBadge), earned(roleBadge)];
const badge = (...[badges, screen, had]: Parameters<typeof quiet>) =>
  nextLetter(both, quiet(badges, screen, had))?.badge;
const quiet = (
  badges: readonly string[],
  screen: Parameters<typeof nextLetter>[1]['screen'],
  had?: Parameters<typeof nextLetter>[1]['had'],
) => ({ badges, screen, had });

it('the letter is of the first badge that was not celebrated on this device', () => {
  expect(badge([], 'school')).toBe(skillBadge.badge);
  expect(badge([skillBadge.badge], 'school')).toBe(roleBadge.badge);
  expect(badge([skillBadge.badge, roleBadge.badge], 'school')).toBeUndefined();
  expect(nextLetter([], quiet([], 'school'))).toBeUndefined();
});

it.each(['school', 'path', 'pathway', 'badges', 'board'] as const)('one letter comes on %s', (screen) => {
  expect(badge([], screen)).toBe(skillBadge.badge);
  expect(badge([skillBadge.badge], screen, screen)).toBeUndefined();
  expect(badge([skillBadge.badge], screen, screen === 'path' ? 'school' : 'path')).toBe(roleBadge.badge);
});

it.each(['front', 'maker', 'play', 'watch', 'briefing', 'ask', 'suggest', 'shelf', undefined] as const)(
  'no letter comes on %s',
  (screen) => expect(badge([], screen)).toBeUndefined(),
);

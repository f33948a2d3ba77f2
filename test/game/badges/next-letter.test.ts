// A badge's letter comes once, one at a time, and only on a quiet screen.
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

it('is the first that was not celebrated here', () => {
  expect(badge([], 'school')).toBe(skillBadge.badge);
  expect(badge([skillBadge.badge], 'school')).toBe(roleBadge.badge);
  expect(badge([skillBadge.badge, roleBadge.badge], 'school')).toBeUndefined();
  expect(nextLetter([], quiet([], 'school'))).toBeUndefined();
});

it.each(['school', 'path', 'pathway', 'badges', 'board'] as const)('comes on %s, once there', (screen) => {
  expect(badge([], screen)).toBe(skillBadge.badge);
  expect(badge([skillBadge.badge], screen, screen)).toBeUndefined();
  expect(badge([skillBadge.badge], screen, screen === 'path' ? 'school' : 'path')).toBe(roleBadge.badge);
});

it.each(['front', 'maker', 'play', 'watch', 'briefing', 'ask', 'suggest', 'shelf', undefined] as const)(
  'does not come on %s',
  (screen) => expect(badge([], screen)).toBeUndefined(),
);

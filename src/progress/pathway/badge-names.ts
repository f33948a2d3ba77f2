// Who confirmed a badge, by name: a badge says who they are, and their names are looked up where it is shown.
import type { Fact } from '../../practice/facts/fact.ts';

/** As it is shown. A badge from before keeps the names that it was written down with. */
export function withNames(
  badge: Fact<'BadgeEarned'>,
  names: ReadonlyMap<string, string>,
): Fact<'BadgeEarned'> {
  if (!badge.confirmed.some(({ actor }) => actor !== undefined)) return badge;
  return {
    ...badge,
    confirmed: badge.confirmed.map((each) => ({
      ...each,
      by: (each.actor === undefined ? undefined : names.get(each.actor)) ?? each.by,
    })),
  };
}

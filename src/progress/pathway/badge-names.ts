// Names of the adults who confirmed a badge. A badge holds their ids, and the names are looked up where it is shown.
import type { Fact } from '../../practice/facts/fact.ts';

/** The badge with names. An older badge keeps the names it was recorded with. */
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

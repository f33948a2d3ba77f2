// Which facts a longer list holds that the list before it did not.
import type { Fact } from '../practice/facts/fact.ts';

/**
 * Both lists are in the journal's order. `undefined` where facts of the earlier list are gone, because a learner was
 * erased.
 */
export function freshAmong(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] | undefined {
  const fresh: Fact[] = [];
  let at = 0;
  for (const fact of facts) {
    if (before[at] === fact) at++;
    else fresh.push(fact);
  }
  return at === before.length ? fresh : undefined;
}

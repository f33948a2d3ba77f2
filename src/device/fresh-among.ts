// What a longer list of facts has more than the one before it.
import type { Fact } from '../practice/facts/fact.ts';

/** Both in the journal's order. Nothing where some of those before are gone: then somebody was erased. */
export function freshAmong(facts: readonly Fact[], before: readonly Fact[]): readonly Fact[] | undefined {
  const fresh: Fact[] = [];
  let at = 0;
  for (const fact of facts) {
    if (before[at] === fact) at++;
    else fresh.push(fact);
  }
  return at === before.length ? fresh : undefined;
}

// The class of a group, a review or an assignment that does not name one: the only class there was at that time.
import type { Fact } from '../../practice/facts/fact.ts';
import { lacksClass } from '../../practice/facts/scope.ts';

/**
 * Classes by the fact's id. `facts` are in order. Where a device had several classes, the class is not known and left
 * out.
 */
export function classesSaid(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const open = new Set<string>();
  const ever = new Set<string>();
  const early: string[] = [];
  for (const fact of facts) {
    if (fact.type === 'ClassOpened') {
      open.add(fact.class);
      ever.add(fact.class);
    } else if (fact.type === 'ClassClosed') open.delete(fact.class);
    else if (lacksClass(fact)) {
      const [only, another] = open;
      if (only !== undefined && another === undefined) said.set(fact.id, only);
      else if (only === undefined) early.push(fact.id);
    }
  }
  // Facts from before any class belong to the first one, as long as there is no second.
  const [first, second] = ever;
  if (first !== undefined && second === undefined) for (const id of early) said.set(id, first);
  return said;
}

// Which class a group, a review or an assignment is of that says none: the one class there was when it was said.
import type { Fact } from '../../practice/facts/fact.ts';
import { lacksClass } from '../../practice/facts/scope.ts';

/** By the fact's id. Facts come in order. Where a device had several classes, it is not known, and nothing is made up. */
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
  // Said before there was a class: of the first, as long as it is the only one.
  const [first, second] = ever;
  if (first !== undefined && second === undefined) for (const id of early) said.set(id, first);
  return said;
}

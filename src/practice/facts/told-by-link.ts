// What a class link tells a device about its class: facts made from the link, which the desk that made it has in its own words.
import type { Fact } from './fact.ts';

/** Stands for the author and for the device of such a fact. */
export const linkAuthor = 'class-link';

/** True for what a class link told of a student or a class that these facts name in their own words. */
export function isToldByLink(fact: Fact, held: readonly Fact[]): boolean {
  if (fact.device !== linkAuthor) return false;
  return held.some(
    (each) =>
      each.device !== linkAuthor &&
      (fact.type === 'ClassOpened'
        ? each.type === 'ClassOpened' && each.class === fact.class
        : each.type === 'LearnerAdded' && each.learner === fact.learner),
  );
}

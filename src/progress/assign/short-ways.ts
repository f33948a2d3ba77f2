// Who went the short way in an assigned role-play, and at which decision: for an adult who may know it, so that those can practice it together.
import { compareFacts, type Fact } from '../../practice/facts/fact.ts';
import { type MicroId, microIds } from '../../practice/rubric.ts';
import type { Given } from '../counted/open-assignments.ts';
import { isLow } from '../mastery/patterns.ts';

export interface ShortWay {
  /** The decision's place in the role-play, from 0, and the move it asks for. */
  readonly step: number;
  readonly micro: MicroId;
  readonly learners: readonly string[];
}

/** What one learner's decisions showed since it was assigned, the last word on each. `counted` are their facts in order. */
function lastMoves(counted: readonly Fact[], { fact: { what }, first }: Given): readonly Fact<'MoveMade'>[] {
  const last = new Map<number, Fact<'MoveMade'>>();
  for (const fact of counted) {
    if (fact.type !== 'MoveMade' || what.kind !== 'story' || fact.story !== what.story) continue;
    if (compareFacts(fact, first) > 0) last.set(fact.step, fact);
  }
  return [...last.values()];
}

/** Only of an assigned role-play; in the order of its decisions. A decision made again counts as it was made last. */
export function shortWaysOf(
  counted: readonly (readonly [learner: string, facts: readonly Fact[]])[],
  given: Given,
): readonly ShortWay[] {
  const ways = new Map<string, { readonly step: number; readonly micro: MicroId; learners: string[] }>();
  for (const [learner, facts] of counted)
    for (const { step, evidence } of lastMoves(facts, given))
      for (const micro of new Set(evidence.filter(isLow).map((each) => each.micro))) {
        const way = ways.get(`${step} ${micro}`) ?? { step, micro, learners: [] };
        way.learners.push(learner);
        ways.set(`${step} ${micro}`, way);
      }
  return [...ways.values()].sort(
    (a, b) => a.step - b.step || microIds.indexOf(a.micro) - microIds.indexOf(b.micro),
  );
}

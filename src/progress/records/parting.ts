// How a student and a partner left each other: the last ending they had together, for stories whose opening remembers it.
import { type Fact, mergeFacts } from '../../practice/facts/fact.ts';
import { type Parting, partingAfter } from '../../practice/terms.ts';
import { countedFacts } from '../counted/counted-facts.ts';

/**
 * `shared` holds the stories in which the partner plays. `undefined` when they have none behind them, and after a
 * steady or adult ending, which nobody needs to come back to.
 */
export function partingFrom(
  facts: readonly Fact[],
  learner: string,
  shared: ReadonlySet<string>,
): Parting | undefined {
  const theirs = mergeFacts([], facts).filter((fact) => fact.learner === learner);
  const last = countedFacts(theirs).findLast(
    (fact): fact is Fact<'SittingClosed'> => fact.type === 'SittingClosed' && shared.has(fact.story),
  );
  return last && partingAfter(last.ending.kind);
}

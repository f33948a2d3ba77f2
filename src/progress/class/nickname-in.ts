// What a student was called last, read from facts about them alone.
import type { Fact } from '../../practice/facts/fact.ts';
import { isOfOtherFigure } from '../../practice/facts/joins.ts';

/** Also of one who was removed from the class; empty where no fact names them. */
export function nicknameIn(facts: readonly Fact[]): string {
  const named = facts.findLast(
    (fact) => (fact.type === 'LearnerAdded' || fact.type === 'LearnerRenamed') && !isOfOtherFigure(fact),
  );
  return named && 'nickname' in named ? named.nickname : '';
}

// Figures that were made one in the last ten minutes: for so long it can be taken back.
import { asSaid, isMirrored, joinedInto } from '../../../practice/facts/joins.ts';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { nicknameIn } from '../../../progress/class/nickname-in.ts';
import type { NamedLearner } from '../../../progress/class/roster.ts';

interface LatelyJoined {
  readonly kept: NamedLearner;
  readonly other: string;
  /** The nickname of the figure that was not kept. */
  readonly nickname: string;
  /** When it can no longer be taken back, in milliseconds since 1970. */
  readonly until: number;
}

const backFor = 10 * 60_000;

/** `at` in milliseconds since 1970. */
export function latelyJoined(
  { factsOf, joins }: Pick<ClassState, 'factsOf' | 'joins'>,
  learners: readonly NamedLearner[],
  at: number,
): readonly LatelyJoined[] {
  return learners.flatMap((kept) => {
    const facts = factsOf.get(kept.id) ?? [];
    return joinedInto(joins, kept.id).flatMap((other) => {
      const joined = facts.findLast(
        (fact) => fact.type === 'LearnersJoined' && fact.other === other && !isMirrored(fact),
      );
      // A clock that was put back makes no join younger than it is.
      if (!joined || at >= joined.at + backFor || at < joined.at) return [];
      const nickname = nicknameIn(facts.map(asSaid).filter(({ learner }) => learner === other));
      return [{ kept, other, nickname, until: joined.at + backFor }];
    });
  });
}

// Sittings that were somebody else's: played under one figure, and read as practice of another student or of nobody.
import type { Fact } from './fact.ts';
import { isOf } from './family.ts';
import { practiceFacts } from './practice-facts.ts';

/** Stands in place of a learner whose practice is nobody's. No student has this id, and it has no name. */
const nobody = 'nobody';

/** Whose each of these sittings is, by the figure under which it was played and the sitting; badges that rested on them, by their fact's id. */
export type GivenSittings = ReadonlyMap<string, string>;

/**
 * The latest fact about a sitting counts. A student may say of their own sitting that it was not theirs, and nothing
 * else. Practice that was given to a student who was erased is nobody's. `facts` are in order; `asSaid` gives
 * one as it was said.
 */
export function givenIn(facts: readonly Fact[], asSaid: <F extends Fact>(fact: F) => F): GivenSittings {
  const given = new Map<string, string>();
  for (const each of facts) {
    if (each.type !== 'SittingGiven') continue;
    const fact = asSaid(each);
    if (!maySay(fact)) continue;
    const { player, sitting, owner = nobody } = fact;
    const key = keyOf(player, sitting);
    if (owner === player) given.delete(key);
    else given.set(key, owner);
    for (const badge of fact.badges ?? []) {
      if (owner === player) given.delete(keyOf(player, badge));
      else given.set(keyOf(player, badge), nobody);
    }
  }
  if (given.size === 0) return given;
  for (const fact of facts) {
    if (fact.type !== 'Erased') continue;
    const { learner } = asSaid(fact);
    for (const [key, owner] of given) if (owner === learner) given.set(key, nobody);
  }
  return given;
}

/** Whose practice this fact is; `undefined` where it is of the learner it names. */
export function givenTo(given: GivenSittings, fact: Fact): string | undefined {
  if (given.size === 0 || fact.learner === undefined) return undefined;
  if (isOf(practiceFacts, fact)) return given.get(keyOf(fact.learner, fact.sitting));
  return fact.type === 'BadgeEarned' ? given.get(keyOf(fact.learner, fact.id)) : undefined;
}

function maySay({ actor, learner, player, owner }: Fact<'SittingGiven'>): boolean {
  return actor !== learner || (player === actor && (owner === undefined || owner === player));
}

function keyOf(player: string, sitting: string): string {
  return `${player}\n${sitting}`;
}

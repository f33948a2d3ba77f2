// The facts that put a sitting down as somebody else's, and take that back.
import type { Fact } from '../../../practice/facts/fact.ts';
import type { Word } from '../../said.ts';

interface Given extends Pick<Fact<'SittingGiven'>, 'sitting' | 'story' | 'player' | 'owner'> {
  readonly badges?: readonly string[] | undefined;
}

/** Said about the student who was the player, the one who had it until now, and the new owner. */
export function wordsForGiving(
  { sitting, story, player, owner, badges = [] }: Given,
  holder: string,
): readonly Word[] {
  const draft: Word['draft'] = {
    type: 'SittingGiven',
    sitting,
    story,
    player,
    ...(owner === undefined ? {} : { owner }),
    ...(badges.length === 0 ? {} : { badges: [...badges] }),
  };
  const concerned = new Set([player, holder, ...(owner === undefined ? [] : [owner])]);
  return [...concerned].map((learner) => ({ learner, draft }));
}

/** It is the player's again. */
export function wordsForGivingBack(given: Given): readonly Word[] {
  return wordsForGiving({ ...given, owner: given.player }, given.owner ?? given.player);
}

// Words that are still coming in: a bubble sliding up, the coach's line fading in.

/** Puts all words of this part of the page in their place; says whether any were still coming. */
export function completeWords(root: Element | null): boolean {
  const coming = (root?.getAnimations?.({ subtree: true }) ?? []).filter(isComing);
  for (const animation of coming) animation.finish();
  return coming.length > 0;
}

/** What goes round for ever never comes to its end. */
function isComing({ playState, effect }: Animation): boolean {
  return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
}

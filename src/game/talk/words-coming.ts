// Words that are still being animated: a bubble sliding up, the coach's line fading in.

/** Finishes these animations in a part of the page. Returns whether any were running. */
export function completeWords(root: Element | null): boolean {
  const coming = (root?.getAnimations?.({ subtree: true }) ?? []).filter(isComing);
  for (const animation of coming) animation.finish();
  return coming.length > 0;
}

/** Endless animations do not count: they cannot be finished. */
function isComing({ playState, effect }: Animation): boolean {
  return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
}

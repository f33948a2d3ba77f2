// The decisions of a story: its choices, which of them are strong or weak, and which only sound polite.
import type { Choice, Turn } from '../story/page.ts';

/** Words that sound polite, whatever the speaker means. */
export const politeWords =
  /\b(please|thanks?|thank you|sorry|kinder|kind|would you|could you|so (good|nice|smart)|you're the best)\b/i;

/** Each decision once, however many paths lead to it. */
export function decisionsIn(turns: readonly Turn[]): readonly (readonly Choice[])[] {
  const seen = new Map<string, readonly Choice[]>();
  for (const { choices } of turns) {
    if (choices.length > 0) seen.set(choices.map(({ id }) => id).join(' '), choices);
  }
  return [...seen.values()];
}

/** A choice that opens own words counts as strong, because own words can be as good as any move. */
export function isStrong({ evidence, say }: Choice): boolean {
  return say !== undefined || evidence.some(({ quality }) => quality === 'adaptive');
}

export function isWeak({ evidence }: Choice): boolean {
  return evidence.some(({ quality }) => quality === 'expedient' || quality === 'avoidant');
}

/** True when the longest option is a strong move and no other option is as long. */
export function isGivenAway(choices: readonly Choice[]): boolean {
  const most = Math.max(...choices.map(({ text }) => text.length));
  const longest = choices.filter(({ text }) => text.length === most);
  return longest.length === 1 && longest.every(isStrong);
}

// What a story's decisions are: its choices, which of them are strong or weak, and which only sound so.
import type { Choice, Turn } from '../story/page.ts';

/** Words that sound polite, whatever is meant by them. */
export const politeWords =
  /\b(please|thanks?|thank you|sorry|kinder|kind|would you|could you|so (good|nice|smart)|you're the best)\b/i;

/** Each decision once, however many ways lead to it. */
export function decisionsIn(turns: readonly Turn[]): readonly (readonly Choice[])[] {
  const seen = new Map<string, readonly Choice[]>();
  for (const { choices } of turns) {
    if (choices.length > 0) seen.set(choices.map(({ id }) => id).join(' '), choices);
  }
  return [...seen.values()];
}

/** Own words can be as strong as any move. */
export function isStrong({ evidence, say }: Choice): boolean {
  return say !== undefined || evidence.some(({ quality }) => quality === 'adaptive');
}

export function isWeak({ evidence }: Choice): boolean {
  return evidence.some(({ quality }) => quality === 'expedient' || quality === 'avoidant');
}

/** The longest option, and it alone, is a strong move. */
export function isGivenAway(choices: readonly Choice[]): boolean {
  const most = Math.max(...choices.map(({ text }) => text.length));
  const longest = choices.filter(({ text }) => text.length === most);
  return longest.length === 1 && longest.every(isStrong);
}

// The rule that a story remembers: some line is shown only to students who made a certain move two or more decisions ago.
import type { Turn } from '../story/page.ts';
import type { StoryRule } from './story-rule.ts';

/**
 * After the same choice and the same beginning, two paths must be able to read different lines: then an earlier move
 * is remembered.
 */
export const memoryRule: StoryRule = ({ entry, turns, beginnings }, say) => {
  if (entry.trains || beginnings.some((from) => remembers(turns, from))) return;
  const message =
    'The story remembers nothing. Let a line come only to those who made a certain move two decisions ago.';
  say.head('memory', message);
};

/** An opening that remembers how its partner was left must show it: bright, bumpy and neither begin differently. */
export const partingRule: StoryRule = ({ beginnings, partings }, say) => {
  if (!partings) return;
  const plain = beginnings.slice(0, partings.bright.length);
  const pairs = [
    ['met_bright', partings.bright, plain],
    ['met_bumpy', partings.bumpy, plain],
    ['met_bumpy', partings.bumpy, partings.bright],
  ] as const;
  for (const [name, one, other] of pairs) {
    if (one.every((at, index) => at === other[index])) {
      say.head(
        'met',
        `After ${name} the story goes on as without it. Let the opening, or a later line, tell.`,
      );
      return;
    }
  }
};

function remembers(turns: readonly Turn[], from: number): boolean {
  const told = new Map<string, string>();
  const seen = new Set([from]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { choices, next } = turns[at] as Turn;
    for (const [index, choice] of choices.entries()) {
      for (const [level, to] of [next[index] ?? []].flat().entries()) {
        const lines = JSON.stringify(turns[to]?.lines);
        const key = `${choice.id} ${level}`;
        if ((told.get(key) ?? lines) !== lines) return true;
        told.set(key, lines);
        if (seen.has(to)) continue;
        seen.add(to);
        waiting.push(to);
      }
    }
  }
  return false;
}

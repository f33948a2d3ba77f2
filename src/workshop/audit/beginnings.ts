// Whether a second time is another time: beginnings that change what is right, and how many lines they share.
import type { Turn } from '../../story/page.ts';
import { isStrong } from '../../writing/decisions.ts';
import { type Audited, type LibraryFigure, type Offender, shareOf } from './audited.ts';

/** Role-plays with one beginning, or whose beginnings have the same strong moves. */
export function beginningsThatChangeNothing(stories: readonly Audited[]): LibraryFigure {
  const offenders = rolePlays(stories).flatMap((story): readonly Offender[] => {
    if (story.beginnings.length < 2)
      return [{ story: story.id, why: 'there is one beginning: two at least' }];
    const right = story.beginnings.map((at) => strongFrom(story, at));
    const same = right.every((each) => each === right[0]);
    return same ? [{ story: story.id, why: 'the same moves are strong from every beginning' }] : [];
  });
  return { value: offenders.length, offenders };
}

/** The ids of all strong choices that a beginning leads to. */
function strongFrom({ turns }: Audited, from: number): string {
  const seen = new Set([from]);
  const waiting = [from];
  const strong = new Set<string>();
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const { choices, next } = turns[at] as Turn;
    for (const choice of choices) if (isStrong(choice)) strong.add(choice.id);
    for (const to of next.flat()) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return [...strong].sort().join(' ');
}

/** Role-plays that share more than `most` (0 to 1) of their lines on the strong way after another beginning. */
export function beginningsAlike(stories: readonly Audited[], most: number): LibraryFigure {
  const offenders = rolePlays(stories)
    .filter(({ beginnings }) => beginnings.length > 1)
    .flatMap((story): readonly Offender[] => {
      const share = sharedLines(story);
      if (share <= most) return [];
      return [
        {
          story: story.id,
          why: `${Math.round(share * 100)} in 100 lines are the same after another beginning`,
        },
      ];
    });
  return { value: offenders.length, offenders };
}

/**
 * 0 to 1: the share of visible lines that the strong ways from two beginnings have in common, of all lines of both;
 * the mean over pairs of beginnings. Where several moves are strong, the first is taken.
 */
export function sharedLines({ turns, beginnings }: Pick<Audited, 'turns' | 'beginnings'>): number {
  const told = beginnings.map((from) => linesOnStrongWay(turns, from));
  const shares = told.flatMap((one, at) =>
    told.slice(at + 1).map((other) => {
      const same = [...one].filter((text) => other.has(text)).length;
      return shareOf(same, one.size + other.size - same);
    }),
  );
  return shareOf(
    shares.reduce((sum, each) => sum + each, 0),
    shares.length,
  );
}

function linesOnStrongWay(turns: readonly Turn[], from: number): ReadonlySet<string> {
  const told = new Set<string>();
  for (let at: number | undefined = from, left = turns.length; at !== undefined && left > 0; left--) {
    const { lines, choices, next }: Turn = turns[at] as Turn;
    for (const { kind, text } of lines) if (kind !== 'thought') told.add(text);
    const strong = choices.findIndex((choice) => isStrong(choice));
    at = [next[Math.max(0, strong)] ?? []].flat().at(-1);
  }
  return told;
}

function rolePlays(stories: readonly Audited[]): readonly Audited[] {
  return stories.filter(({ entry }) => entry.trains === undefined);
}

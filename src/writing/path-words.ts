// How many words a student reads from a beginning to an ending, and the rule for it.
import type { Turn } from '../story/page.ts';
import { wordsIn } from './reading.ts';
import type { StoryRule, StoryUnderCheck } from './story-rule.ts';

export const wordsOnPath = { least: 200, most: 600 };
/** A training is read, watched and tried in three to five minutes. */
const trainingWords = { least: 120, most: 450 };

interface PathWords {
  readonly least: number;
  readonly most: number;
  /** A path comes back to an earlier turn, so there is no longest one. */
  readonly goesRound: boolean;
}

/** Words a student reads from a beginning to an ending. Thoughts are on the flip side of bubbles and do not count. */
export function pathWordsOf({ turns, beginnings }: Pick<StoryUnderCheck, 'turns' | 'beginnings'>): PathWords {
  const known = new Map<number, { readonly least: number; readonly most: number } | 'open'>();
  let goesRound = false;
  const measure = (at: number): { readonly least: number; readonly most: number } => {
    const held = known.get(at);
    if (held === 'open') {
      goesRound = true;
      return { least: 0, most: 0 };
    }
    if (held) return held;
    known.set(at, 'open');
    const turn = turns[at] as Turn;
    const own = turn.lines
      .filter(({ kind }) => kind !== 'thought')
      .reduce((sum, { text }) => sum + wordsIn(text).length, 0);
    const ways = turn.choices.flatMap((choice, index) => {
      const taken = wordsIn(choice.text).length;
      return [turn.next[index] ?? []].flat().map((to) => {
        const { least, most } = measure(to);
        return { least: least + taken, most: most + taken };
      });
    });
    const length = {
      least: own + (ways.length > 0 ? Math.min(...ways.map(({ least }) => least)) : 0),
      most: own + (ways.length > 0 ? Math.max(...ways.map(({ most }) => most)) : 0),
    };
    known.set(at, length);
    return length;
  };
  const lengths = beginnings.map(measure);
  return {
    least: Math.min(...lengths.map((length) => length.least)),
    most: Math.max(...lengths.map((length) => length.most)),
    goesRound,
  };
}

export const pathLength: StoryRule = (story, say) => {
  const { least, most, goesRound } = pathWordsOf(story);
  const limits = story.entry.trains ? trainingWords : wordsOnPath;
  if (goesRound)
    say.head('path-length', 'A path comes back to where it was and can go round for ever. Lead it on.');
  else if (least < limits.least)
    say.head('path-length', `The shortest path has ${least} words: ${limits.least} at least.`);
  else if (most > limits.most)
    say.head('path-length', `The longest path has ${most} words: ${limits.most} at most.`);
};

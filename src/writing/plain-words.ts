// How plain a story must be for readers of its band: its sentences, and the share of words a child may not know.
import type { Band } from '../practice/terms.ts';
import type { Line, Turn } from '../story/page.ts';
import { decisionsIn } from './decisions.ts';
import { type Reading, readingOf, sentencesIn, wordsIn } from './reading.ts';
import type { StoryRule, StoryUnderCheck } from './story-rule.ts';

/** Limits by band, from learning design 5.1. */
export const limits: Readonly<Record<Band, { grade: number; sentence: number; hard: number; long: number }>> =
  {
    A: { grade: 2.5, sentence: 14, hard: 0.04, long: 0 },
    B: { grade: 3.5, sentence: 16, hard: 0.06, long: 0.01 },
    C: { grade: 5, sentence: 20, hard: 0.08, long: 0.02 },
  };

export const linesIn = (turns: readonly Turn[]): readonly Line[] => turns.flatMap(({ lines }) => lines);

const sentenceLength: StoryRule = ({ turns, entry }, say) => {
  const most = limits[entry.band].sentence;
  const over = (text: string) => sentencesIn(text).find((sentence) => wordsIn(sentence).length > most);
  const message = (sentence: string) =>
    `"${sentence}" has ${wordsIn(sentence).length} words: ${most} at most in band ${entry.band}.`;
  for (const line of linesIn(turns)) {
    const sentence = over(line.text);
    if (sentence) say.line(line, 'sentence-length', message(sentence));
  }
  for (const choice of decisionsIn(turns).flat()) {
    const sentence = over(choice.text);
    if (sentence) say.choice(choice, 'sentence-length', message(sentence));
  }
};

/** The reading level of all text shown. Names and the story's own glossary count as easy. */
export function readingOfStory({ turns, glossary, names }: StoryUnderCheck): Reading {
  const lines = linesIn(turns).map(({ text }) => text);
  const choices = decisionsIn(turns)
    .flat()
    .map(({ text }) => text);
  const known = [...names, ...Object.keys(glossary)].flatMap(wordsIn).map((word) => word.toLowerCase());
  return readingOf([...new Set([...lines, ...choices])], new Set(known));
}

/** The check that decides whether a story is plain enough: the share of words a child may not know. */
const plainWords: StoryRule = (story, say) => {
  const { entry } = story;
  const { hard, hardShare, longShare, grade } = readingOfStory(story);
  const most = limits[entry.band];
  const percent = (share: number) => `${(share * 100).toFixed(1)} in 100`;
  if (hardShare > most.hard)
    say.head(
      'hard-words',
      `${percent(hardShare)} words are hard, ${most.hard * 100} at most in band ${entry.band}: ${hard.slice(0, 12).join(', ')}.`,
    );
  if (longShare > most.long)
    say.head(
      'long-words',
      `${percent(longShare)} words have four or more syllables: too many for band ${entry.band}.`,
    );
  if (grade > most.grade)
    say.head(
      'grade',
      `It reads like grade ${grade.toFixed(1)}: ${most.grade} at most in band ${entry.band}. Shorten sentences.`,
    );
};

export const plainRules: readonly StoryRule[] = [sentenceLength, plainWords];

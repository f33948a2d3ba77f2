// How a text reads: its sentences, words and syllables, and the share of its words that a child may not know.
import { isEasy } from './easy-words.ts';

export interface Reading {
  readonly words: number;
  readonly sentences: number;
  /** Words a child may not know, as they are written, the most frequent first. */
  readonly hard: readonly string[];
  /** The share of such words, 0 to 1. */
  readonly hardShare: number;
  /** The share of words of four or more syllables, 0 to 1. */
  readonly longShare: number;
  /**
   * Flesch-Kincaid grade (Kincaid and others, 1975). Checked only against an upper limit, because short talk scores
   * near zero.
   */
  readonly grade: number;
}

export function wordsIn(text: string): readonly string[] {
  return text.replace(/[‘’]/g, "'").match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [];
}

/** The full stop in "Ms." ends no sentence, and an ellipsis before a small letter does not either. */
export function sentencesIn(text: string): readonly string[] {
  return text
    .replace(/\b(Mr|Ms|Mrs|Dr)\./g, '$1')
    .split(/(?<=[.!?…][”’"')]*)\s+(?=[“"‘'(]*[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** Counts vowel groups, without a silent e at the end: right for nearly every plain word. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-záéíóúñ]/g, '');
  if (plain.length <= 3) return 1;
  const groups = plain
    .replace(/^every(?=.)/, 'evry')
    .replace(/^some(?=.)/, 'som')
    .replace(/(?:[^laeiouysxzhcg]es|(?:[^ltd]|ll)ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '')
    .match(/[aeiouyáéíóú]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** `known` holds names and glossary words in small letters, which count as easy. */
export function readingOf(texts: readonly string[], known: ReadonlySet<string>): Reading {
  const words = texts.flatMap(wordsIn);
  const sentences = texts.reduce((sum, text) => sum + sentencesIn(text).length, 0);
  const isKnown = (word: string): boolean => {
    const plain = word.toLowerCase().replace(/'s$/, '');
    return known.has(plain) || known.has(plain.replace(/(es|s|d|ed|ing)$/, ''));
  };
  const hard = words.filter((word) => !isKnown(word) && !isEasy(word));
  const long = words.filter((word) => !isKnown(word) && syllablesIn(word) >= 4);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const count = Math.max(1, words.length);
  return {
    words: words.length,
    sentences,
    hard: byFrequency(hard.map((word) => word.toLowerCase())),
    hardShare: hard.length / count,
    longShare: long.length / count,
    grade: 0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / count) - 15.59,
  };
}

function byFrequency(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

// How words are compared in a search for help: without accents and endings, by their sound, and with emoji as words.
import type { RoleCategory } from '../../practice/roles.ts';

const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** Small letters without accents and apostrophes; each emoji becomes a word of its own. */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|\p{Emoji_Modifier}|\u200d|[’'‘`´]/gu, '')
    .toLowerCase()
    .replace(/[ßłøđıæœ]/g, (letter) => letters[letter] ?? letter)
    .replace(/\p{Extended_Pictographic}/gu, ' $& ')
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim();
}

/** What the search knows about one language. Its words are folded with `foldWords`. */
export interface SearchLanguage {
  /** A word without its ending. */
  readonly stemOf: (word: string) => string;
  /** Roughly how a stem sounds; `undefined` for one that is too short to tell. */
  readonly soundOf: (stem: string) => string | undefined;
  /** Words that say nothing about the help. */
  readonly passedOver: ReadonlySet<string>;
  /** Stems that fit nearly every job: the other words of a wish count for more. */
  readonly common: ReadonlySet<string>;
  /** Words for what each job helps with, besides those in its description. */
  readonly jobs: Readonly<Partial<Record<string, string>>>;
  /** Phrases that mean more than each of their words. */
  readonly phrases: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly categories: Readonly<Record<RoleCategory, string>>;
  /** Matches an answer beside a job's edge that only says whose the work is, and names no person to ask. */
  readonly nobodyElse: RegExp;
}

const soundMark = '~';

/** The search terms of one folded word: its stem, and how it sounds. Empty for a word that says nothing. */
export function termsOf(
  word: string,
  { passedOver, common, stemOf, soundOf }: SearchLanguage,
): readonly string[] {
  if (passedOver.has(word) || (word.length < 2 && !/\p{Extended_Pictographic}/u.test(word))) return [];
  const stem = stemOf(word);
  if (passedOver.has(stem)) return [];
  const sound = common.has(stem) ? undefined : soundOf(stem);
  return sound === undefined ? [stem] : [stem, soundMark + sound];
}

const isSound = (term: string): boolean => term.startsWith(soundMark);

/** Options for MiniSearch: the jobs and the wish are read in the same way. */
export function wordOptions(language: SearchLanguage) {
  return {
    tokenize: (text: string): string[] => foldWords(text).split(' '),
    processTerm: (word: string): string[] | null => {
      const terms = termsOf(word, language);
      return terms.length > 0 ? [...terms] : null;
    },
  } as const;
}

export function wishOptions({ common }: SearchLanguage) {
  return {
    prefix: (term: string): boolean => term.length > 2 && !isSound(term),
    fuzzy: (term: string): number => (isSound(term) ? 0 : term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
    boostTerm: (term: string): number => (isSound(term) || common.has(term) ? 0.3 : 1),
    weights: { fuzzy: 0.3, prefix: 0.6 },
  } as const;
}

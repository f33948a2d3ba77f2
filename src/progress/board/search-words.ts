// How words are compared when somebody looks for help: without accents, endings or spelling in the way, and emoji as words.
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

/** Small letters without marks, apostrophes closed up, emoji apart from each other and from words. */
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

/** What a search knows of one language. Words come folded. */
export interface SearchLanguage {
  /** What a word is without its ending. */
  readonly stemOf: (word: string) => string;
  /** How a stem sounds, roughly. Nothing for what is too short to tell. */
  readonly soundOf: (stem: string) => string | undefined;
  /** Words that say nothing. */
  readonly passedOver: ReadonlySet<string>;
  /** Stems said of nearly everything: other words of the wish tell more. */
  readonly common: ReadonlySet<string>;
  /** Words for what each job helps with, besides those in its description. */
  readonly jobs: Readonly<Partial<Record<string, string>>>;
  /** What is said in several words, and means more than each of them. */
  readonly phrases: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly categories: Readonly<Record<RoleCategory, string>>;
  /** Fits whoever is named beside an edge, where that only says whose the work is. */
  readonly nobodyElse: RegExp;
}

const soundMark = '~';

/** The terms of one folded word: its stem, and how it sounds. None for a word that says nothing. */
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

/** For MiniSearch: the same way of reading for what is searched and for what is asked. */
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

// How words are compared when somebody looks for help: without accents, endings or spelling in the way, and emoji as words.

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

/** What a word is without its ending: "editing", "edited" and "edits" are one. */
function stemOf(word: string): string {
  let stem = word.replace(/(\w{3})z$/, '$1s');
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !stem.endsWith('ss')) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith('ed')) stem = stem.slice(0, -2);
  if (stem.length > 3 && /([bdfgmnprt])\1$/.test(stem)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** How a word sounds, roughly: whoever writes "fracshun" is understood. Nothing for what is too short to tell. */
function soundOf(word: string): string | undefined {
  if (!/^[a-z]{4,}$/.test(word)) return undefined;
  const sound = word
    .replace(/^(wr)/, 'r')
    .replace(/^(kn|gn)/, 'n')
    .replace(/(t|s|c)i(?=on|an|al|ous)|sh|ch(?=u)/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/gh/g, '')
    .replace(/sc(?=[ei])|c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/j|dg/g, 'g')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/^[aeiouy]/, 'a')
    .replace(/(.)\1+/g, '$1');
  return sound.length >= 3 ? `~${sound}` : undefined;
}

const passedOver = new Set(
  (
    'a an and the i im ive my me you your it its is am are was be to of in on at for with help need want please can cant could ' +
    'would do dont does doesnt did didnt how what when who why some about this that there up down out off go going gone has have ' +
    'get got make made making so really not no wont isnt just any thing things stuff someone somebody anyone we us our they them ' +
    'he she his her or but if as from know like very much'
  ).split(' '),
);

/** Said of nearly everything: other words of the wish tell more. */
const common = new Set([
  'start',
  'idea',
  'problem',
  'project',
  'find',
  'question',
  'first',
  'school',
  'class',
  'work',
]);

/** The terms of one folded word: its stem, and how it sounds. None for a word that says nothing. */
export function termsOf(word: string): readonly string[] {
  if (passedOver.has(word) || (word.length < 2 && !/\p{Extended_Pictographic}/u.test(word))) return [];
  const stem = stemOf(word);
  if (passedOver.has(stem)) return [];
  const sound = common.has(stem) ? undefined : soundOf(stem);
  return sound === undefined ? [stem] : [stem, sound];
}

const isSound = (term: string): boolean => term.startsWith('~');

/** For MiniSearch: the same way of reading for what is searched and for what is asked. */
export const wordOptions = {
  tokenize: (text: string): string[] => foldWords(text).split(' '),
  processTerm: (word: string): string[] | null => {
    const terms = termsOf(word);
    return terms.length > 0 ? [...terms] : null;
  },
} as const;

export const wishOptions = {
  prefix: (term: string): boolean => term.length > 2 && !isSound(term),
  fuzzy: (term: string): number => (isSound(term) ? 0 : term.length > 7 ? 2 : term.length > 3 ? 1 : 0),
  boostTerm: (term: string): number => (isSound(term) || common.has(term) ? 0.3 : 1),
  weights: { fuzzy: 0.3, prefix: 0.6 },
} as const;

// Does a text hold a word that hurts? Only whole words count, and none that is a person's name: Harshit, Dickson and Bích are allowed.
import { alsoNames, hurtfulWords, phrases } from './hurtful-words.ts';

/** Signs that are written in place of each letter. */
const stands: Readonly<Record<string, string>> = {
  a: 'a4@',
  b: 'b8',
  c: 'c¢',
  e: 'e3€',
  g: 'g9',
  i: 'i1!|',
  l: 'l1!|',
  o: 'o0',
  s: 's5$',
  t: 't7+',
  u: 'uv',
  z: 'z2',
};
/** Letters of other alphabets that look like Latin ones, for words that are otherwise in Latin letters. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  һ: 'h',
  к: 'k',
  т: 't',
  в: 'b',
  м: 'm',
  н: 'h',
  п: 'n',
  α: 'a',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  µ: 'u',
};
const harmless = /\bhomo (sapiens|erectus|habilis)\b|\bcum laude\b/g;

const whole = asWhole(hurtfulWords);
/** Words that are also names are refused only when they are written with signs, because no name is. */
const masked = asWhole(alsoNames);
const disguise = /[\d@$!|*+¢€]/;
const together = new RegExp(
  `(?:^|[^\\p{L}\\p{N}])(?:${phrases.map((words) => words.split(' ').map(spelt).join(' ')).join('|')})(?![\\p{L}\\p{N}])`,
  'u',
);

export function isHurtful(text: string): boolean {
  const plain = plainly(text);
  const words = plain.split(' ').filter(Boolean);
  return together.test(plain) || words.some(hurts) || inPieces(plain).some(isListed);
}

/** Puts a text in the form of the list: small Latin letters, without accents and without invisible characters. */
function plainly(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/\S+/gu, (word) =>
      /[a-z]/.test(word) ? word.replace(/[^\0-\x7f]/gu, (letter) => lookalikes[letter] ?? letter) : word,
    )
    .replace(/\s+/gu, ' ')
    .replace(harmless, ' ');
}

function hurts(word: string): boolean {
  const bare = word.replace(/^[.,;:?"'“”‘’()[\]{}…]+|[.,;:?"'“”‘’()[\]{}…]+$/gu, '');
  const inner = bare.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const parts = inner.split(/[^\p{L}\p{N}@$!|*+¢€]+/u);
  // "dick-head" is one word, and initials (J. R. R.) are three.
  const joined = parts.every((part) => part.length > 2) ? parts.join('') : '';
  const unnumbered = [inner, ...parts].map((part) => part.replace(/^\d+|\d+$/g, ''));
  return [bare, inner, joined, ...parts, ...unnumbered].some(isListed);
}

function isListed(word: string): boolean {
  const said = word.replace(/!+$/, '');
  return whole.test(word) || (disguise.test(said) && masked.test(said));
}

/**
 * Finds "s p a c e d" and "sp ac ed": joins short pieces in a row into one word. Where each piece has a vowel, as in
 * Ho Mo, they may be a name and stay apart.
 */
function inPieces(plain: string): readonly string[] {
  const runs: string[][] = [[]];
  for (const piece of plain.split(/[ ._-]+/u))
    if (piece.length > 2) runs.push([]);
    else runs[runs.length - 1]?.push(piece);
  return runs
    .filter((run) => run.some((piece) => !/[aeiouy]/.test(piece)))
    .map((run) => run.join(''))
    .filter((word) => word.length > 3);
}

function asWhole(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.map(spelt).join('|')})$`, 'u');
}

/**
 * A pattern for a word in its disguises. In a short word, and at the end of any word, a doubled letter often makes a
 * name (Fagg, Twatt), so there a letter is matched once or at least three times, never twice.
 */
function spelt(word: string): string {
  const isLong = word.length > 3;
  return [...word]
    .map((letter, at) => {
      const isLast = at === word.length - 1;
      const hidden = at > 0 && (isLong || !isLast) ? '*' : '';
      const dropped = at > 0 && isLong && /[aeiou]/.test(letter) ? '._\\-' : '';
      const one = `[${stands[letter] ?? letter}${hidden}${dropped}]`;
      return isLong && !isLast ? `${one}+` : `${one}(?:${one}{2,})?`;
    })
    .join('');
}

// Does a text hold a word that hurts? Whole words alone, and none that is somebody's name: Harshit, Dickson and Bích stay.
import { alsoNames, hurtfulWords, phrases } from './hurtful-words.ts';

/** What people put in a letter's place. */
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
/** Letters of other alphabets that look like ours, in a word that is otherwise in ours. */
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
/** A name that is written with signs for letters is none. */
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

/** As the list is written: small letters of one alphabet, without accents and without what cannot be seen. */
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

/** "s p a c e d" and "sp ac ed": short pieces in a row as one word. Pieces that can each be said are names, as Ho Mo. */
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
 * A pattern for a word in its disguises. Names are a letter away from short words and at their ends (Fagg, Twatt):
 * there a letter comes once, or at least three times.
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

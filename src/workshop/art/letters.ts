// Makes small fonts of the letters that every page needs, so that text comes early; the whole fonts load only where a page uses more.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** English and Spanish, and the marks of good typesetting. kit/fonts.css names the same letters in `unicode-range`. */
const first = `${Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('')}áéíóúñüÁÉÍÓÚÑ¿¡–—‘’“”…`;

const fonts = {
  'patrick-hand-first': '@fontsource/patrick-hand/files/patrick-hand-latin-400-normal.woff2',
  'atkinson-first':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
  'atkinson-bold-first':
    '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2',
} as const;

export const letterNames = Object.keys(fonts) as readonly (keyof typeof fonts)[];

export async function cutLetters(name: keyof typeof fonts): Promise<Buffer> {
  const whole = await readFile(createRequire(import.meta.url).resolve(fonts[name]));
  // Instructions for coarse screens are four tenths of Patrick Hand. Letters of its size look the same without them.
  return subsetFont(whole, first, { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true });
}

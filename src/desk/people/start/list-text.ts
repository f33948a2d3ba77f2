// The text of a file in any common way of writing letters: Unicode, which can be known, or one of the older ways, which is guessed.
import { guessLettering, type Lettering, textAs } from './letters.ts';

export interface FileText {
  readonly text: string;
  /** Where the letters were guessed: what was taken, and what else would make another text of them, the likeliest first. */
  readonly guess?: { readonly as: Lettering; readonly others: readonly Lettering[] };
}

/** `as`: what an adult has chosen instead of the guess. */
export function textFrom(bytes: Uint8Array, as?: Lettering): FileText {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode(bytes, 'utf-16le') };
  if (first === 0xfe && second === 0xff) return { text: decode(bytes, 'utf-16be') };
  const wide = wideOrder(bytes);
  if (wide) return { text: decode(bytes, wide) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const guesses = guessLettering(bytes);
    const taken = as ?? guesses[0] ?? 'windows-1252';
    const text = textAs(bytes, taken) ?? decode(bytes, taken);
    return { text, guess: { as: taken, others: guesses.filter((each) => each !== taken).slice(0, 5) } };
  }
}

/** True for a file that is not text, such as a picture or a document. */
export function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it finds.
  return /[\u0000-\u0008\u000e-\u001f]/.test(text);
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** In UTF-16, every second byte of Western text is zero. Which one tells the byte order. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, 200);
  if (start.length < 4) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 4;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

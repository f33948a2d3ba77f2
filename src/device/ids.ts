// Fresh ids, seeds and salts. `getRandomValues` works on plain http too, where `randomUUID` does not exist.
import { randomFrom } from '../practice/chance.ts';

/** 128 random bits as 26 letters and digits. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += letters[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? id + letters[(held << (5 - bits)) & 31] : id;
}

/** A whole number for the order of choices. */
export function freshSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] as number) >>> 1;
}

/** Random numbers for figures and PINs. Each call answers a number from 0 up to 1, never 1 itself. */
export function freshChance(): () => number {
  return randomFrom(freshSeed());
}

/** Sixteen random bytes, so that equal PINs look different where they are kept. */
export function freshSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}

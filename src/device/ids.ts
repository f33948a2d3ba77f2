// Fresh ids, seeds and salts. `getRandomValues` works on plain http too, where `randomUUID` does not exist.
import { randomFrom } from '../practice/chance.ts';
import { idFrom } from '../practice/id-letters.ts';

/** 128 random bits as 26 letters and digits. */
export function freshId(): string {
  return idFrom(crypto.getRandomValues(new Uint8Array(16)));
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

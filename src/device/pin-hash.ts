// Makes from a PIN what is stored of it: scrypt, which is slow on purpose and so runs in `pin-worker.ts`.
import { scrypt } from '@noble/hashes/scrypt';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils';
import { plainPin, type Verifier } from '../practice/pin.ts';

/** Takes 8 MB and a sixth of a second on a slow classroom laptop. */
const cost = { N: 2 ** 13, r: 8, p: 1, dkLen: 32 } as const;

/** `salt`: sixteen random bytes. */
export function verifierFor(pin: string, salt: Uint8Array): Verifier {
  return { salt: bytesToHex(salt), hash: bytesToHex(scrypt(plainPin(pin), salt, cost)) };
}

export function isPin(pin: string, { salt, hash }: Verifier): boolean {
  const found = scrypt(plainPin(pin), hexToBytes(salt), cost);
  const wanted = hexToBytes(hash);
  let difference = found.length ^ wanted.length;
  for (const [at, byte] of found.entries()) difference |= byte ^ (wanted[at] ?? 0);
  return difference === 0;
}

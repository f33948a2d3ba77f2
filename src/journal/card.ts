// A sign-in card: the token in its printed code, and the hash that is stored. The token itself is in no fact: only the device that printed the card keeps it, to print the card again.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { toBase64Url } from './base64url.ts';

/** `bytes`: sixteen random ones. */
export function cardFrom(bytes: Uint8Array): { readonly token: string; readonly card: string } {
  const token = toBase64Url(bytes);
  return { token, card: cardHash(token) };
}

export function cardHash(token: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(token)));
}

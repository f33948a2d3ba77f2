// The hash of a text, to see whether it changed. Stored facts name books by it, so the same text must always give the same hash.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/**
 * SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits: the same in Node, in a browser and in a worker.
 */
export function hashOf(text: string): string {
  return bytesToHex(sha256(text));
}

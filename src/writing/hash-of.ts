// A text's hash, to see whether it has changed. Books are known by it in stored facts, so it may never come out otherwise.
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** SHA-256 of the text in UTF-8, in 64 small hexadecimal digits: the same in Node, in a browser and in a worker. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(text));
}

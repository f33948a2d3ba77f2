// Runs before all tests: proves the whole library once, so that test files find kept proofs.
import { resolve } from 'node:path';
import { readLibrary } from '../../src/workshop/library/library.ts';

export default function proveLibrary(): void {
  readLibrary(resolve(import.meta.dirname, '../..'));
}

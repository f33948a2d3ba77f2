// Before any test: proves the whole library, so that the test files find the proofs.
import { resolve } from 'node:path';
import { readLibrary } from '../../src/workshop/library/library.ts';

export default function proveLibrary(): void {
  readLibrary(resolve(import.meta.dirname, '../..'));
}

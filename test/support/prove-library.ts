// Runs before all tests: proves the whole library once, so that test files find kept proofs.
import { proveAhead } from '../../src/workshop/library/prove-ahead.ts';

export default async function proveLibrary(): Promise<void> {
  await proveAhead();
}

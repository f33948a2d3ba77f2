// Tests that need no browser: every room but the drawn ones, in Node, where `window` does not exist.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/proof/**'],
    environment: 'node',
    // The library is proven once, and every file reads the proofs.
    globalSetup: './test/support/prove-library.ts',
    // Left alone, one core of two would rest.
    maxWorkers: '100%',
    // On machines that do other things as well.
    testTimeout: 120_000,
  },
});

// Tests that need no browser: every room but the drawn ones, in Node, where `window` does not exist.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    environment: 'node',
    // Some read and prove the whole library, on machines that do other things as well.
    testTimeout: 60_000,
  },
});

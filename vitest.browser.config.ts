// Tests in a real Chromium, two browsers at a time, against the built product.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: './test/support/unpack-browser.ts',
    // One mostly waits for its page; more than two would wait for each other.
    maxWorkers: 2,
    testTimeout: 180_000,
    // On a machine that does other things as well a page may take its time; what is there at once costs nothing.
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 180_000,
  },
});

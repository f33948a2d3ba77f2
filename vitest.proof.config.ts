// Long sweeps in a real Chromium against the built product: every screen, size and font, every story walked.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/proof/**/*.test.ts'],
    environment: 'node',
    globalSetup: './test/support/unpack-browser.ts',
    maxWorkers: 2,
    testTimeout: 600_000,
    expect: { poll: { timeout: 30_000 } },
    hookTimeout: 300_000,
  },
});

// Tests in a real Chromium, one browser at a time, against the built product.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // A busy machine may miss a moment; what is broken is broken three times.
    retry: 2,
  },
});

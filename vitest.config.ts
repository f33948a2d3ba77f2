// Tests that need no browser: every room but the drawn ones, in Node, where `window` does not exist.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/browser/**'], environment: 'node' },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A bound for what hangs, not a measure: property tests take as long as a busy machine makes them.
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});

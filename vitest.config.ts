import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Of the order of tests and of the examples that property tests draw: `TEST_SEED=7 npm test` tries others. */
const seed = Number(process.env.TEST_SEED ?? 20260217);

export default defineConfig({
  // Examples import the package by its name, as its users do.
  resolve: {
    alias: {
      'festeval/vitest': resolve(import.meta.dirname, 'src/vitest.ts'),
      festeval: resolve(import.meta.dirname, 'src/index.ts'),
    },
  },
  test: {
    sequence: { shuffle: true, seed },
    provide: { seed },
    setupFiles: ['test/support/property-seed.ts'],
    // One a core: vitest's default leaves a core idle on small machines.
    maxWorkers: 2,
    // As bin/festeval.js has it: long patterns are compiled at once.
    execArgv: ['--no-regexp-tier-up'],
    // Files share their worker, and what it has imported: no test mocks a module or leaves anything behind.
    isolate: false,
    testTimeout: 60_000,
    globalSetup: ['test/support/build.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['test/**/*.slow.test.ts'],
        },
      },
      { extends: true, test: { name: 'slow', include: ['test/**/*.slow.test.ts'], testTimeout: 300_000 } },
    ],
  },
});

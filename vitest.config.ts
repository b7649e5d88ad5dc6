import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    sequence: { shuffle: true },
    // One a core: vitest's default leaves a core idle on small machines.
    maxWorkers: 2,
    // As src/cli.ts has it: long patterns are compiled at once.
    execArgv: ['--no-regexp-tier-up'],
    // Files share their worker, and what it has imported: no test mocks a module or leaves anything behind.
    isolate: false,
    testTimeout: 60_000,
    globalSetup: ['test/support/build.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'fast', include: ['test/**/*.test.ts'], exclude: ['test/**/*.slow.test.ts'] },
      },
      { extends: true, test: { name: 'slow', include: ['test/**/*.slow.test.ts'], testTimeout: 300_000 } },
    ],
  },
});

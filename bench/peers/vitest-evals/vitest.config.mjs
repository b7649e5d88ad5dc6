import { defineConfig } from 'vitest/config';

const { BENCH_CONCURRENCY, BENCH_OUT } = process.env;

export default defineConfig({
  test: {
    include: ['*.eval.mjs'],
    maxConcurrency: Number(BENCH_CONCURRENCY),
    testTimeout: 60_000,
    reporters: ['vitest-evals/reporter', ['json', { outputFile: `${BENCH_OUT}/out.json` }]],
  },
});

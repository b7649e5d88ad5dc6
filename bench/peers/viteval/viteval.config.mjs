import { defineConfig } from 'viteval/config';

export default defineConfig({
  reporters: ['default'],
  eval: {
    include: ['*.eval.mjs'],
    timeout: 60_000,
    sequence: { concurrent: true },
    maxConcurrency: Number(process.env.BENCH_CONCURRENCY),
  },
});

import { defineConfig } from 'evalite/config';

export default defineConfig({
  maxConcurrency: Number(process.env.BENCH_CONCURRENCY),
  testTimeout: 60_000,
  hideTable: true,
});

import { defineConfig } from 'vitest/config';

/** Trials take longer than Vitest's 5 seconds: with a real model, minutes. */
export default defineConfig({ test: { testTimeout: 300_000 } });

#!/usr/bin/env node
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// All before the bundle is loaded: code that was kept is compiled for the same flags or not used. A Node that does not
// know one of them says so and goes on.
for (const flag of [
  // How much bytecode a function runs before V8 thinks of optimising it: eight times the default. In runs of some seconds
  // optimising took more time than it saved, in long ones it only comes later (figures in docs/speed.md).
  '--interrupt-budget=1081344',
  // Hundreds of long patterns, compiled at once rather than interpreted first (docs/decisions.md, "Patterns are compiled
  // at once").
  '--no-regexp-tier-up',
  // V8 takes some of LangGraph's objects for long-lived from the start, each of which holds its whole trial until the
  // next large collection (docs/speed.md).
  '--no-allocation-site-pretenuring',
]) {
  setFlagsFromString(flag);
}
const { cli } = createRequire(import.meta.url)('./load.cjs');
await cli().main();

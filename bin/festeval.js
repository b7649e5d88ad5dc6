#!/usr/bin/env node
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// All before the bundle is loaded: code that was kept is of use with the flags that it was made with.
const flags = [
  // V8 takes some of LangGraph's objects for long-lived from the start, each of which holds its whole trial until the
  // next large collection (docs/speed.md).
  '--no-allocation-site-pretenuring',
];
// Hundreds of long patterns, compiled at once rather than interpreted first (docs/decisions.md, "Patterns are compiled
// at once"). A pattern that was interpreted before the flag is set ends the process with a fault when it is used again: so
// not where code of others ran before (`--require`, `--import`, a loader), and no pattern is used to find that out.
const preloaded = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
if (!['-r', '--import', 'loader'].some((option) => preloaded.includes(option)))
  flags.push('--no-regexp-tier-up');
// How much bytecode a function runs before V8 thinks of optimising it: eight times the default. In runs of some seconds
// optimising took more time than it saved, in long ones it only comes later (figures in docs/speed.md). Node 20 knows it.
if (process.versions.v8.startsWith('11.')) flags.push('--interrupt-budget=1081344');
for (const flag of flags) setFlagsFromString(flag);

const bundle = createRequire(import.meta.url)('./load.cjs');
// What a plugin imports as `festeval` is the festeval that runs (dist/module.cjs).
globalThis[Symbol.for('festeval')] = bundle;
bundle.cli();
// Once nothing is left to wait for, output included, Node need not give back what a process leaves behind anyway (10 ms): unless
// somebody else, a plugin's tracer say, waits for that moment too.
process.once('beforeExit', () => {
  if (process.listenerCount('beforeExit') === 0) process.exit();
});

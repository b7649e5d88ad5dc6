#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// How much bytecode a function runs before V8 thinks of optimising it: eight times the default. In runs of some seconds
// optimising took more time than it saved, in long ones it only comes later (figures in docs/speed.md). It has to be set
// before anything is loaded; a Node that does not know the flag ignores it.
setFlagsFromString('--interrupt-budget=1081344');
await import('../dist/cli.js');

// What a user of the module might write; .ci/package runs and type-checks it against the packed package.
import { readFileSync } from 'node:fs';
import { createStages, exitCode, FestevalChatModel, limitsSchema, summarySchema } from 'festeval';

const summary = summarySchema.parse(JSON.parse(readFileSync('reports/packed/summary.json', 'utf8')));
const [oracle] = summary.overall;

/** @type {import('festeval').Clock} */
const clock = {
  now: () => performance.now(),
  timer: (ms) => ({ signal: AbortSignal.timeout(ms), clear: () => undefined }),
};
/** @type {import('festeval').TrialTable} */
const table = {
  stage: createStages((backend) => new FestevalChatModel(backend)),
  voice: null,
  limits: limitsSchema.parse({}),
  clock,
  interrupt: new AbortController().signal,
};

if (oracle?.completion.mean !== 1 || typeof table.stage.play !== 'function')
  process.exitCode = exitCode.usage;

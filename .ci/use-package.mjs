// What a user of the module might write; .ci/package runs and type-checks it against the packed package.
import { readFileSync } from 'node:fs';
import { createConversation, exitCode, FestevalChatModel, limitsSchema, summarySchema } from 'festeval';

const summary = summarySchema.parse(JSON.parse(readFileSync('reports/packed/summary.json', 'utf8')));
const [oracle] = summary.overall;

/** @type {import('festeval').Clock} */
const clock = {
  now: () => performance.now(),
  timer: (ms) => ({ signal: AbortSignal.timeout(ms), clear: () => undefined }),
};
/** @type {import('festeval').TrialTable} */
const table = {
  stage: createConversation((backend) => new FestevalChatModel(backend)),
  limits: limitsSchema.parse({}),
  clock,
  interrupt: new AbortController().signal,
};

if (oracle?.completion.mean !== 1 || table.stage.id !== 'conversation') process.exitCode = exitCode.usage;

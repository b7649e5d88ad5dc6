// What a user of the module might write: the test of the packed package runs it there and type-checks it, strictly.
import { readFileSync } from 'node:fs';
import {
  createStages,
  defineScenario,
  exitCode,
  FestevalChatModel,
  limitsSchema,
  runMatrix,
  summarySchema,
} from 'festeval';

const summary = summarySchema.parse(JSON.parse(readFileSync('reports/packed/summary.json', 'utf8')));
const [oracle] = summary.overall;

/** @type {import('festeval').Clock} */
const clock = {
  now: () => performance.now(),
  timer: (ms) => ({ signal: AbortSignal.timeout(ms), clear: () => undefined }),
  turn: () => new Promise((done) => setImmediate(done)),
};
/** @type {import('festeval').TrialTable} */
const table = {
  stage: createStages((backend) => new FestevalChatModel(backend)),
  voice: null,
  limits: limitsSchema.parse({}),
  clock,
  interrupt: new AbortController().signal,
};

await runMatrix({
  plans: [],
  concurrency: 1,
  play: () => Promise.reject(new Error('there is nothing to play')),
  grade: () => Promise.resolve(null),
  onStart: () => undefined,
  onEnd: () => undefined,
  closed: () => false,
  interrupted: () => false,
});

// Types are found, and are no `any`: this must be an error.
// @ts-expect-error -- a scenario needs more than its id
if (process.argv.includes('never')) defineScenario({ id: 'half' });

if (oracle?.completion.mean !== 1 || typeof table.stage.play !== 'function')
  process.exitCode = exitCode.usage;

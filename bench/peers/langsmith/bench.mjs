/** `evaluate` of LangSmith without its service: nothing is uploaded, results are written to a file. */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { Client } from 'langsmith';
import { evaluate } from 'langsmith/evaluation';
import { ask, cases } from '../ask.mjs';

const { BENCH_CONCURRENCY, BENCH_OUT } = process.env;
const dataset_id = randomUUID();
const now = new Date().toISOString();
const data = cases().map(({ input, expected }) => ({
  ...{ id: randomUUID(), dataset_id, created_at: now, modified_at: now, runs: [] },
  inputs: { input },
  outputs: { answer: expected },
}));

const { results } = await evaluate(async ({ input }) => ({ answer: await ask(input) }), {
  data,
  evaluators: [
    ({ outputs, referenceOutputs }) => ({
      key: 'contains',
      score: outputs?.answer?.includes(referenceOutputs.answer) ? 1 : 0,
    }),
  ],
  maxConcurrency: Number(BENCH_CONCURRENCY),
  uploadRuns: false,
  client: new Client({ apiKey: 'x', apiUrl: 'http://127.0.0.1:9' }),
  experimentPrefix: 'bench',
});
const rows = results.map(({ run, evaluationResults }) => ({
  output: run.outputs,
  score: evaluationResults.results[0]?.score,
}));
writeFileSync(`${BENCH_OUT}/out.json`, JSON.stringify(rows));
const passed = rows.filter(({ score }) => score === 1).length;
process.exit(passed === data.length ? 0 : 1);

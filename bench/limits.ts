/**
 * How much of a vendor's enforced limit a run uses, and what a vendor that is down costs the healthy ones. The server
 * runs in this process, refills its minute continuously and holds a second of its requests, as strict vendors do. Prompts
 * of the itinerary are so long that of 600 RPM and 200k TPM the tokens decide.
 * Run it on a quiet machine: npm run bench:limits
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ScriptedServer } from '../test/support/openai-server.js';
import type { VendorLimits } from '../test/support/vendor-limits.js';
import { measure } from './measure.js';

const RPM = 600;
const TPM = 200_000;
const SECONDS = 70;
/** Left out of the count: the line has to find its feet. */
const FIRST_MS = 10_000;
const ROUNDS = 3;

const suite = (trials: number, more = ''): string => `name: limits
scenarios: [itinerary]
backends: [bot:null]
trials: ${String(trials)}
limits: { turns: 1, callSeconds: 10 }
${more}`;

const dir = mkdtempSync(join(tmpdir(), 'festeval-limits-'));
let runs = 0;

async function play(text: string, backends: readonly string[]): Promise<number> {
  runs += 1;
  const file = join(dir, 'suite.yaml');
  writeFileSync(file, text);
  const specs = backends.flatMap((spec) => ['--backend', spec]);
  const { code } = await measure(dir, ['eval', file, '--name', `run-${String(runs)}`, ...specs]);
  return code ?? -1;
}

function serve(limits?: VendorLimits, dead = false): Promise<ScriptedServer> {
  return startServer({
    answer: () => ({ text: '好的。'.repeat(20) }),
    latencyMs: { kind: 'lognormal', median: 1000, sigma: 0.4, cap: 5000 },
    record: false,
    ...(limits === undefined ? {} : { limits }),
    ...(dead ? { outages: [{ fromMs: 0, as: 'reset' as const }] } : {}),
  });
}

async function useOf(name: string, limits: VendorLimits, settings: string): Promise<void> {
  const server = await serve(limits);
  try {
    const text = suite(48, `deadline: ${String(SECONDS)}s`);
    const code = await play(text, [`m=openai:m@${server.url}#max_tokens=300,concurrency=64${settings}`]);
    const counted = server.ledger.filter(({ at }) => at >= FIRST_MS && at < SECONDS * 1000);
    const minutes = (SECONDS * 1000 - FIRST_MS) / 60_000;
    const letIn = counted.filter(({ outcome }) => outcome !== 'throttled');
    const tokens = letIn.reduce((sum, { usage }) => sum + (usage === null ? 0 : usage.in + usage.out), 0);
    const requestsUsed = letIn.length / (minutes * (limits.rpm ?? Infinity));
    const tokensUsed = tokens / (minutes * (limits.tpm ?? Infinity));
    const throttled = server.totals().outcomes.throttled / server.totals().calls;
    const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
    console.log(
      `| ${name} | ${percent(requestsUsed)} | ${percent(tokensUsed)} | ${percent(throttled)} | ${String(code)} |`,
    );
  } finally {
    await server.close();
  }
}

/** From the first call of a healthy server to its last answer, in ms. */
function spanOf({ ledger }: ScriptedServer): number {
  return Math.max(...ledger.map(({ until, at }) => until ?? at)) - Math.min(...ledger.map(({ at }) => at));
}

async function healthySpan(withDead: boolean): Promise<number> {
  const healthy = [await serve(), await serve()];
  const dead = withDead ? [await serve(undefined, true)] : [];
  try {
    const all = [...healthy, ...dead];
    await play(
      suite(2, 'concurrency: 8\npatience: 20s'),
      all.map(({ url }, n) => `m${String(n)}=openai:m@${url}`),
    );
    return Math.max(...healthy.map(spanOf));
  } finally {
    for (const server of [...healthy, ...dead]) await server.close();
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

try {
  console.log(`${String(RPM)} RPM, ${String(TPM)} TPM, answers in about 1 s, ${String(SECONDS)} s:\n`);
  console.log('| the vendor | of its requests, after 10 s | of its tokens | calls answered 429 | exit |');
  console.log('|---|---|---|---|---|');
  const told = `,rpm=${String(RPM)},tpm=${String(TPM)}`;
  const strict = { rpm: RPM, tokens: 'billed', burst: 1 / 60 } as const;
  await useOf('requests, told by the spec', strict, `,rpm=${String(RPM)}`);
  await useOf('requests, told by headers only', strict, '');
  const both = { rpm: RPM, tpm: TPM, tokens: 'billed', burst: 1 / 6 } as const;
  await useOf('tokens, told by the spec', both, told);
  await useOf('tokens, told by headers only', both, '');
  await useOf('tokens in fixed minutes, told', { ...both, by: 'window' }, told);
  const alone: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await healthySpan(false));
    beside.push(await healthySpan(true));
  }
  const seconds = (values: readonly number[]): string =>
    `${(median(values) / 1000).toFixed(2)} s (${values.map((ms) => (ms / 1000).toFixed(2)).join(', ')})`;
  console.log(
    `\nTwo healthy vendors alone: ${seconds(alone)}; beside one that is down: ${seconds(beside)}; ` +
      `ratio of medians ${(median(beside) / median(alone)).toFixed(3)}`,
  );
} finally {
  rmSync(dir, { recursive: true, force: true });
}

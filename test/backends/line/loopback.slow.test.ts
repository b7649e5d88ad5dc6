import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backends/create.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { realSystem } from '../../../src/backends/system.js';
import type { ScriptedAnswer } from '../../support/openai-server.js';
import { ask, options, recording, withServer } from '../rig.js';

const LIMITS = { requests: 600, tokens: 200_000 };
const SECONDS = 40;

type Entry = { readonly at: number; readonly tokens: number | null };

/** A vendor that holds a second of its limits, refilled all the time, and counts what it bills. */
function strictVendor() {
  const started = performance.now();
  const entries: Entry[] = [];
  const level = { requests: LIMITS.requests / 60, tokens: LIMITS.tokens / 60 };
  let at = started;
  const refill = (now: number): void => {
    for (const kind of ['requests', 'tokens'] as const) {
      level[kind] = Math.min(LIMITS[kind] / 60, level[kind] + ((now - at) * LIMITS[kind]) / 60_000);
    }
    at = now;
  };
  const answer = ({ body }: { readonly body: unknown }): ScriptedAnswer => {
    const now = performance.now();
    refill(now);
    if (level.requests < 1 || level.tokens < 0) {
      entries.push({ at: now - started, tokens: null });
      return { fault: { kind: 'status', status: 429, headers: { 'retry-after': '1' } } };
    }
    const prompt = Math.ceil(JSON.stringify(body).length / 3);
    const output = 50 + ((entries.length * 37) % 100);
    level.requests -= 1;
    level.tokens -= prompt + output;
    entries.push({ at: now - started, tokens: prompt + output });
    return { text: '好', usage: { prompt_tokens: prompt, completion_tokens: output } };
  };
  return { entries, answer };
}

/** Callers that call one after another for so long; how many were answered in that time, by scenario. */
async function run(url: string, prompt: number): Promise<Readonly<Record<string, number>>> {
  const spec = parseSpec(
    `openai:m@${url}#rpm=${String(LIMITS.requests)},tpm=${String(LIMITS.tokens)},concurrency=32`,
  );
  const backend = createBackend(spec, options({ system: realSystem }));
  const until = performance.now() + SECONDS * 1000;
  const answered: Record<string, number> = { a: 0, b: 0 };
  const caller = async (scenario: string): Promise<void> => {
    const origin = { scenario, caseId: 'c', caseHash: 'h', subject: 's', k: 0 };
    while (performance.now() < until) {
      await backend.complete(ask('x'.repeat(prompt)), { ...recording(), origin });
      // Afterwards the larger half of them is still waiting.
      if (performance.now() < until) answered[scenario] = (answered[scenario] ?? 0) + 1;
    }
  };
  await Promise.all(['a', 'a', 'b'].flatMap((scenario) => Array.from({ length: 8 }, () => caller(scenario))));
  return answered;
}

describe('a line before a server with limits', () => {
  it.each([
    ['requests', 300],
    ['tokens', 2000],
  ] as const)('uses nearly all of its %s, with hardly a 429, and shares it fairly', async (bound, prompt) => {
    const { entries, answer } = strictVendor();
    await withServer({ answer, latencyMs: 300, record: false }, async ({ url }) => {
      const answered = await run(url, prompt);
      const late = entries.filter(({ at }) => at >= 10_000 && at < SECONDS * 1000);
      const letIn = late.filter(({ tokens }) => tokens !== null);
      const throttled = entries.filter(({ tokens }) => tokens === null).length / entries.length;
      const used = {
        requests: letIn.length,
        tokens: letIn.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0),
      }[bound];
      const share = used / ((LIMITS[bound] / 60) * (SECONDS - 10));
      console.info(
        `${bound}: ${(100 * share).toFixed(1)} % used, ${(100 * throttled).toFixed(2)} % of calls answered 429`,
      );
      expect(share).toBeGreaterThan(0.95);
      expect(throttled).toBeLessThan(0.01);
      expect((answered.a ?? 0) / (answered.b ?? 1)).toBeLessThan(1.05);
    });
  });
});

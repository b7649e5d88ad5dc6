/** The mock model server as a process of its own, and what it has counted. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Cell } from './cells.js';

const statsSchema = z.object({
  /** Calls of cases that were answered. */
  served: z.int(),
  /** Calls that belong to no case: a preflight's. */
  others: z.int(),
  /** Cases that made exactly as many calls as they should. */
  complete: z.int(),
  maxInflight: z.int(),
  /** When a case's first call came and when its last was answered, ms since 1970. */
  first: z.number().nullable(),
  last: z.number().nullable(),
  cpuMs: z.number(),
});
export type MockStats = z.infer<typeof statsSchema>;

export type Mock = {
  /** For an OpenAI client; ends in `/v1`. */
  readonly url: string;
  /** Begins a new count. */
  reset(cell: Pick<Cell, 'latencyMs' | 'calls'>): Promise<void>;
  stats(): Promise<MockStats>;
  close(): void;
};

export async function startMock(): Promise<Mock> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'mock-server.mjs'), '--child'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`the mock server ended with ${String(code)}`));
    });
    child.stdout.once('data', (line: Buffer) => {
      done(z.object({ url: z.string() }).parse(JSON.parse(line.toString())).url);
    });
  });
  const ask = async (path: string, method: string): Promise<MockStats> => {
    const response = await fetch(new URL(path, url), { method });
    return statsSchema.parse(await response.json());
  };
  return {
    url,
    reset: async ({ latencyMs, calls }) => {
      await ask(`/reset?latency=${String(latencyMs)}&calls=${String(calls)}`, 'POST');
    },
    stats: () => ask('/stats', 'GET'),
    close: () => {
      child.kill();
    },
  };
}

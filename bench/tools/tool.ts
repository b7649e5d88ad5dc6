/** What a benchmark plays cells with. */
import { join, resolve } from 'node:path';
import type { Cell } from '../cells.js';
import type { Command } from '../measure.js';

export const root = resolve(import.meta.dirname, '../..');
export const peers = join(root, 'bench/peers');

/** How the peers that bring no client of their own call the model: peers/ask.mjs. */
export type Transport = 'fetch' | 'http';

export type Job = {
  readonly cell: Cell;
  /** Of the mock server, ends in `/v1`. */
  readonly url: string;
  /** Empty but for cases.jsonl; gone after the run. */
  readonly dir: string;
  readonly transport: Transport;
};

export type Tool = {
  readonly name: string;
  /** How it was set up, for the notes under a table. */
  readonly settings: string;
  /** Its folder in bench/peers, where it has packages of its own. */
  readonly folder?: string;
  /** Those whose versions the table names. */
  readonly packages?: readonly string[];
  /** Writes what it reads beside the cases, before the clock starts. */
  prepare?(job: Job): void;
  command(job: Job): Pick<Command, 'file' | 'args' | 'env'> & { readonly cwd?: string };
};

export const casesFile = (dir: string): string => join(dir, 'cases.jsonl');

export type BenchCase = { readonly id: string; readonly input: string; readonly expected: string };

export function benchCases(count: number): readonly BenchCase[] {
  return Array.from({ length: count }, (_, i) => {
    const id = String(i + 1).padStart(5, '0');
    return { id, input: `Please answer case-${id}.`, expected: `answer-${id}` };
  });
}

/** What every tool is told by its environment; nothing leaves the machine. */
export function environment({ cell, url, dir, transport }: Job): Readonly<Record<string, string>> {
  return {
    BENCH_URL: url,
    BENCH_FILE: casesFile(dir),
    BENCH_OUT: dir,
    BENCH_CALLS: String(cell.calls),
    BENCH_CONCURRENCY: String(cell.concurrency),
    BENCH_TRANSPORT: transport,
    OPENAI_API_KEY: 'x',
    OPENAI_BASE_URL: url,
    LANGSMITH_TRACING: 'false',
    CI: '1',
    NO_COLOR: '1',
  };
}

/** What a benchmark has measured, a line of JSON each: the raw figures beside every table. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const headerSchema = z.object({
  kind: z.literal('header'),
  date: z.string(),
  machine: z.string(),
  node: z.string(),
  festeval: z.string(),
  meter: z.string(),
  transport: z.enum(['fetch', 'http']),
  rounds: z.int(),
  /** What the machine was busy with before the first round. */
  busy: z.string().nullable(),
  cells: z.array(
    z.object({
      name: z.string(),
      cases: z.int(),
      concurrency: z.int(),
      latencyMs: z.int(),
      calls: z.int(),
    }),
  ),
  tools: z.array(
    z.object({
      name: z.string(),
      versions: z.string(),
      /** Why it was played in no cell. */
      problem: z.string().nullable(),
    }),
  ),
});
export type Header = z.infer<typeof headerSchema>;

const lineSchema = z.object({
  kind: z.literal('run'),
  cell: z.string(),
  tool: z.string(),
  round: z.int(),
  wallMs: z.number(),
  cpuMs: z.number().nullable(),
  rssMb: z.number().nullable(),
  /** From the start of the process to the first call of a case. */
  startMs: z.number().nullable(),
  /** From that call to the last answer. */
  workMs: z.number().nullable(),
  served: z.int(),
  others: z.int(),
  complete: z.int(),
  maxInflight: z.int(),
  mockCpuMs: z.number(),
  /** Of the machine, before it began. */
  idle: z.number(),
  /** Why the run does not count. */
  problem: z.string().nullable(),
});
export type Line = z.infer<typeof lineSchema>;

export type Lines = { readonly header: Header; readonly lines: readonly Line[] };

/** A file of raw lines, its header first; throws where it is anything else. */
export function readLines(file: string): Lines {
  const [first = '', ...rest] = readFileSync(file, 'utf8').trim().split('\n');
  return {
    header: headerSchema.parse(JSON.parse(first)),
    lines: rest.map((line) => lineSchema.parse(JSON.parse(line))),
  };
}

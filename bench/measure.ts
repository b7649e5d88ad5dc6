/** Runs the bin once in a folder; the figures are the operating system's own of the finished process. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const usageSchema = z.object({ cpuMs: z.number(), rssMb: z.number() });

export type Measured = z.infer<typeof usageSchema> & {
  readonly wallMs: number;
  readonly code: number | null;
  readonly stdout: string;
};

export async function measure(dir: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const probe = join(import.meta.dirname, 'usage.mjs');
  const child = spawn(process.execPath, ['--import', probe, join(root, 'bin/festeval.js'), ...args], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let usage = '';
  let stdout = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => (usage += chunk.toString()));
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { ...usageSchema.parse(JSON.parse(usage)), wallMs: performance.now() - started, code, stdout };
}

/** The scripted server of the tests as a process of its own, so that its CPU is not among what is measured. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const toldSchema = z.object({ url: z.string() });

export type Server = { readonly url: string; stop(): void };

/** Answers each request after `latencyMs`, in conversations of so many calls. */
export async function startServer(latencyMs: number, calls: number): Promise<Server> {
  const script = calls === 1 ? ['constant'] : ['tool-loop', '--rounds', String(calls - 1)];
  const child = spawn(
    process.execPath,
    [
      ...['--import', 'tsx', join(root, 'test/support/openai-server-main.ts')],
      ...['--latency', String(latencyMs), '--script', ...script],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise<string>((done, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`the server ended with ${String(code)}`));
    });
    child.stdout.once('data', (line: Buffer) => {
      done(toldSchema.parse(JSON.parse(line.toString())).url);
    });
  });
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  return { url, stop };
}

/** The scripted OpenAI-compatible server in a process of its own, so that what is measured is festeval alone. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');

export type Server = { readonly url: string; stop(): void };

export function startServer(latencyMs: number): Promise<Server> {
  const main = join(root, 'test/support/openai-server-main.ts');
  const child = spawn(join(root, 'node_modules/.bin/tsx'), [main, '--latency', String(latencyMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => {
    child.removeAllListeners('exit');
    child.kill();
  };
  return new Promise((done, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`the server ended with ${String(code)}`));
    });
    child.stdout.once('data', (line: Buffer) => {
      done({ url: z.object({ url: z.string() }).parse(JSON.parse(line.toString())).url, stop });
    });
  });
}

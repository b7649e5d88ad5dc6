/** Runs a script of Node's once and tells what the whole process cost. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { countedBy, instructionsOf, type Counter } from './counter.js';
import type { Cost } from './verdict.js';

const usageSchema = z.object({ cpuMs: z.number() });
const probe = join(import.meta.dirname, 'probe.mjs');

export type Command = { readonly script: string; readonly args: readonly string[]; readonly cwd: string };

/** Rejects where the script fails: a run that did not do its work has no cost. With valgrind it is run twice. */
export async function costOf(command: Command, counter: Counter | null): Promise<Cost> {
  switch (counter) {
    case null:
      return { cpu: await cpuOf(command, []) };
    case 'perf':
      return counted(command, counter);
    case 'valgrind':
      return { ...(await counted(command, counter)), cpu: await cpuOf(command, []) };
  }
}

async function counted(command: Command, counter: Counter): Promise<Cost> {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-count-'));
  try {
    const file = join(dir, 'count');
    const cpu = await cpuOf(command, countedBy(counter, file));
    const instructions = instructionsOf(counter, readFileSync(file, 'utf8'));
    return instructions === null ? { cpu } : { cpu, instructions };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** In ms, user and system. */
async function cpuOf({ script, args, cwd }: Command, before: readonly string[]): Promise<number> {
  const [bin = process.execPath, ...rest] = [...before, process.execPath, '--import', probe, script, ...args];
  const child = spawn(bin, rest, {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let [usage, said] = ['', ''];
  child.stdio[3]?.on('data', (piece: Buffer) => (usage += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (said = (said + piece.toString()).slice(-2000)));
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  if (code === 0) return usageSchema.parse(JSON.parse(usage)).cpuMs;
  throw new Error(`${script} ${args.join(' ')} ended with ${String(code)}:\n${said}`);
}

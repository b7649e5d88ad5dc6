/**
 * Runs a command once; the figures are the kernel's own of the finished process and of the children it waited for. They
 * are asked for by meter.py; without Python, by usage.mjs in each Node process.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '..');
const usageSchema = z.object({ cpuMs: z.number(), rssMb: z.number() });
const meteredSchema = usageSchema.extend({ startedAt: z.number(), wallMs: z.number() });

export type Command = {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Killed with all its children after so long; never where absent. */
  readonly timeoutMs?: number;
};

export type Measured = {
  readonly wallMs: number;
  /** User and system time of the process and of its children; null where nothing could tell. */
  readonly cpuMs: number | null;
  /** Of its largest process; null where nothing could tell. */
  readonly rssMb: number | null;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly code: number | null;
  readonly timedOut: boolean;
  readonly stdout: string;
  /** Its last 2,000 characters. */
  readonly stderr: string;
};

/** The interpreter itself: what is on the path may be a script that looks for it. */
function findPython(): string | null {
  const found = spawnSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

let python: string | null | undefined;

/** What the figures come from, for readers of a table. */
export function meterName(): string {
  python ??= findPython();
  return python === null
    ? 'the Node processes that ended by themselves'
    : 'the kernel (getrusage), with all child processes';
}

/** Commands under way, so that none outlives us. */
const running = new Set<ChildProcess>();

export function killRunning(): void {
  for (const child of running) killGroup(child);
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of the group have gone already.
  }
}

export async function measureCommand(command: Command): Promise<Measured> {
  python ??= findPython();
  const dir = mkdtempSync(join(tmpdir(), 'festeval-usage-'));
  try {
    return await metered(command, join(dir, 'usage'), python);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

async function metered(command: Command, usage: string, meter: string | null): Promise<Measured> {
  const startedAt = Date.now();
  const started = performance.now();
  const ended = await run(command, usage, meter);
  const wallMs = performance.now() - started;
  return { startedAt, wallMs, ...readUsage(usage, meter), ...ended };
}

/** Node reads the certificates that one variable names at each start, 40 ms for a system's; here nothing is encrypted. */
function inherited(): NodeJS.ProcessEnv {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  return env;
}

function run(
  { file, args, cwd, env, timeoutMs }: Command,
  usage: string,
  meter: string | null,
): Promise<Pick<Measured, 'code' | 'timedOut' | 'stdout' | 'stderr'>> {
  const probe = {
    FESTEVAL_USAGE: usage,
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'usage.mjs')} ${process.env.NODE_OPTIONS ?? ''}`,
  };
  const [bin, all] =
    meter === null
      ? [file, args]
      : [meter, ['-I', '-S', join(import.meta.dirname, 'meter.py'), usage, file, ...args]];
  const child = spawn(bin, all, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...inherited(), NO_COLOR: '1', ...env, ...(meter === null ? probe : {}) },
  });
  running.add(child);
  let [stdout, stderr, timedOut] = ['', '', false];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2000)));
  const late = setTimeout(
    () => {
      timedOut = true;
      killGroup(child);
    },
    timeoutMs ?? 2 ** 31 - 1,
  );
  return new Promise((done, fail) => {
    child.once('error', fail);
    // What it left running would hold its pipes open.
    child.once('exit', () => {
      killGroup(child);
    });
    child.once('close', (code) => {
      clearTimeout(late);
      running.delete(child);
      done({ code, timedOut, stdout, stderr });
    });
  });
}

type Usage = Pick<Measured, 'cpuMs' | 'rssMb'> & Partial<Pick<Measured, 'startedAt' | 'wallMs'>>;

function readUsage(file: string, meter: string | null): Usage {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch {
    // Killed, or nobody in it could tell: there are no figures, and the table says so.
    return { cpuMs: null, rssMb: null };
  }
  if (meter !== null) return meteredSchema.parse(JSON.parse(text));
  const all = text.split('\n').map((line) => usageSchema.parse(JSON.parse(line)));
  return {
    cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    rssMb: Math.max(...all.map(({ rssMb }) => rssMb)),
  };
}

/** Runs the bin once in a folder; throws where its figures could not be told. */
export async function measure(
  dir: string,
  args: readonly string[],
): Promise<Measured & z.infer<typeof usageSchema>> {
  const bin = join(root, 'bin/festeval.js');
  const measured = await measureCommand({ file: process.execPath, args: [bin, ...args], cwd: dir });
  return { ...measured, ...usageSchema.parse(measured) };
}

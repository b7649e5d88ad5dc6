import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const bin = join(root, 'bin/festeval.js');

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
export type Running = { readonly child: ChildProcess; readonly ended: Promise<Ended>; stderr(): string };

/** An empty folder to run the command line in, removed when the test ends. */
export function workFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  return dir;
}

/** A folder that the tests of a `describe` share, removed after the last of them. */
export function sharedFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-'));
  // An installed package is thousands of files.
  afterAll(() => {
    rmSync(dir, { recursive: true, force: true });
  }, 120_000);
  return dir;
}

/** Starts the bin as its users do, a process of its own, and ends it with the test. */
export function start(cwd: string, args: readonly string[], env: Record<string, string> = {}): Running {
  const running = spawnBin(cwd, args, env);
  onTestFinished(() => {
    running.child.kill('SIGKILL');
  });
  return running;
}

function spawnBin(cwd: string, args: readonly string[], env: Record<string, string>): Running {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')),
  );
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { ...inherited, NO_COLOR: '1', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code) => {
      done({ code, stdout, stderr });
    });
  });
  return { child, ended, stderr: () => stderr };
}

/** Runs the bin to its end; in hooks, too. */
export function festeval(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return spawnBin(cwd, args, env).ended;
}

export function readReport(cwd: string, run: string, file: string): string {
  return readFileSync(join(cwd, 'reports', run, file), 'utf8');
}

export type Row = {
  readonly caseId: string;
  readonly subject: string;
  readonly k: number;
  readonly status: 'finished' | 'broken';
  readonly stop: string | null;
  readonly broken: string | null;
  readonly completion: number | null;
  readonly cost: { readonly amount: number; readonly currency: string } | null;
};

export function scores(cwd: string, run: string): Row[] {
  return readReport(cwd, run, 'scores.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** A suite file in the folder. */
export function writeSuite(cwd: string, text: string): string {
  writeFileSync(join(cwd, 'suite.yaml'), text);
  return 'suite.yaml';
}

/** A checkout of the package of its own, to be spoilt: the bin, and the datasets that it reads. */
export function spoiledPackage(spoil: (datasets: string) => void): string {
  const dir = workFolder();
  for (const part of ['bin', 'dist', 'datasets', 'suites', 'package.json']) {
    cpSync(join(root, part), join(dir, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  spoil(join(dir, 'datasets'));
  return join(dir, 'bin/festeval.js');
}

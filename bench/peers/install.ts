/**
 * Installs the peers, each into its own folder with its own lock: npm run bench:peers:install [-- PEER ...]. What is installed by
 * the present lock is left alone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peerTools } from '../tools/peers.js';
import { peers } from '../tools/tool.js';

const PATIENCE_MS = 15 * 60_000;

type Step = readonly [file: string, ...args: string[]];
type Recipe = { readonly lock: string; readonly stamp: string; readonly steps: readonly Step[] };

const npm: Recipe = {
  lock: 'package-lock.json',
  stamp: 'node_modules/.bench-lock',
  // Some say that they want a newer Node than they need.
  steps: [['npm', 'ci', '--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error']],
};
const pip: Recipe = {
  lock: 'requirements.txt',
  stamp: '.venv/bench-lock',
  steps: [
    ['python3', '-m', 'venv', '.venv'],
    [
      '.venv/bin/python',
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt'],
    ],
  ],
};

/** Null once it is installed, or why it cannot be. */
export function installPeer(folder: string, say: (text: string) => void): string | null {
  const cwd = join(peers, folder);
  const { lock, stamp, steps } = existsSync(join(cwd, npm.lock)) ? npm : pip;
  const wanted = createHash('sha256')
    .update(readFileSync(join(cwd, lock)))
    .digest('hex');
  const kept = join(cwd, stamp);
  if (existsSync(kept) && readFileSync(kept, 'utf8') === wanted) return null;
  say(`installing ${folder} ...`);
  for (const [file, ...args] of steps) {
    const { status, error, stderr } = spawnSync(file, args, {
      ...{ cwd, timeout: PATIENCE_MS, encoding: 'utf8' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (status === 0) continue;
    const said = error?.message ?? stderr.trim().split('\n').slice(-3).join(' ');
    return `\`${[file, ...args].join(' ')}\` failed: ${said || `exit ${String(status)}`}`;
  }
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, wanted);
  return null;
}

function installAll(names: readonly string[]): void {
  const folders = peerTools.flatMap(({ name, folder }) =>
    folder !== undefined && (names.length === 0 || names.includes(name)) ? [folder] : [],
  );
  for (const folder of folders) {
    const problem = installPeer(folder, console.log);
    if (problem === null) continue;
    console.log(`${folder}: ${problem}`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) installAll(process.argv.slice(2));

/** What is measured, and the floor that it is held against. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeScaleRun } from '../scale-run.js';
import { compiled, compileTiny } from '../tools/ours.js';
import type { Command } from './run.js';

const root = resolve(import.meta.dirname, '../..');
const tiny = (name: string): string => join(root, 'bench/tiny', name);
const tsx = join(root, 'node_modules/.bin/tsx');

const CONCURRENCY = 50;
export const CALLS = 4;
const CASES = 1000;
/** A multiple of 4,800: scale-run.ts. */
const STORED = 4800;

/** Where work is done, and with what. */
export type Place = {
  /** Empty at first; made ready by `furnish`. */
  readonly dir: string;
  /** The festeval that is measured. */
  readonly bin: string;
  /** Servers that answer after one call, and after `CALLS`; both end in `/v1`. */
  readonly one: string;
  readonly many: string;
};

/** Makes the command of one run; `run` is a name that no other run has. */
type Work = (place: Place, run: string) => Command;

/** What is held against its floor. Work that is over in a moment is done several `times` a round, each time anew. */
export type Cell = {
  readonly name: string;
  readonly work: Work;
  readonly floor: Work;
  readonly times: number;
};

/** Over in a moment, and so what valgrind may count. */
export const isShort = ({ times }: Cell): boolean => times > 1;

const floorOf =
  (calls: number, cases: number): Work =>
  ({ dir, one, many }) => ({
    script: join(root, 'bench/floor.mjs'),
    args: [
      ...['--url', calls === 1 ? one : many, '--cases', String(cases)],
      ...['--concurrency', String(CONCURRENCY), '--calls', String(calls)],
    ],
    cwd: dir,
  });

const festeval =
  (args: (place: Place, run: string) => readonly string[]): Work =>
  (place, run) => ({ script: place.bin, args: args(place, run), cwd: place.dir });

const played = (suite: string, url: string, run: string): readonly string[] => [
  ...['eval', tiny(suite), '--plugin', compiled, '--dataset', 'tiny=tiny.csv'],
  ...['--backend', `mock=openai:mock@${url}`, '--name', run],
];

/** What asks no server is held against the floor of one call all the same: it says how fast the machine is. */
const oneCall = floorOf(1, CASES);

export const cells: readonly Cell[] = [
  { name: 'help', work: festeval(() => ['--help']), floor: floorOf(1, 0), times: 5 },
  {
    name: '1 call',
    work: festeval(({ one }, run) => played('tiny.yaml', one, run)),
    floor: oneCall,
    times: 1,
  },
  {
    name: '4 calls',
    work: festeval(({ many }, run) => played('tools.yaml', many, run)),
    floor: floorOf(CALLS, CASES),
    times: 1,
  },
  {
    name: 'bots',
    work: festeval((_place, run) => ['eval', '--limit', '2', '--name', run]),
    floor: oneCall,
    times: 1,
  },
  { name: 'report', work: festeval(() => ['report', 'stored']), floor: oneCall, times: 1 },
];

/** Puts the dataset and the stored run into a folder. */
export function furnish(dir: string): void {
  compileTiny();
  const { stdout, status, stderr } = spawnSync(tsx, [tiny('cases.ts'), String(CASES)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`bench/tiny/cases.ts: ${stderr}`);
  writeFileSync(join(dir, 'tiny.csv'), stdout);
  makeScaleRun(join(dir, 'runs', 'stored.db'), STORED);
}

import { execFileSync } from 'node:child_process';

/** Ids of the processes that a process has started and that still live, the one alive longest first. */
export function childrenOf(pid: number | undefined): readonly number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,lstart='], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  // By when they were started: numbers begin anew once the system has used them all.
  return rows
    .filter(([, parent, stat = '']) => Number(parent) === pid && !stat.startsWith('Z'))
    .map(([child, , , ...started]) => ({ child: Number(child), started: Date.parse(started.join(' ')) }))
    .sort((a, b) => a.started - b.started || a.child - b.child)
    .map(({ child }) => child);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Looks now and then until it holds. A test's own time limit ends it where it never does. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(20);
}

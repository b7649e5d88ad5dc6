/**
 * Instruction counts: from the processor's own counters by `perf stat`, which most virtual machines hide, else by valgrind,
 * which runs everything some fifty times slower and so is for work that is short.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Counter = 'perf' | 'valgrind';

/** What stands before a command whose instructions are counted into a file. */
export function countedBy(counter: Counter, file: string): readonly string[] {
  switch (counter) {
    case 'perf':
      return ['perf', 'stat', '--field-separator', ',', '--output', file, '--event', 'instructions:u', '--'];
    case 'valgrind':
      return [
        ...['valgrind', '--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null'],
        `--log-file=${file}`,
      ];
  }
}

/** What a counter has written; null where it could not count. */
export function instructionsOf(counter: Counter, text: string): number | null {
  const found = (counter === 'perf' ? /^(\d+),[^,]*,instructions/m : /I\s+refs:\s+([\d,]+)/).exec(text);
  return found === null ? null : Number((found[1] ?? '').replaceAll(',', ''));
}

/** The counter that this machine has. */
export function findCounter(): Counter | null {
  const counters: readonly Counter[] = ['perf', 'valgrind'];
  return counters.find(works) ?? null;
}

function works(counter: Counter): boolean {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-counter-'));
  const file = join(dir, 'count');
  try {
    const [tool = '', ...args] = countedBy(counter, file);
    const { status } = spawnSync(tool, [...args, process.execPath, '--version'], { stdio: 'ignore' });
    return status === 0 && instructionsOf(counter, readFileSync(file, 'utf8')) !== null;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Whether anything else runs on the machine: what it takes makes every figure worse, and not by the same for all. */
import { cpus, loadavg } from 'node:os';

/** The share of CPU that must be idle. */
export const QUIET = 0.9;

function times(): { readonly idle: number; readonly all: number } {
  const each = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({
    idle,
    all: user + nice + sys + idle + irq,
  }));
  return {
    idle: each.reduce((sum, { idle }) => sum + idle, 0),
    all: each.reduce((sum, { all }) => sum + all, 0),
  };
}

const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The share of all cores that was idle for so long, from 0 to 1. */
export async function idleShare(ms: number): Promise<number> {
  const before = times();
  await sleep(ms);
  const after = times();
  const all = after.all - before.all;
  return all === 0 ? 1 : (after.idle - before.idle) / all;
}

/** Waits for a quiet moment of 300 ms, for so long at most; how idle the machine was in the end. */
export async function awaitQuiet(ms: number): Promise<number> {
  const until = performance.now() + ms;
  for (;;) {
    const idle = await idleShare(300);
    if (idle >= QUIET || performance.now() >= until) return idle;
    await sleep(700);
  }
}

/** Null where the machine is quiet, or what it is busy with, in words. */
export async function busyness(): Promise<string | null> {
  const idle = await idleShare(2000);
  if (idle >= QUIET) return null;
  const load = loadavg()[0] ?? NaN;
  return `only ${(idle * 100).toFixed(0)} % of the CPU was idle (load average ${load.toFixed(2)})`;
}

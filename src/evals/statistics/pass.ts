import { meanOf } from './cluster-mean.js';

/** One task's trials: `c` passed of `n`, whole numbers with c at most n. */
export type TaskCount = { readonly n: number; readonly c: number };
/** A rate for each task and its mean, in [0, 1]; null where a task has fewer than k trials. */
export type PassRate = { readonly perTask: readonly (number | null)[]; readonly mean: number | null };
type Input = { readonly tasks: readonly TaskCount[]; readonly k: number };

/**
 * The chance that at least one of `k` trials passes, 1 - C(n-c, k) / C(n, k) for each task, and its mean over
 * tasks (Chen et al. 2021). Null for a task of fewer than k trials, and for the mean of which it is a part.
 */
export function passAtK({ tasks, k }: Input): PassRate {
  return overTasks(tasks, k, ({ n, c }) => 1 - drawnAllFrom(n - c, n, k));
}

/**
 * The chance that all of `k` trials pass, C(c, k) / C(n, k) for each task, and its mean over tasks
 * (Yao et al. 2024, tau-bench). Null as in `passAtK`.
 */
export function passHatK({ tasks, k }: Input): PassRate {
  return overTasks(tasks, k, ({ n, c }) => drawnAllFrom(c, n, k));
}

function overTasks(tasks: readonly TaskCount[], k: number, rate: (task: TaskCount) => number): PassRate {
  const perTask = tasks.map((task) => (task.n < k ? null : rate(task)));
  const defined = perTask.filter((value) => value !== null);
  return { perTask, mean: defined.length < perTask.length ? null : meanOf(defined) };
}

/** C(part, k) / C(whole, k) as a product, which neither overflows nor cancels. */
function drawnAllFrom(part: number, whole: number, k: number): number {
  if (part < k) return 0;
  let chance = 1;
  for (let i = 0; i < k; i += 1) chance *= (part - i) / (whole - i);
  return chance;
}

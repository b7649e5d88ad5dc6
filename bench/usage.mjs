// Preloaded into Node processes where there is no Python to ask the kernel (measure.ts): each adds a line with its CPU time
// and peak memory to the file FESTEVAL_USAGE when it ends by itself.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024 };
    appendFileSync(process.env.FESTEVAL_USAGE, `${JSON.stringify(usage)}\n`);
  });
}

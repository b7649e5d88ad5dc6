import { expect, it } from 'vitest';
import { z } from 'zod';
import { festeval, workFolder } from '../support/cli.js';

const summary = z.object({ rows: z.number(), timing: z.object({ rss_mb: z.number() }) });

async function greatestMemory(n: number): Promise<number> {
  const args = ['generate', 'dialect-primer', '--n', String(n), '--seed', '5', '--difficulty', '1,2'];
  const { stdout } = await festeval(workFolder(), [...args, '--out', 'set.csv', '--json'], {
    // Left to itself the collector lets the heap grow by what there is room for, kept or not.
    NODE_OPTIONS: '--max-old-space-size=128',
  });
  const { rows, timing } = summary.parse(JSON.parse(stdout));
  expect(rows).toBe(n);
  return timing.rss_mb;
}

it('a set of 1,200 cases takes hardly more memory than one of 300', { timeout: 900_000 }, async () => {
  const [small, large] = [await greatestMemory(300), await greatestMemory(1200)];
  // A sketch is 257 bytes.
  expect(large - small).toBeLessThan(60);
});

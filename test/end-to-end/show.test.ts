import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { trialId } from '../../src/core/trial.js';
import { openRun } from '../../src/io/store.js';
import { makeScaleRun } from '../../bench/scale-run.js';
import { festeval, sharedFolder } from '../support/cli.js';

const dir = sharedFolder();
const file = join(dir, 'runs', 'large.db');
const planned = makeScaleRun(file, 1200);
const ids = ((): readonly string[] => {
  const run = openRun(file, { write: false });
  const all = run.header.planned.map(trialId);
  run.close();
  return all;
})();
const first = (line: string): string => line.split('  ')[0] ?? '';
const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('festeval show on a run of more than a thousand trials', () => {
  it('prints how many have come how far, the first of them, and how to see the others', async () => {
    const { code, stdout, stderr } = await festeval(dir, ['show', 'large']);
    const [counts, trials] = stdout.split('\n\n');
    expect(code).toBe(0);
    expect(lines(counts ?? '')).toHaveLength(1 + 3 * 4 + 1);
    expect(counts).toMatch(
      /^scenario +subject +trials +finished +broken +pending\nitinerary +react\/qwen +100 /,
    );
    expect(counts).toMatch(new RegExp(`\nall +${String(planned)} +\\d+ +\\d+ +0$`));
    expect(lines(trials ?? '').map(first)).toEqual(ids.slice(0, 20));
    expect(stderr).toContain(`the first 20 of ${String(planned)} trials; --all prints every one`);
  });

  it('prints every trial with --all, and in the document of --json', async () => {
    const all = await festeval(dir, ['show', 'large', '--all']);
    expect(lines(all.stdout).map(first)).toEqual(ids);
    const { stdout } = await festeval(dir, ['show', 'large', '--json']);
    const parsed = JSON.parse(stdout) as { readonly trial: string }[];
    expect(parsed.map(({ trial }) => trial)).toEqual(ids);
    expect(stdout).toBe(`${JSON.stringify(parsed, null, 2)}\n`);
  });

  it('prints all trials that were chosen where these are fewer', async () => {
    const chosen = ['--scenario', 'relatives', '--subject', 'agent/qwen'];
    const { stdout } = await festeval(dir, ['show', 'large', ...chosen]);
    expect(lines(stdout).map(first)).toEqual(
      ids.filter((id) => id.startsWith('relatives/') && id.includes('/agent/qwen/')),
    );
    const broken = await festeval(dir, ['show', 'large', '--status', 'broken', '--json']);
    const all = JSON.parse(broken.stdout) as { readonly status: string }[];
    expect(all.length).toBeGreaterThan(0);
    expect(all.every(({ status }) => status === 'broken')).toBe(true);
    const pending = await festeval(dir, ['show', 'large', '--status', 'pending', '--json']);
    expect(pending.stdout).toBe('[]\n');
  });

  it('refuses a scenario or subject that the run has not, and says which it has', async () => {
    const { code, stderr } = await festeval(dir, ['show', 'large', '--scenario', 'relative']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'the run has no scenario "relative"; did you mean relatives? (scenarios: itinerary, relatives, dialect-primer)',
    );
    const both = await festeval(dir, ['show', 'large', ids[0] ?? '', '--all']);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('leave them out, or the trial')]);
  });

  it('finds one trial by its id or a part that names only one, and lists a few where it names several', async () => {
    const id = ids[700] ?? '';
    const part = id.slice(1, -1);
    for (const wanted of [id, id.slice(1)]) {
      const { code, stdout } = await festeval(dir, ['show', 'large', wanted]);
      expect([code, lines(stdout)[0]]).toEqual([0, id]);
    }
    const like = ids.filter((one) => one.includes(part.slice(0, 9)));
    const several = await festeval(dir, ['show', 'large', part.slice(0, 9)]);
    expect(several.code).toBe(2);
    expect(several.stderr).toContain(
      `${String(like.length)} trials named "${part.slice(0, 9)}"; for example:`,
    );
    expect(several.stderr).toContain(like.slice(0, 10).join('\n  '));
    const none = await festeval(dir, ['show', 'large', 'nothing-like-it']);
    expect(none.stderr).toContain(`No trial named "nothing-like-it"; for example:\n  ${ids[0] ?? ''}`);
  });
});

/** The CI recipe in plain shell, whole, on the shipped suite. */
import { execFile } from 'node:child_process';
import { mkdirSync, copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { festeval, sharedFolder, workFolder } from '../support/cli.js';

const root = resolve(import.meta.dirname, '../..');
const recipe = join(root, 'examples/ci');
const suite = join(root, 'suites/festival.yaml');
const dir = sharedFolder();

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };

function gate(
  candidate: string,
  name: string,
  env: Record<string, string> = {},
  { cwd, script } = { cwd: dir, script: join(recipe, 'gate.sh') },
): Promise<Ran> {
  return new Promise((done) => {
    const child = execFile(
      'bash',
      [script],
      {
        cwd,
        env: {
          ...process.env,
          ...{ SUITE: suite, CANDIDATE: candidate, NAME: name, NO_COLOR: '1' },
          FESTEVAL: `${process.execPath} ${join(root, 'bin/festeval.js')}`,
          ...env,
        },
      },
      (_error, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

beforeAll(async () => {
  expect((await festeval(dir, ['eval', suite, '--backend', 'bot:oracle', '--name', 'baseline'])).code).toBe(
    0,
  );
  mkdirSync(join(dir, 'baseline'));
  copyFileSync(join(dir, 'reports/baseline/scores.jsonl'), join(dir, 'baseline/scores.jsonl'));
}, 300_000);

describe('the recipe for CI', () => {
  it(
    'is green for an equal candidate, and red for a worse one in the same folder',
    { timeout: 300_000 },
    async () => {
      const same = await gate('bot:oracle', 'same');
      expect(same.stdout).toMatch(/^PASS: /m);
      expect(same.code).toBe(0);
      const summary = join(dir, 'summary.md');
      const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
      const worse = await gate('bot:noisy#p=0.3', 'worse', github);
      expect(worse.stdout).toMatch(/^FAIL: /m);
      expect(worse.code).toBe(1);
      expect(worse.stderr).toContain('::error title=festeval gate: completion::');
      expect(readFileSync(summary, 'utf8')).toMatch(/^## FAIL: /);
      for (const file of ['report/report.md', 'report/scores.jsonl', 'compare.txt', 'gate.txt', 'gate.xml']) {
        expect(existsSync(join(dir, 'gate', file))).toBe(true);
      }
      expect(readFileSync(join(dir, 'gate/gate.xml'), 'utf8')).toContain('<failure type="beyond"');
    },
  );

  it('ends with 2 where the candidate is no backend, and leaves no report of an earlier one', async () => {
    const wrong = await gate('bot:orcle', 'wrong');
    expect(wrong.code).toBe(2);
    expect(existsSync(join(dir, 'gate/report'))).toBe(false);
  });

  it('is a workflow that GitHub can read, and runs the same script', () => {
    const workflow: unknown = parse(readFileSync(join(recipe, '.github/workflows/festeval.yml'), 'utf8'));
    expect(JSON.stringify(workflow)).toContain('"run":"ci/gate.sh"');
  });
});

describe('the recipe that init writes', () => {
  it('is green at once for the bot of its baseline, and red for a bot that asks nobody', async () => {
    const cwd = workFolder();
    expect((await festeval(cwd, ['init'])).code).toBe(0);
    const played = await festeval(cwd, [
      ...['eval', 'booking/suite.yaml', '--backend', 'bot:oracle', '--name', 'baseline'],
    ]);
    expect(played.code).toBe(0);
    mkdirSync(join(cwd, 'baseline'));
    copyFileSync(join(cwd, 'reports/baseline/scores.jsonl'), join(cwd, 'baseline/scores.jsonl'));
    const env = { SUITE: 'booking/suite.yaml', MARGIN: '0.15' };
    const place = { cwd, script: 'ci/gate.sh' };
    const same = await gate('bot:oracle', 'same', env, place);
    expect([same.code, same.stdout]).toEqual([0, expect.stringMatching(/^PASS: /m)]);
    const worse = await gate('bot:any-table', 'worse', env, place);
    expect([worse.code, worse.stdout]).toEqual([1, expect.stringMatching(/^FAIL: /m)]);
  });
});

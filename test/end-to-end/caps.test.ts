import { describe, expect, it, onTestFinished } from 'vitest';
import type { Estimate } from '../../src/core/estimate.js';
import { festeval, scores, workFolder, writeSuite, type Ended } from '../support/cli.js';
import { startServer } from '../support/openai-server.js';

const SUITE = `name: caps
scenarios: [itinerary]
backends: [bot:null]
lang: en
split: dev
limits: { turns: 2, callSeconds: 60 }
`;

/** Each call is billed 1,000 tokens and 100: at 10/20 CNY a million, 0.012 CNY. */
async function rig(
  hangs: (n: number) => boolean = () => false,
): Promise<(...more: string[]) => Promise<Ended & { dir: string }>> {
  const server = await startServer({
    answer: (_request, n) =>
      hangs(n)
        ? { fault: { kind: 'hang' } }
        : { text: 'Well.', usage: { prompt_tokens: 1000, completion_tokens: 100 } },
    record: false,
  });
  onTestFinished(() => server.close());
  const dir = workFolder();
  const suite = writeSuite(dir, SUITE);
  return async (...more) => {
    const args = more.map((arg) => arg.replace('URL', server.url).replace('SUITE', suite));
    return { ...(await festeval(dir, args)), dir };
  };
}
const PRICED = ['--backend', 'm=openai:m@URL#price=10/20/CNY,max_tokens=100,concurrency=2'];
const EVAL = ['eval', 'SUITE', '--name', 'run'];

describe('a cap on money', () => {
  it('is refused with a backend whose price nobody knows', async () => {
    const run = await rig();
    const { code, stderr } = await run(...EVAL, '--backend', 'm=openai:m@URL', '--max-cost', '5CNY');
    expect(code).toBe(2);
    expect(stderr).toContain('its price is not known');
  });

  it('that is no amount is refused with what would be one', async () => {
    const run = await rig();
    const { code, stderr } = await run(...EVAL, ...PRICED, '--max-cost', 'five');
    expect(code).toBe(2);
    expect(stderr).toContain('such as 5CNY');
  });

  it('ends the run with exit 5 before it is passed, and a resume with a larger one goes on from there', async () => {
    const run = await rig();
    const first = await run(...EVAL, ...PRICED, '--max-cost', '0.15CNY');
    expect(first.code).toBe(5);
    expect(first.stderr).toContain("the run's budget is used up");
    const spent = (): number =>
      scores(first.dir, 'run').reduce((sum, { cost }) => sum + (cost?.amount ?? 0), 0);
    expect(spent()).toBeGreaterThan(0.07);
    expect(spent()).toBeLessThanOrEqual(0.15);
    const again = await run(...EVAL, ...PRICED, '--resume', '--max-cost', '0.15CNY');
    expect(again.code).toBe(5);
    const whole = await run(...EVAL, ...PRICED, '--resume', '--max-cost', '20CNY');
    expect(whole.code).toBe(0);
    expect(spent()).toBeGreaterThan(0.15);
  });
});

describe('a deadline', () => {
  it('ends the run with exit 5 and keeps what is finished', async () => {
    let away = false;
    // The preflight and a few calls are answered, then none.
    const run = await rig((n) => n > 5 && away);
    away = true;
    const { code, stderr, dir } = await run(...EVAL, ...PRICED, '--deadline', '6s');
    away = false;
    expect(code).toBe(5);
    expect(stderr).toContain("the run's deadline has passed");
    const rows = scores(dir, 'run').map(({ status }): string => status);
    expect(rows).toContain('finished');
    expect(rows).toContain('pending');
    expect(rows).not.toContain('broken');
    expect((await run(...EVAL, ...PRICED, '--resume')).code).toBe(0);
  });
});

describe('an estimate', () => {
  it('from a run is that run, where the suite is the same', async () => {
    const run = await rig();
    await run(...EVAL, ...PRICED);
    const { stdout, code } = await run('estimate', 'SUITE', ...PRICED, '--from', 'run', '--json');
    expect(code).toBe(0);
    const { total } = JSON.parse(stdout) as Estimate;
    const trials = total.trials;
    expect(total.calls.mean).toBe(2 * trials);
    expect(total.cost).toMatchObject({ currency: 'CNY' });
    expect(total.cost?.mean).toBeCloseTo(0.012 * 2 * trials, 6);
  });

  it('plays a few cases where there is no run, and tells of all', async () => {
    const run = await rig();
    const { stdout, code } = await run('estimate', 'SUITE', ...PRICED, '--pilot', '2', '--name', 'pilot');
    expect(code).toBe(0);
    expect(stdout).toContain('From run pilot');
    expect(stdout).toMatch(/react\/m +itinerary +\d+ +2 /);
    expect(stdout).toContain('CNY');
  });
});

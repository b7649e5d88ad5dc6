/** Two models of known quality, played through the command line against a server, then compared, gated and planned. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { comparisonSchema } from '../../src/core/comparison.js';
import { gateResultSchema } from '../../src/core/gate.js';
import { planSchema } from '../../src/core/plan.js';
import { loadScenarios } from '../../src/scenarios/index.js';
import { festeval, sharedFolder, type Ended } from '../support/cli.js';
import type { ScriptedServer } from '../support/openai-server.js';
import { shippedCases, startSkilledServer } from '../support/skilled-server.js';

const scenarios = await loadScenarios();

const dir = sharedFolder();
let server: ScriptedServer;
const run = (...args: readonly string[]): Promise<Ended> => festeval(dir, args);
const json = <T>(schema: z.ZodType<T>, { stdout }: Ended): T => schema.parse(JSON.parse(stdout));

beforeAll(async () => {
  server = await startSkilledServer(scenarios, shippedCases(scenarios));
  const model = (skill: string): readonly string[] => ['--backend', `m=openai:solves-${skill}@${server.url}`];
  for (const [name, skill] of [
    ['strong', '0.8'],
    ['weak', '0.7'],
  ] as const) {
    expect((await run('eval', '--name', name, ...model(skill))).code).toBe(0);
    expect((await run('eval', '--name', `${name}-few`, '--limit', '8', ...model(skill))).code).toBe(0);
  }
}, 600_000);

afterAll(async () => {
  await server.close();
});

describe('a model that truly completes 0.80 and one that completes 0.70', () => {
  it('complete so many', async () => {
    const { overall } = json(comparisonSchema, await run('compare', 'strong', 'weak', '--json'));
    expect(overall.completion.baseline).toBeCloseTo(0.8, 1);
    expect(overall.completion.candidate).toBeCloseTo(0.7, 1);
    expect(overall.completion.tasks).toBe(144);
  });

  it('are told apart by the gate where there are enough cases', async () => {
    const ended = await run('gate', 'strong', 'weak', '--json', '--junit', 'gate.xml');
    expect(ended.code).toBe(1);
    const { rules, verdict } = json(gateResultSchema, ended);
    expect(verdict).toBe('fail');
    expect(rules.find(({ rule }) => rule === 'completion')?.verdict).toBe('fail');
    expect(readFileSync(join(dir, 'gate.xml'), 'utf8')).toContain('<failure type="beyond"');
  });

  it('are not where there are few', async () => {
    const ended = await run('gate', 'strong-few', 'weak-few');
    expect(ended.stdout).toMatch(/^INCONCLUSIVE: /);
    expect(ended.code).toBe(4);
  });

  it('pass against themselves', async () => {
    for (const name of ['strong', 'weak']) {
      const ended = await run('gate', name, name);
      expect(ended.stdout).toMatch(/^PASS: /);
      expect(ended.code).toBe(0);
    }
  });

  it('decide the same from scores.jsonl alone', async () => {
    const whole = json(gateResultSchema, await run('gate', 'strong', 'weak', '--json'));
    const alone = json(
      gateResultSchema,
      await run('gate', 'reports/strong/scores.jsonl', 'reports/weak', '--json'),
    );
    expect(alone.rules).toEqual(whole.rules);
  });

  it('tell a plan how many tasks the difference takes', async () => {
    const plan = json(
      planSchema,
      await run('plan', 'strong', '--against', 'weak', '--detect', '0.1', '--json'),
    );
    expect(plan.difference.from).toBe('pairs');
    expect(plan.options[0]?.detect).toBeLessThan(144);
    expect(plan.current.detectable).toBeLessThan(0.1);
  });
});

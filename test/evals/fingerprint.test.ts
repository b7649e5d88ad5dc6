import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/case.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { suiteSchema } from '../../src/core/suite.js';
import { headerOf } from '../../src/evals/header.js';
import { instrumentOf, promptsHash, subjectPrint } from '../../src/evals/fingerprint.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { judgePrint, modelSubject, oracle, toyRun } from './run-rig.js';

const cases: readonly Case[] = [toyCase(2), toyCase(3)];
const suite = suiteSchema.parse({
  name: 'toy',
  scenarios: ['toy-gift'],
  backends: ['bot:oracle'],
  trials: 3,
});
const [firstTool] = toyScenario.tools;
if (firstTool === undefined) throw new Error('the toy scenario has tools');

describe('the hash of what subjects are told', () => {
  const told: AnyScenario = toyScenario;
  const redescribed = { ...firstTool, description: { zh: '看货', en: 'look' } };

  it.each<[string, AnyScenario]>([
    ['a word of the system prompt', { ...told, system: () => 'Reserve something.' }],
    ["a tool's description", { ...told, tools: [redescribed, ...told.tools.slice(1)] }],
    ['a tool less', { ...told, tools: told.tools.slice(1) }],
  ])('changes with %s', (_name, changed) => {
    expect(promptsHash([changed], cases)).not.toBe(promptsHash([told], cases));
  });

  it.each<[string, AnyScenario]>([
    ['the criteria', { ...told, criteria: [] }],
    ['the version', { ...told, version: 9 }],
    ['the oracle', { ...told, decisions: [] }],
  ])('does not change with %s', (_name, changed) => {
    expect(promptsHash([changed], cases)).toBe(promptsHash([told], cases));
  });
});

describe('the fingerprint of the instrument', () => {
  it('names engine, versions, case hashes, limits, judges and trials', () => {
    const judges = [judgePrint('stub:0.7')];
    expect(instrumentOf(suite, [toyScenario], cases, judges)).toMatchObject({
      scenarios: { 'toy-gift': 1 },
      cases: { 'toy-gift/toy-2': toyCase(2).hash, 'toy-gift/toy-3': toyCase(3).hash },
      limits: suite.limits,
      judges: ['stub:0.7'],
      trials: 3,
    });
  });
});

describe('what a subject is made of', () => {
  it('of a bot: its spec and settings', () => {
    const noisy = { ...oracle, spec: 'bot:noisy#p=0.3', settings: { p: 0.3 } };
    expect(subjectPrint({ ...noisy, name: 'mine' }, 'h')).toEqual({
      name: 'mine',
      assistant: null,
      backend: 'bot:noisy#p=0.3',
      settings: { p: 0.3 },
      prompts: 'h',
    });
  });

  it('of a model: assistant, backend, model and sampling', () => {
    expect(subjectPrint(modelSubject('m'), 'h')).toEqual({
      name: 'react/m',
      assistant: 'react',
      backend: 'm',
      settings: { model: 'm-large', temperature: 0.7 },
      prompts: 'h',
    });
  });
});

describe('the header of a run', () => {
  it('holds all that a report needs of the cases, and the plan in its order', () => {
    const { plans } = toyRun();
    const parts = { name: 'r', created: '2026-02-02T08:00:00.000Z', suite, scenarios: [toyScenario], cases };
    const header = headerOf({ ...parts, subjects: [oracle], judges: [], plans });
    expect(header.planned).toEqual(plans.map(({ key }) => key));
    expect(header.cases).toEqual(
      cases.map(({ scenario, id, hash, lang, split, difficulty }) => ({
        scenario,
        id,
        hash,
        lang,
        split,
        difficulty,
      })),
    );
    expect(header.subjects.map(({ prompts }) => prompts)).toEqual([promptsHash([toyScenario], cases)]);
  });
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FestevalError, formatProblems } from '../../src/core/errors.js';
import {
  loadSuite,
  readSuite,
  resolveSuite,
  type SuiteFile,
  type SuiteOverrides,
} from '../../src/io/suite.js';

function problems(text: string): string[] {
  const read = readSuite({ file: 's.yaml', text });
  return 'problems' in read ? formatProblems(read.problems).split('\n') : [];
}

function suite(text: string): SuiteFile {
  const read = readSuite({ file: 's.yaml', text });
  if ('problems' in read) throw new Error(formatProblems(read.problems));
  return read.suite;
}

function refusal(text: string, overrides: SuiteOverrides = {}): FestevalError {
  try {
    resolveSuite(suite(text), overrides);
  } catch (error) {
    if (error instanceof FestevalError) return error;
  }
  throw new Error('expected a FestevalError');
}

const good = 'name: s\nscenarios: [itinerary]\nbackends: [bot:oracle]\n';

describe('a suite file', () => {
  it('gets its defaults only after the flags have spoken', () => {
    const file = suite(`${good}limits: { turns: 10 }\ntrials: 3\n`);
    expect(file.values).toEqual({
      name: 's',
      scenarios: ['itinerary'],
      backends: ['bot:oracle'],
      limits: { turns: 10 },
      trials: 3,
    });
    const resolved = resolveSuite(file, { trials: 5, split: undefined, limits: { toolCalls: 20 } });
    expect(resolved).toMatchObject({ trials: 5, split: 'all', assistants: ['react'], concurrency: 16 });
    expect(resolved.limits).toMatchObject({ turns: 10, toolCalls: 20, trialSeconds: 900 });
  });

  it('may leave to the flags what it must not leave out', () => {
    expect(resolveSuite(suite('name: s\nbackends: [bot:null]\n'), { scenarios: ['toy'] }).scenarios).toEqual([
      'toy',
    ]);
    expect(refusal('name: s\nbackends: [bot:null]\n').message).toBe('s.yaml: "scenarios" is missing');
  });

  it('knows where each value stands', () => {
    expect(suite('name: s\nscenarios:\n  - itinerary\n  - toy\n').place(['scenarios', 1])).toEqual({
      line: 4,
      column: 5,
    });
  });

  it('blames a wrong flag on the command line', () => {
    expect(refusal(good, { trials: 0 })).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('command line: trials: Too small') as string,
    });
  });
});

describe('a wrong suite file', () => {
  it('tells all its problems with line and column', () => {
    expect(problems('name: Bad Name\nscenarios: []\ntrials: "3"\nsplit: train\n')).toEqual([
      's.yaml:1:7: name: expected lower-case letters, digits and hyphens, found "Bad Name"',
      's.yaml:2:12: scenarios: Too small: expected array to have >=1 items, found []',
      's.yaml:3:9: trials: expected number, found "3"',
      's.yaml:4:8: split: expected one of dev, test, all, found "train"',
    ]);
  });

  it('names the nearest key for an unknown one, at any depth', () => {
    expect(problems(`${good}trails: 2\nlimits:\n  tool_calls: 3\nzzz: 1\n`)).toEqual([
      's.yaml:4:1: unknown key "trails"; did you mean trials?',
      's.yaml:6:3: unknown key "limits.tool_calls"; did you mean toolCalls?',
      expect.stringContaining('s.yaml:7:1: unknown key "zzz"; known are name, scenarios, backends') as string,
    ]);
  });

  it('may not name a key twice', () => {
    expect(problems(`${good}trials: 1\ntrials: 2\n`)).toEqual(['s.yaml:5:1: Map keys must be unique']);
  });

  it('is told where its YAML breaks', () => {
    expect(problems('name: s\nscenarios: [a\nbackends: x\n')[0]).toMatch(/^s\.yaml:\d+:\d+: /);
    expect(problems('name: "s\n')[0]).toMatch(/^s\.yaml:\d+:\d+: Missing closing "quote/);
    expect(problems('a: 1\n---\nb: 2\n')[0]).toMatch(/^s\.yaml:2:1: /);
    expect(problems('name: !secret x\n')[0]).toContain('Unresolved tag');
  });

  it('must be a mapping', () => {
    for (const text of ['', '# nothing\n', '- a\n', 'word\n']) {
      expect(problems(text)).toEqual(['s.yaml:1:1: expected a mapping of keys to values']);
    }
  });

  it('cannot fill the memory with aliases', () => {
    const bomb = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'a0: &a0 [x,x,x,x,x,x,x,x,x,x]'
        : `a${i}: &a${i} [${Array(10)
            .fill(`*a${i - 1}`)
            .join(',')}]`,
    );
    expect(problems(bomb.join('\n'))[0]).toContain('Excessive alias count');
  });
});

describe('where the cases of a suite come from', () => {
  const own =
    'datasets: { toy: mine/toy.csv, itinerary: /data/it.csv }\ngenerate: { relatives: { n: 5, seed: 3 } }\n';

  it('is told from the folder of its file', () => {
    const file = readSuite({ file: 'ci/s.yaml', text: good + own });
    if (!('suite' in file)) throw new Error('refused');
    const { datasets, generate } = resolveSuite(file.suite, {});
    expect(datasets).toEqual({ toy: join('ci', 'mine', 'toy.csv'), itinerary: '/data/it.csv' });
    expect(generate.relatives).toEqual({
      n: 5,
      seed: 3,
      lang: 'all',
      difficulty: [1, 2, 3, 4],
      split: 'test',
    });
  });

  it('is told by a flag for its scenario alone, from where the command is given', () => {
    const { datasets, generate } = resolveSuite(suite(good + own), {
      datasets: { relatives: 'r.csv', toy: 't.csv' },
    });
    expect(datasets).toEqual({ relatives: 'r.csv', toy: 't.csv', itinerary: '/data/it.csv' });
    expect(generate).toEqual({});
  });

  it('is one place for each scenario', () => {
    const both = `${good}datasets: { toy: toy.csv }\ngenerate: { toy: { n: 5, seed: 3 } }\n`;
    expect(() => resolveSuite(suite(both), {})).toThrow(/"toy" has both a dataset and a set to generate/);
  });

  it('names the nearest key for an unknown one of a set', () => {
    expect(problems(`${good}generate:\n  toy: { n: 5, sead: 3 }\n`)).toEqual([
      's.yaml:5:8: "generate.toy.seed" is missing',
      's.yaml:5:16: unknown key "generate.toy.sead"; did you mean seed?',
    ]);
  });
});

describe('the shipped suites', () => {
  it('are complete and named as their files', () => {
    const names = readdirSync('suites');
    expect(names).toEqual(expect.arrayContaining(['festival.yaml', 'nightly.yaml', 'smoke.yaml']));
    for (const name of names) {
      expect(`${resolveSuite(loadSuite(join('suites', name)), {}).name}.yaml`).toBe(name);
    }
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../src/backends/spec.js';
import { createGraphSubject, loadGraph, loadGraphs } from '../../src/commands/graphs.js';
import { workFolder } from '../support/cli.js';

function moduleOf(text: string): string {
  const file = join(workFolder(), 'mine.ts');
  writeFileSync(file, text);
  return file;
}

const mute = '{ invoke: (state: { messages: unknown[] }) => state }';
const noCap = { budget: { caps: { tokens: null, cost: null } }, concurrency: 9 };

describe('a graph in a file', () => {
  it.each([
    ['is not there', null, '', 'there is no such file'],
    ['is no TypeScript', 'export const = ;', '', 'cannot be loaded'],
    ['throws', "throw new Error('no model');", '', 'cannot be loaded: no model'],
    ['exports nothing', 'const a = 1; void a;', '', 'it exports nothing'],
    [
      'exports several',
      `export const a = ${mute}; export const b = a;`,
      '',
      'name one export by #export=NAME',
    ],
    [
      'has no such export',
      `export const agent = ${mute};`,
      '#export=agnet',
      'no export "agnet"; did you mean agent?',
    ],
    ['exports no graph', 'export const agent = { run: 1 };', '', 'expected a compiled graph (with invoke)'],
    ['exports a promise that fails', 'export const a = Promise.reject(new Error("no key"));', '', 'no key'],
    [
      'has a setting of models',
      `export const agent = ${mute};`,
      '#temperature=1',
      'unknown setting "temperature"',
    ],
  ])('that %s is refused', async (_name, text, settings, problem) => {
    const file = text === null ? '/nowhere/agent.ts' : moduleOf(text);
    const spec = parseSpec(`graph:${file}${settings}`);
    await expect(loadGraph(spec)).rejects.toThrow(problem);
    await expect(loadGraph(spec)).rejects.toThrow(`backend "${spec.text}"`);
  });

  it('is a subject by its alias, with its own price and trials at once', async () => {
    const spec = parseSpec(
      `mine=graph:${moduleOf(`export const agent = ${mute};`)}#price=1/2/CNY,concurrency=3`,
    );
    const loaded = (await loadGraphs([spec, parseSpec('bot:oracle')])).get(spec.text);
    if (loaded === undefined) throw new Error('not loaded');
    expect(createGraphSubject(spec, loaded, noCap)).toMatchObject({
      ...{ kind: 'graph', name: 'mine', spec: `graph:${spec.model}`, concurrency: 3 },
      price: { input: 1, output: 2, currency: 'CNY' },
    });
  });

  it('may be promised', async () => {
    const spec = parseSpec(`graph:${moduleOf(`export const agent = Promise.resolve(${mute});`)}`);
    expect(await (await loadGraph(spec)).exported).toMatchObject({ invoke: expect.any(Function) as unknown });
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backends/create.js';
import { specFamily } from '../../../src/backends/endpoint.js';
import { findPackage, LLAMA_TESTED } from '../../../src/backends/local/package.js';
import { modelPath } from '../../../src/backends/local/path.js';
import { preflight } from '../../../src/backends/preflight.js';
import { parseSpec } from '../../../src/backends/spec.js';
import { FestevalError } from '../../../src/core/errors.js';
import { workFolder } from '../../support/cli.js';
import { ask, options, recording } from '../rig.js';
import { ggufFile, localRig } from './rig.js';

const signal = new AbortController().signal;

describe('a local spec', () => {
  it.each([
    ['local:models/a.gguf', 'models/a.gguf', 'local:a.gguf', {}],
    [
      'local:/m/my models/Qwen3: 8B.gguf#seed=1',
      '/m/my models/Qwen3: 8B.gguf',
      'local:Qwen3: 8B.gguf',
      { seed: 1 },
    ],
    ['local:C:\\models\\a.gguf', 'C:\\models\\a.gguf', 'local:a.gguf', {}],
    ['local:/c#/team@http/a=b.gguf', '/c#/team@http/a=b.gguf', 'local:a=b.gguf', {}],
    ['mine=local:~/a.gguf#threads=1,context=2048', '~/a.gguf', 'mine', { threads: 1, context: 2048 }],
  ])('%s names a file, and goes by its name', (text, model, alias, settings) => {
    expect(parseSpec(text)).toMatchObject({ kind: 'local', model, alias, settings });
  });

  it.each([
    ['~/models/a.gguf', '/home/li/models/a.gguf'],
    ['../a.gguf', '/work/a.gguf'],
    ['/m/a b.gguf', '/m/a b.gguf'],
    ['~other/a.gguf', '/work/here/~other/a.gguf'],
  ])('%s is the file %s', (written, path) => {
    expect(modelPath(written, '/home/li', '/work/here')).toBe(path);
  });

  it('has model, family and sampling settings from the file and the spec, and one slot', () => {
    const file = ggufFile('Qwen2.5-7B-Instruct.Q4_K_M.gguf');
    const spec = parseSpec(`local:${file}#temperature=0.5,context=2048,threads=1`);
    expect(createBackend(spec, options({ local: localRig().source }))).toMatchObject({
      id: 'local:Qwen2.5-7B-Instruct.Q4_K_M.gguf',
      model: 'Qwen2.5-7B-Instruct.Q4_K_M.gguf',
      family: 'qwen',
      settings: { temperature: 0.5, context: 2048 },
      concurrency: 1,
    });
    expect(specFamily(spec)).toBe('qwen');
  });

  it.each([
    ['/nowhere/a.gguf', '/nowhere/a.gguf is not there'],
    [dirname(ggufFileOutside()), 'is no file'],
    [import.meta.filename, 'is no GGUF file'],
  ])('is refused with the path where there is no GGUF file: %s', async (path, problem) => {
    const spec = parseSpec(`local:${path}`);
    const local = localRig().source;
    expect(() => createBackend(spec, options({ local }))).toThrow(FestevalError);
    expect(() => createBackend(spec, options({ local }))).toThrow(problem);
    const verdict = await preflight(spec, { ...options({ local }), signal });
    expect(verdict).toMatchObject({ kind: 'fatal', message: expect.stringContaining(path) as string });
  });

  it('is refused where the package is missing, and says how to add it', () => {
    const { file, source } = localRig();
    const local = { ...source, find: () => null };
    expect(() => createBackend(parseSpec(`local:${file}`), options({ local }))).toThrow(
      /needs node-llama-cpp, an optional extra: add it with: npm install --no-save node-llama-cpp@3\.22\.1/,
    );
  });

  it.each([
    ['key=K', 'unknown setting "key"'],
    ['context=1', 'setting "context"'],
    ['threds=1', 'did you mean threads?'],
  ])('is refused with %s', (settings, problem) => {
    expect(() => localRig().backend(settings)).toThrow(problem);
  });
});

describe('the preflight of a local model', () => {
  it('loads it, for the run to have', async () => {
    const { file, source, double, backend } = localRig();
    const spec = parseSpec(`local:${file}`);
    expect(await preflight(spec, { ...options({ local: source }), signal })).toEqual({ kind: 'ok' });
    await backend().complete(ask('hi'), recording());
    expect(double.loads).toEqual([file]);
    expect(double.seen[0]?.options.maxTokens).toBe(16);
  });

  it('is fatal for a file that cannot be loaded', async () => {
    const { file, source } = localRig({ loadFails: 'unknown architecture' });
    const verdict = await preflight(parseSpec(`local:${file}`), { ...options({ local: source }), signal });
    expect(verdict).toMatchObject({
      kind: 'fatal',
      message: expect.stringContaining('unknown architecture') as string,
    });
  });
});

/** A folder of packages with a node-llama-cpp in it. */
function packagesWith(source: string): string {
  const folder = workFolder();
  const dir = join(folder, 'node_modules', 'node-llama-cpp');
  mkdirSync(join(dir, 'dist'), { recursive: true });
  const manifest = { name: 'node-llama-cpp', version: '3.9.9', type: 'module', exports: './dist/index.js' };
  writeFileSync(join(dir, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'dist', 'index.js'), source);
  return join(folder, 'any.js');
}

function ggufFileOutside(): string {
  return import.meta.dirname;
}

describe('the optional extra', () => {
  it('is found with its version, and loaded only when it is asked for', async () => {
    const source = 'export const getLlama = () => 1, resolveChatWrapper = () => 1; export class LlamaChat {}';
    const found = findPackage([join(workFolder(), 'any.js'), packagesWith(source)]);
    expect(found?.version).toBe('3.9.9');
    expect(await found?.load()).toHaveProperty('getLlama');
  });

  it('is documented in the version that was tested', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/local-models.md'), 'utf8');
    expect(page).toContain(`node-llama-cpp@${LLAMA_TESTED}`);
  });

  it('is not there where no folder has it', () => {
    expect(findPackage([join(workFolder(), 'any.js')])).toBeNull();
  });

  it('is refused where it lacks what is used of it', async () => {
    const found = findPackage([packagesWith('export const getLlama = 1;')]);
    await expect(found?.load()).rejects.toThrow(/lacks what is used of it; version 3\.22\.1 was tested/);
  });
});

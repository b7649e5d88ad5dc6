import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createBackend } from '../../../src/backends/create.js';
import { findPackage } from '../../../src/backends/local/package.js';
import { createShelf } from '../../../src/backends/local/shelf.js';
import { parseSpec } from '../../../src/backends/spec.js';
import type { ChatRequest } from '../../../src/core/chat.js';
import { toolSpecs } from '../../../src/core/tool.js';
import { loadScenarios } from '../../../src/scenarios/index.js';
import { festeval, scores, start, workFolder } from '../../support/cli.js';
import { ask, options, recording } from '../rig.js';

const scenarios = await loadScenarios();

/**
 * The real thing: FESTEVAL_TEST_MODEL names a GGUF file of a chat model, FESTEVAL_TEST_LLAMA a folder whose
 * node_modules has node-llama-cpp (by default whatever `local:` would find). Without both these tests are skipped.
 */
const model = process.env.FESTEVAL_TEST_MODEL;
const folder = process.env.FESTEVAL_TEST_LLAMA;
const found = folder === undefined ? findPackage() : findPackage([join(folder, 'any.js')]);

describe.skipIf(model === undefined || found === null)('a real GGUF file', () => {
  const shelf = createShelf();
  afterAll(() => shelf.dispose());
  const backend = (settings = '') => {
    const spec = parseSpec(`m=local:${model ?? ''}#threads=1,context=4096,max_tokens=96${settings}`);
    const local = { shelf, find: () => found };
    return createBackend(spec, options({ local, limits: { callSeconds: 250 } }));
  };
  const acting = (text: string): ChatRequest => ({
    messages: [
      { role: 'system', text: 'You are a helpful assistant.' },
      { role: 'user', text },
    ],
    tools: toolSpecs(scenarios[1]?.tools ?? [], 'en'),
  });

  it('says something, and counts its tokens', async () => {
    const { text, usage } = await backend().complete(ask('Say hello.'), recording());
    expect(text).not.toBe('');
    expect(usage.in).toBeGreaterThan(5);
    expect(usage.out).toBeGreaterThan(0);
    expect(usage.estimated).toBe(false);
  });

  it('never writes a call that cannot be read, unless the limit cuts it', async () => {
    const one = backend(',temperature=1');
    for (const text of ['Who is at the table?', 'Tell aunt Li that I am well.', 'Finish now.']) {
      const { text: said, calls, end } = await one.complete(acting(text), recording());
      expect(said !== '' || calls.length > 0 || end === 'length').toBe(true);
      if (end === 'complete') expect(calls.every((call) => 'args' in call)).toBe(true);
    }
  });

  it('gives the same answer to the same request and seed, whatever was asked between', async () => {
    const one = backend(',temperature=1,seed=5');
    const request = acting('Who is at the table?');
    const { text, calls } = await one.complete(request, recording());
    await one.complete(acting('Tell aunt Li that I am well.'), recording());
    const again = await one.complete(request, recording());
    expect(again).toMatchObject({ text, calls });
    expect(again.usage.cached).toBeGreaterThan(0);
  });

  it('stops amid an answer, and answers the next call', async () => {
    const stop = new AbortController();
    const one = backend(',temperature=1');
    const call = one.complete(ask('Tell a very long story.'), recording(stop.signal));
    setTimeout(() => {
      stop.abort(new Error('gone'));
    }, 300);
    await expect(call).rejects.toThrow('gone');
    expect((await one.complete(ask('Say hello.'), recording())).usage.out).toBeGreaterThan(0);
  });

  it('ends by context-limit where a conversation does not fit', async () => {
    expect((await backend().complete(ask('hello '.repeat(5000)), recording())).end).toBe('context-limit');
  });

  it('plays a run to its end, after which the process ends by itself', async () => {
    const cwd = folder ?? workFolder();
    const name = `local-${String(process.pid)}`;
    const spec = `small=local:${model ?? ''}#threads=1,max_tokens=96`;
    const flags = ['--scenario', 'relatives', '--lang', 'en', '--limit', '1', '--name', name];
    const { code, stderr } = await festeval(cwd, ['eval', ...flags, '--backend', spec]);
    expect(`${String(code)} ${stderr}`).toMatch(/^0 /);
    expect(scores(cwd, name)).toMatchObject([{ status: 'finished' }]);
  });

  it('ends with 130 soon after Ctrl-C amid a generation', async () => {
    const name = `local-stopped-${String(process.pid)}`;
    const flags = ['--scenario', 'relatives', '--lang', 'en', '--limit', '2', '--name', name];
    const running = start(folder ?? workFolder(), [
      ...['eval', ...flags, '--backend', `small=local:${model ?? ''}#threads=1`],
    ]);
    await expect.poll(() => running.stderr(), { timeout: 120_000 }).toContain('trials to play');
    running.child.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
  });
});

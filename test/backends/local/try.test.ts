import { describe, expect, it } from 'vitest';
import { ask, recording, trainTool } from '../rig.js';
import { localRig } from './rig.js';

const rambling = () => ({ rambles: true }) as const;
/** Goes on until somebody stops it. */
const endless = { contextSize: 1e12, write: rambling };
const words = (n: number): string => Array.from({ length: n }, (_, at) => `w${String(at)}`).join(' ');

describe('a model in this process', () => {
  it('is loaded once, with no more threads than cores, whatever number of backends play it', async () => {
    const { backend, double, file } = localRig({}, 2);
    await Promise.all(
      ['', 'temperature=0', 'seed=1'].map((s) => backend(s).complete(ask('你好'), recording())),
    );
    expect(double.loads).toEqual([file]);
    expect(double.starts).toEqual([{ maxThreads: 2 }]);
    expect(double.contexts).toHaveLength(1);
  });

  it.each([
    ['', 1],
    ['concurrency=2', 2],
  ])('has no more contexts than calls at once: %s', async (settings, most) => {
    const { backend, double } = localRig();
    const one = backend(settings);
    expect(one.concurrency).toBe(most);
    await Promise.all(Array.from({ length: 6 }, () => one.complete(ask('你好'), recording())));
    expect(double.contexts).toHaveLength(most);
    expect(double.sequencesDisposed()).toBe(0);
  });

  it('counts the tokens that it read and wrote, and which it had read before', async () => {
    const { backend } = localRig(() => ({ text: '新年 快乐 万事 如意' }));
    const one = backend();
    const request = ask(words(300));
    expect((await one.complete(request, recording())).usage).toEqual({
      ...{ in: 302, out: 4, cached: 0, estimated: false },
    });
    expect((await one.complete(request, recording())).usage).toMatchObject({ in: 302, cached: 256 });
  });

  it('reads prompts in the same pieces, whatever it kept of an earlier one', async () => {
    const { backend, double } = localRig();
    const one = backend();
    await one.complete(ask(words(300)), recording());
    await one.complete(ask(words(400)), recording());
    expect(double.pieces).toEqual([128, 128, 45, 128, 17]);
  });

  it('never keeps what it wrote itself: those tokens were computed one by one', async () => {
    const { backend, double } = localRig(() => ({ text: words(200) }));
    const one = backend();
    const { text } = await one.complete(ask(words(100)), recording());
    const messages = [
      { role: 'user', text: words(100) },
      { role: 'assistant', text, calls: [] },
      { role: 'user', text: '然后呢' },
    ] as const;
    expect((await one.complete({ messages, tools: [] }, recording())).usage.cached).toBe(0);
    expect(double.pieces).toEqual([101, 128, 128, 48]);
  });

  it('ends a conversation by context-limit that no longer fits, without a call to the model', async () => {
    const { backend, double } = localRig({ contextSize: 64 });
    const { end, usage } = await backend().complete(ask(words(70)), recording());
    expect(end).toBe('context-limit');
    expect(usage).toEqual({ in: 0, out: 0, cached: 0, estimated: false });
    expect(double.seen).toHaveLength(0);
  });

  it('ends an answer by context-limit that runs into the end of the context', async () => {
    const { backend } = localRig({ contextSize: 64, write: rambling });
    const { end, usage } = await backend('max_tokens=50').complete(ask(words(40)), recording());
    expect(end).toBe('context-limit');
    expect(usage).toMatchObject({ in: 42, out: 20 });
  });

  it('ends an answer by length at max_tokens, and at 2048 where none are set', async () => {
    const { backend } = localRig(rambling);
    const short = await backend('max_tokens=9').complete(ask('你好'), recording());
    expect(short).toMatchObject({ end: 'length', usage: { out: 9 } });
    const long = await backend().complete(ask('你好'), recording());
    expect(long).toMatchObject({ end: 'length', usage: { out: 2048 } });
  });

  it('samples as it is told, and else as llama.cpp’s own server does', async () => {
    const { backend, double } = localRig();
    await backend('temperature=0,top_p=0.5,seed=7').complete(ask('你好'), recording());
    await backend().complete(ask('你好'), recording());
    const [told, own] = double.seen.map(({ options }) => options);
    expect(told).toMatchObject({ temperature: 0, topP: 0.5, seed: 7, repeatPenalty: false });
    expect(own).toMatchObject({ temperature: 0.8, topP: 0.95, topK: 40, minP: 0.05, repeatPenalty: false });
    expect(own).not.toHaveProperty('seed');
  });

  it('has the context and the threads that its spec asks for', async () => {
    const { backend, double } = localRig();
    await backend('context=2048,threads=1').complete(ask('你好'), recording());
    await backend().complete(ask('你好'), recording());
    expect(double.contexts).toMatchObject([
      { contextSize: 2048, threads: 1, sequences: 1 },
      { contextSize: { max: 32_768 }, threads: 2 },
    ]);
  });

  it('writes under the grammar of its tools, which is made once', async () => {
    const { backend, double } = localRig(() => ({ text: '{"say": "你好"}' }));
    const one = backend();
    const request = ask('查车', [trainTool]);
    expect((await one.complete(request, recording())).text).toBe('你好');
    await one.complete(request, recording());
    expect(double.grammars).toHaveLength(1);
    expect(double.seen.every(({ options }) => options.grammar !== undefined)).toBe(true);
  });

  it('writes freely without tools, and with tools=prompted', async () => {
    const { backend, double } = localRig(() => ({ text: '{"tool": "search_trains", "args": {}}' }));
    expect((await backend().complete(ask('你好'), recording())).calls).toEqual([]);
    const { calls } = await backend('tools=prompted').complete(ask('查车', [trainTool]), recording());
    expect(calls).toMatchObject([{ name: 'search_trains', args: {} }]);
    expect(double.grammars).toEqual([]);
  });

  it('costs what its spec says, and else nobody knows', async () => {
    const { backend } = localRig(() => ({ text: words(1000) }));
    const priced = recording();
    await backend('price=0/1000/CNY').complete(ask('你好'), priced);
    expect(priced.attempts[0]?.cost).toEqual({ amount: 1, currency: 'CNY' });
    const unpriced = recording();
    await backend().complete(ask('你好'), unpriced);
    expect(unpriced.attempts[0]?.cost).toBeNull();
  });

  it('tells its thinking apart from its words', async () => {
    const { backend } = localRig(() => ({ text: '坐高铁', thought: '飞机太贵' }));
    expect(await backend().complete(ask('怎么走'), recording())).toMatchObject({
      text: '坐高铁',
      reasoning: '飞机太贵',
    });
  });
});

describe('a call to a model in this process', () => {
  it('is stopped while the model writes, and the state that it left is thrown away', async () => {
    const { backend, double, source } = localRig(endless);
    const stop = new AbortController();
    const reason = new Error('the trial is over');
    const one = backend('max_tokens=1000000000000');
    const call = one.complete(ask('你好'), recording(stop.signal));
    await expect.poll(() => double.seen.length).toBe(1);
    stop.abort(reason);
    await expect(call).rejects.toBe(reason);
    await source.shelf.dispose();
    expect(double.sequencesDisposed()).toBe(1);
  });

  it('is stopped at once while a prompt is read, and the next one gets a new state of the same context', async () => {
    let open = (): void => undefined;
    const readGate = new Promise<void>((resolve) => (open = resolve));
    const { backend, double } = localRig({ readGate });
    const one = backend();
    const stop = new AbortController();
    const call = one.complete(ask(words(1000)), recording(stop.signal));
    await expect.poll(() => double.pieces.length).toBe(1);
    stop.abort(new Error('gone'));
    await expect(call).rejects.toThrow('gone');
    open();
    expect((await one.complete(ask('你好'), recording())).end).toBe('complete');
    expect(double.pieces).toEqual([128, 2]);
    expect(double.sequencesDisposed()).toBe(1);
    expect(double.contexts).toHaveLength(1);
  });

  it('is given up at its deadline, without another try that would be as slow', async () => {
    const { backend } = localRig(endless);
    const context = recording();
    const call = backend('timeout=0.05,max_tokens=1000000000000').complete(ask('你好'), context);
    await expect(call).rejects.toThrow(/no whole answer within 0.05 s: raise timeout=/);
    expect(context.attempts).toHaveLength(1);
  });

  it.each([
    [
      'the file cannot be loaded',
      { loadFails: 'unknown architecture' },
      /cannot load .*unknown architecture/,
    ],
    ['its context needs too much memory', { contextFails: 'not enough RAM' }, /context=8192.*not enough RAM/],
  ])('breaks after one try where %s', async (_what, given, message) => {
    const context = recording();
    const call = localRig(given).backend().complete(ask('你好'), context);
    await expect(call).rejects.toThrow(message);
    expect(context.attempts).toHaveLength(1);
  });
});

describe('the models of a process', () => {
  it('are given up together, and only once what was abandoned has ended', async () => {
    const { backend, double, source } = localRig();
    await backend().complete(ask('你好'), recording());
    await source.shelf.dispose();
    expect(double.disposed()).toBe(1);
    await source.shelf.dispose();
    expect(double.disposed()).toBe(1);
  });

  it('are nothing to give up where none was loaded', async () => {
    const { double, source } = localRig();
    await source.shelf.dispose();
    expect(double.disposed()).toBe(0);
  });
});

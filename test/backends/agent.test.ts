import { describe, expect, it } from 'vitest';
import { createBackend, type BackendOptions } from '../../src/backends/create.js';
import { preflight } from '../../src/backends/preflight.js';
import { parseSpec } from '../../src/backends/spec.js';
import { BackendError } from '../../src/core/backend.js';
import type { ChatRequest } from '../../src/core/chat.js';
import { agentServer, json, type Reply } from '../support/agent-server.js';
import { ask, fakeSystem, options, recording, trainTool } from './rig.js';

async function asked(
  reply: Reply,
  {
    request = ask('你好', [trainTool]),
    settings = '',
    context = recording(),
    overrides = {},
  }: {
    request?: ChatRequest;
    settings?: string;
    context?: ReturnType<typeof recording>;
    overrides?: Partial<BackendOptions>;
  } = {},
) {
  const { url, seen } = await agentServer(reply);
  const backend = createBackend(parseSpec(`mine=http:${url}${settings}`), options(overrides));
  const answer = await backend.complete(request, context).catch((error: unknown) => error);
  return { answer, seen, context, url };
}

const deepCall = `{"calls": [{"name": "a", "arguments": ${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`;

describe('an agent’s answer', () => {
  it('may speak and call, with arguments as an object or as its text, and says what it used', async () => {
    const { answer, context } = await asked(
      json({
        message: '我查一下。',
        calls: [
          { id: 'x', name: 'search_trains', arguments: { from: '上海' } },
          { name: 'search_trains', arguments: '{"from": "北京"}' },
          { name: 'search_trains', arguments: '{"from": ' },
        ],
        usage: { in: 10, out: 5, cached: 4 },
      }),
    );
    expect(answer).toMatchObject({
      text: '我查一下。',
      calls: [
        { id: 'x', name: 'search_trains', args: { from: '上海' } },
        { id: 'call_1_1', name: 'search_trains', args: { from: '北京' } },
        { id: 'call_1_2', name: 'search_trains', malformed: '{"from": ' },
      ],
      end: 'complete',
      usage: { in: 10, out: 5, cached: 4, estimated: false },
    });
    expect(context.attempts).toMatchObject([{ backend: 'mine', outcome: 'answered' }]);
  });

  it('may leave out all but its words, or have null for it; what it used is then estimated', async () => {
    const { answer } = await asked(json({ message: '好', calls: null, usage: null, stop: null }));
    expect(answer).toMatchObject({ text: '好', calls: [], usage: { estimated: true } });
  });

  it.each(['refused', 'context-limit'])('may end the trial by %s', async (stop) => {
    expect((await asked(json({ stop }))).answer).toMatchObject({ end: stop, text: '' });
  });

  it.each([
    ['no JSON', 'hello', 'expected a JSON answer, found no JSON ("hello")'],
    ['nothing', '', 'expected a JSON answer, found an empty body'],
    ['no object', [], 'does not fit the protocol'],
    ['neither words nor calls', {}, 'expected "message", "calls" or "stop"'],
    ['words that are none', { message: 3 }, '"message": Invalid input: expected string, received number'],
    ['a call without a name', { calls: [{ arguments: {} }] }, '"calls[0].name"'],
    ['a field by another name', { message: 'a', tool_calls: [] }, 'Unrecognized key: "tool_calls"'],
    ['usage that is no number', { message: 'a', usage: { in: 'x', out: 1 } }, '"usage.in"'],
    ['nested without end', deepCall, 'the answer is nested more than 500 deep'],
  ])('that is %s is a failed try, said plainly', async (_name, body, problem) => {
    const { answer, seen, context } = await asked(json(body));
    expect(answer).toBeInstanceOf(BackendError);
    expect(answer).toMatchObject({
      brokenCause: 'backend',
      message: expect.stringContaining(problem) as string,
    });
    expect(seen).toHaveLength(4);
    expect(context.attempts.map(({ outcome }) => outcome)).toEqual(Array(4).fill('lost'));
  });
});

describe('an agent that fails', () => {
  it('with 503 is asked again after what it asks to wait', async () => {
    const system = fakeSystem();
    const { answer, seen } = await asked(
      (response, n, body) => {
        const reply =
          n === 0
            ? json({ error: { message: 'busy' } }, 503, { 'retry-after': '7' })
            : json({ message: '好' });
        reply(response, n, body);
      },
      { overrides: { system } },
    );
    expect(answer).toMatchObject({ text: '好' });
    expect(seen).toHaveLength(2);
    expect(seen[0]?.body).toEqual(seen[1]?.body);
    expect(Math.max(...system.slept)).toBeGreaterThanOrEqual(7000);
  });

  it('by closing its connection is asked again', async () => {
    const { answer, context } = await asked((response, n, body) => {
      if (n === 0) response.destroy();
      else json({ message: '好' })(response, n, body);
    });
    expect(answer).toMatchObject({ text: '好' });
    expect(context.attempts.map(({ outcome }) => outcome)).toEqual(['lost', 'answered']);
  });

  it('by hanging is given up after its time, try by try', async () => {
    const { answer, seen } = await asked(() => undefined, { settings: '#timeout=0.1' });
    expect(answer).toMatchObject({
      message: expect.stringContaining('no whole answer within 0.1 s') as string,
    });
    expect(seen).toHaveLength(4);
  });

  it('is left at once when the trial is over', async () => {
    const controller = new AbortController();
    const { answer } = await asked(
      () => {
        controller.abort(new Error('over'));
      },
      { context: recording(controller.signal) },
    );
    expect(answer).toMatchObject({ message: 'over' });
  });
});

describe('an agent’s request', () => {
  it('carries a key only where the spec names its variable, and an echo of it is cut out', async () => {
    const env = { K: 'sk-agent-1' };
    const withKey = await asked(json({ error: { message: 'no sk-agent-1' } }, 400), {
      settings: '#key=K',
      overrides: { env },
    });
    expect(withKey.seen[0]?.authorization).toBe('Bearer sk-agent-1');
    expect(String(withKey.answer)).not.toContain('sk-agent-1');
    const without = await asked(json({ message: 'a' }), { overrides: { env } });
    expect(without.seen[0]?.authorization).toBeUndefined();
  });

  it('counts the messages of its trial', async () => {
    const request: ChatRequest = {
      messages: [
        { role: 'system', text: 'Be brief.' },
        { role: 'user', text: '你好' },
        { role: 'assistant', text: '您好', calls: [] },
        { role: 'user', text: '回家' },
      ],
      tools: [],
    };
    const { seen } = await asked(json({ message: 'a' }), { request });
    expect(seen[0]?.body).toMatchObject({ protocol: 1, turn: 1, brief: 'Be brief.', trial: null });
    expect(seen[0]?.body.messages).toHaveLength(3);
  });
});

describe('the spec of an agent', () => {
  it('is its URL, in full or short', () => {
    const url = 'http://127.0.0.1:8900/agent';
    expect(parseSpec(`a=http:${url}/`)).toMatchObject({ alias: 'a', kind: 'http', url });
    expect(parseSpec(`${url}#concurrency=2`)).toMatchObject({ alias: url, kind: 'http', url });
    expect(parseSpec('http:https://host/x')).toMatchObject({ url: 'https://host/x' });
  });

  it.each([
    ['http:', 'no model after "http:"'],
    ['http:here', '"here" is no http or https URL'],
    ['http:http://a:b@host/', 'must not carry a user name or password'],
  ])('that is wrong is told of: %s', (text, problem) => {
    expect(() => parseSpec(text)).toThrow(problem);
  });

  it('knows no settings of models', () => {
    const spec = parseSpec('http:http://127.0.0.1:1/#temperature=1');
    expect(() => createBackend(spec, options())).toThrow('unknown setting "temperature"');
  });
});

describe('the preflight of an agent', () => {
  const common = {
    limits: { callSeconds: 5 },
    system: fakeSystem(),
    signal: new AbortController().signal,
    env: {},
  };

  it('asks for one message, and says what it is', async () => {
    const { url, seen } = await agentServer(json({ message: 'ready' }));
    expect(await preflight(parseSpec(`http:${url}`), common)).toEqual({ kind: 'ok' });
    expect(seen[0]?.body).toMatchObject({ preflight: true, trial: null, turn: 0, limits: null });
  });

  it.each([
    ['nests without end', json(deepCall), 'unreachable', 'the answer is nested more than 500 deep'],
    ['asks for a key', json({}, 401), 'fatal', 'add #key=VARIABLE'],
    ['is not there', json({}, 404), 'fatal', 'Check the URL'],
    ['speaks another protocol', json({ choices: [] }), 'unreachable', 'does not fit the protocol'],
  ] as const)('tells of one that %s', async (_name, reply, kind, message) => {
    const { url } = await agentServer(reply);
    const result = await preflight(parseSpec(`http:${url}`), common);
    expect(result).toMatchObject({ kind, message: expect.stringContaining(message) as string });
  });
});

import { describe, expect, it } from 'vitest';
import { DEFAULT_ANSWER_TOKENS } from '../../../src/backends/budget.js';
import { readError } from '../../../src/backends/openai/errors.js';
import type { Fault } from '../../support/faults.js';
import { ask, backendAt, oneAnswer, recording, withServer } from '../rig.js';

const failing = (status: number, body?: unknown): Fault => ({ kind: 'status', status, body });

describe('an error of the vendor', () => {
  it.each([
    ['OpenAI', 400, { error: { code: 'context_length_exceeded', message: 'too long' } }],
    [
      'llama.cpp',
      400,
      { error: { code: 400, type: 'exceed_context_size_error', message: 'request (9 tokens) exceeds' } },
    ],
    ['vLLM', 400, { object: 'error', message: "This model's maximum context length is 8192 tokens." }],
    [
      'DashScope',
      400,
      { error: { code: 'invalid_parameter_error', message: 'Range of input length should be [1, 30720]' } },
    ],
    ['Zhipu', 400, { error: { code: '1261', message: 'Prompt 超长' } }],
  ])('about too long a prompt ends the answer at the context limit: %s', async (_vendor, status, body) => {
    expect((await oneAnswer({ fault: failing(status, body) })).answer).toMatchObject({
      end: 'context-limit',
      text: '',
    });
  });

  it.each([
    ['Azure', 400, { error: { code: 'content_filter', message: 'filtered' } }],
    ['Moonshot', 400, { error: { type: 'content_filter', message: 'high risk' } }],
    ['DashScope', 400, { error: { code: 'data_inspection_failed', message: 'inappropriate' } }],
    ['DeepSeek', 400, { error: { code: 'invalid_request_error', message: 'Content Exists Risk' } }],
    ['Zhipu', 400, { error: { code: '1301', message: '系统检测到输入或生成内容可能包含不安全或敏感内容' } }],
    ['Volcengine', 400, { error: { code: 'InputTextSensitiveContentDetected', message: 'no' } }],
  ])('about its content filter ends the answer as refused: %s', async (_vendor, status, body) => {
    expect((await oneAnswer({ fault: failing(status, body) })).answer).toMatchObject({
      end: 'refused',
      text: '',
    });
  });

  it('about an output limit spent on thinking ends the answer by length', async () => {
    const message = 'Could not finish the message because max_tokens or model output limit was reached.';
    expect((await oneAnswer({ fault: failing(400, { error: { message } }) })).answer.end).toBe('length');
  });

  it.each([400, 402, 413, 422])('of another kind breaks the call at once: %i', async (status) => {
    await withServer(
      () => ({ fault: failing(status) }),
      async (server) => {
        const call = backendAt(server).complete(ask('你好'), recording());
        await expect(call).rejects.toMatchObject({ brokenCause: 'backend', status });
        expect(server.count()).toBe(1);
      },
    );
  });

  it.each([401, 403, 404])('that every call would meet is fatal and not tried again: %i', async (status) => {
    expect(readError(status, {}).kind).toBe('fatal');
    await withServer(
      () => ({ fault: failing(status) }),
      async (server) => {
        await expect(backendAt(server).complete(ask('你好'), recording())).rejects.toMatchObject({ status });
        expect(server.count()).toBe(1);
      },
    );
  });

  it.each([408, 409, 425, 429, 500, 502, 503, 504, 529])(
    'that may pass is tried again: %i',
    async (status) => {
      await withServer({ answer: () => ({ text: '好' }), faults: [failing(status)] }, async (server) => {
        const context = recording();
        expect((await backendAt(server).complete(ask('你好'), context)).text).toBe('好');
        expect(context.attempts.map((attempt) => attempt.status)).toEqual([status, 200]);
      });
    },
  );

  const inner: Fault = { kind: 'status', status: 200, body: { error: { code: 502, message: 'upstream' } } };
  it.each<[string, Fault, 'lost' | 'failed']>([
    ['HTML', { kind: 'html' }, 'lost'],
    ['invalid JSON', { kind: 'invalid-json' }, 'lost'],
    ['no choices', { kind: 'empty-choices' }, 'lost'],
    ['a cut connection', { kind: 'cut' }, 'lost'],
    ['a reset', { kind: 'reset' }, 'lost'],
    ['an error inside a 200', inner, 'failed'],
  ])('in the shape of %s is tried again and told as it was', async (_shape, fault, outcome) => {
    await withServer({ answer: () => ({ text: '好' }), faults: [fault, fault] }, async (server) => {
      const context = recording();
      expect((await backendAt(server).complete(ask('你好'), context)).text).toBe('好');
      expect(context.attempts.map(({ outcome }) => outcome)).toEqual([outcome, outcome, 'answered']);
      expect(context.attempts[0]?.error).not.toBe('');
    });
  });

  it.each(['insufficient_system_resource', 'network_error', 'error'])(
    'told as finish_reason "%s" is tried again, and its tokens are counted',
    async (finish) => {
      const usage = { prompt_tokens: 10, completion_tokens: 5 };
      await withServer(
        (_request, n) => (n === 0 ? { text: 'half', finish, usage } : { text: 'whole' }),
        async (server) => {
          const context = recording();
          expect((await backendAt(server).complete(ask('你好'), context)).text).toBe('whole');
          expect(context.attempts[0]).toMatchObject({ outcome: 'lost', usage: { in: 10, out: 5 } });
        },
      );
    },
  );

  it('inside a 200 is read by its own code', async () => {
    const fault = failing(200, { error: { code: 400, message: 'maximum context length is 8192 tokens' } });
    expect((await oneAnswer({ fault })).answer.end).toBe('context-limit');
  });

  it('a call that timed out is tried again and charged what was reserved for it', async () => {
    await withServer({ answer: () => ({ text: '好' }), faults: [{ kind: 'hang' }] }, async (server) => {
      const context = recording();
      await backendAt(server, 'timeout=0.5').complete(ask('你好'), context);
      expect(context.attempts[0]).toMatchObject({
        outcome: 'lost',
        status: null,
        usage: { estimated: true, out: DEFAULT_ANSWER_TOKENS },
      });
    });
  });

  it.each<[string, Fault]>([
    ['a long message', failing(401, { error: { message: `${'x'.repeat(270)} sk-secret-0123456789abcdef` } })],
    [
      'a page of its proxy',
      { kind: 'status', status: 502, body: `${'y'.repeat(30)} sk-secret-0123456789abcdef` },
    ],
  ])('shows no part of a key at which %s is shortened', async (_what, fault) => {
    await withServer(
      () => ({ fault }),
      async (server) => {
        const context = recording();
        const backend = backendAt(server, 'key=K', { env: { K: 'sk-secret-0123456789abcdef' } });
        await backend.complete(ask('你好'), context).catch(() => undefined);
        expect(JSON.stringify(context.attempts)).not.toContain('sk-secret');
        expect(context.attempts.length).toBeGreaterThan(0);
      },
    );
  });

  it('never shows the key that it echoes', async () => {
    const fault = failing(401, { error: { message: 'Incorrect API key provided: sk-secret-1' } });
    await withServer(
      () => ({ fault }),
      async (server) => {
        const context = recording();
        const backend = backendAt(server, 'key=K', { env: { K: 'sk-secret-1' } });
        const error: unknown = await backend
          .complete(ask('你好'), context)
          .catch((thrown: unknown) => thrown);
        expect(String(error)).toContain('***');
        expect(String(error) + JSON.stringify(context.attempts)).not.toContain('sk-secret-1');
      },
    );
  });

  it.each<[unknown, string]>([
    [{ error: { message: 'm1' } }, 'm1'],
    [{ error: 'm2' }, 'm2'],
    [{ message: 'm3' }, 'm3'],
    [{ detail: 'm4' }, '"m4"'],
    ['plain', 'plain'],
    [null, ''],
  ])('has its message read from any vendor’s shape: %j', (body, message) => {
    expect(readError(400, body).message).toBe(message);
  });
});

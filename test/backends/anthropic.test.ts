import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../src/core/chat.js';
import { httpTry } from '../../src/backends/source.js';
import { chatSettings } from '../../src/backends/settings.js';
import { parseSpec } from '../../src/backends/spec.js';
import type { TryResult } from '../../src/backends/try.js';
import type { ScriptedAnswer, ScriptedServer } from '../support/openai-server.js';
import { ask, fakeSystem, trainTool, trying, withServer } from './rig.js';
import { emulations } from './vendors/emulations.js';
import { endpointOn, tryAt } from './vendors/rig.js';

const plain = emulations.anthropic?.plain.reply ?? { body: {} };
const text = (settings: string) => `anthropic:claude-opus-5${settings === '' ? '' : `#${settings}`}`;

async function tryOnce(
  answer: ScriptedAnswer,
  { settings = '', signal = new AbortController().signal, leftMs = 5000 } = {},
): Promise<{ result: TryResult; server: ScriptedServer }> {
  return withServer(
    () => answer,
    async (server) => {
      const spec = parseSpec(text(settings));
      const attempt = httpTry(endpointOn(server, text(settings)), chatSettings(spec), 4, 5000, fakeSystem());
      return { result: await attempt(ask('你好'), { ...trying(signal), leftMs }), server };
    },
  );
}

const sent = async (settings: string, request: ChatRequest = ask('你好')) =>
  (await tryAt('anthropic', { model: 'claude-opus-5' }, plain, settings, request)).seen;

describe('a try at Anthropic', () => {
  it('is one request, however it fails: LangChain’s own retries are off', async () => {
    const { result, server } = await tryOnce({ raw: emulations.anthropic?.serverError ?? plain });
    expect(result).toMatchObject({ kind: 'retry', status: 529 });
    expect(server.count()).toBe(1);
  });

  it('ends at our deadline', async () => {
    const { result } = await tryOnce({ fault: { kind: 'trickle', everyMs: 5 } }, { leftMs: 60 });
    expect(result).toMatchObject({ kind: 'retry', status: null, message: 'no whole answer within 0.06 s' });
  });

  it('ends when the caller gives up', async () => {
    const stop = new AbortController();
    const stopped = tryOnce({ fault: { kind: 'hang' } }, { signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 50);
    expect((await stopped).result).toMatchObject({ kind: 'stopped', usage: null });
  });

  it('is not begun for a caller who has given up', async () => {
    const { result, server } = await tryOnce({ raw: plain }, { signal: AbortSignal.abort() });
    expect(result).toEqual({ kind: 'stopped', sent: false, usage: null });
    expect(server.count()).toBe(0);
  });

  it.each([
    ['a reset', { kind: 'reset' }],
    ['a cut connection', { kind: 'cut' }],
    ['HTML', { kind: 'html' }],
    ['invalid JSON', { kind: 'invalid-json' }],
    ['a body of another kind', { kind: 'empty-choices' }],
  ] as const)('that meets %s may go better the next time', async (_what, fault) => {
    expect((await tryOnce({ fault })).result).toMatchObject({ kind: 'retry' });
  });

  it('does not follow a redirect', async () => {
    const { result } = await tryOnce({
      fault: { kind: 'redirect', location: 'http://127.0.0.1:9/v1/messages' },
    });
    expect(result).toMatchObject({ kind: 'rejected', status: 307 });
  });

  it('that does not fit together is rejected before anything is sent', async () => {
    const { result, server } = await tryOnce({ raw: plain }, { settings: 'thinking=on,temperature=0.2' });
    expect(result).toMatchObject({ kind: 'rejected', status: null });
    expect(JSON.stringify(result)).toContain('temperature');
    expect(server.count()).toBe(0);
  });

  it('leaves its stream’s usage as the vendor counted it, not twice', async () => {
    const reply = emulations.anthropic?.streamed.reply ?? plain;
    const { result } = await tryOnce({ raw: reply }, { settings: 'stream=true' });
    expect(result).toMatchObject({ answer: { usage: { in: 1020, out: 40, cached: 900, estimated: false } } });
  });

  it('that is cut in the middle of its stream may go better the next time', async () => {
    const reply = emulations.anthropic?.streamed.reply ?? plain;
    const half = String(reply.body).slice(0, -200);
    const { result } = await tryOnce({ raw: { ...reply, body: half } }, { settings: 'stream=true' });
    expect(result).toMatchObject({ kind: 'retry', sent: true, status: 200, usage: null });
  });
});

describe('a request to Anthropic', () => {
  it('names the version of the protocol, and always a limit on output', async () => {
    const { headers, body, path } = await sent('');
    expect(path).toBe('/v1/messages');
    expect(headers['anthropic-version']).toBe('2023-06-01');
    expect(body).toMatchObject({ max_tokens: 4096 });
    expect((await sent('max_tokens=100000')).body).toMatchObject({ max_tokens: 100_000 });
  });

  it('holds the conversation as Anthropic wants it: results together, nothing empty, calls that parse', async () => {
    const { body } = await sent('', {
      tools: [trainTool],
      messages: [
        { role: 'system', text: '你是助手' },
        { role: 'user', text: '查车' },
        { role: 'assistant', text: '', calls: [] },
        {
          role: 'assistant',
          text: '好的',
          calls: [
            { id: 'call.1', name: 'search_trains', args: { from: '上海' } },
            { id: 'c2', name: 'search trains!', malformed: '{"a', problem: 'cut' },
          ],
        },
        { role: 'tool', callId: 'call.1', name: 'search_trains', text: '[]' },
        { role: 'tool', callId: 'c2', name: 'search trains!', text: 'malformed' },
        { role: 'user', text: '快点' },
      ],
    });
    expect(body).toMatchObject({
      system: '你是助手',
      messages: [
        { role: 'user', content: '查车' },
        {
          role: 'assistant',
          content: [
            { type: 'text', text: '好的' },
            { type: 'tool_use', id: 'call_1', name: 'search_trains', input: { from: '上海' } },
            { type: 'tool_use', id: 'c2', name: 'search_trains_', input: { malformed: '{"a' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'call_1', content: '[]' },
            { type: 'tool_result', tool_use_id: 'c2', content: 'malformed' },
          ],
        },
        { role: 'user', content: '快点' },
      ],
      tools: [{ name: 'search_trains', input_schema: { type: 'object', required: ['from', 'to'] } }],
    });
  });

  it('leaves thinking behind that another vendor signed for', async () => {
    const { body } = await sent('', {
      tools: [],
      messages: [
        { role: 'user', text: '你好' },
        { role: 'assistant', text: '好', calls: [], reasoning: '想' },
        { role: 'user', text: '再说' },
      ],
    });
    expect(body.messages[1]).toEqual({ role: 'assistant', content: [{ type: 'text', text: '好' }] });
  });
});

import { describe, expect, it } from 'vitest';
import type { ChatAnswer, ChatMessage, ChatRequest } from '../../../src/core/chat.js';
import type { ScriptedAnswer } from '../../support/openai-server.js';
import { ask, recording, trainTool, withServer } from '../rig.js';
import { langChainAt } from './rig.js';

async function oneAnswer(
  scripted: ScriptedAnswer,
  request: ChatRequest = ask('你好', [trainTool]),
  settings = '',
) {
  return withServer(
    () => scripted,
    async (server) => {
      const context = recording();
      const answer = await langChainAt(server, settings).complete(request, context);
      return { answer, context, requests: server.requests };
    },
  );
}

/** The conversation after an answer, with the results of its calls. */
function after({ messages, tools }: ChatRequest, { text, calls, reasoning }: ChatAnswer): ChatRequest {
  const said: ChatMessage = { role: 'assistant', text, calls, reasoning };
  const results = calls.map(({ id, name }): ChatMessage => ({ role: 'tool', callId: id, name, text: '[1]' }));
  return { tools, messages: [...messages, said, ...results] };
}

describe('a conversation through LangChain', () => {
  it('goes three rounds of native tools, and is sent back whole each time', async () => {
    const script = (_request: unknown, n: number): ScriptedAnswer =>
      n < 3
        ? { calls: [{ id: `c${String(n)}`, name: 'search_trains', args: { from: '上海' } }] }
        : { text: '好' };
    await withServer(script, async (server) => {
      const backend = langChainAt(server);
      let request = ask('查车', [trainTool]);
      for (let round = 0; round < 3; round += 1) {
        request = after(request, await backend.complete(request, recording()));
      }
      expect(await backend.complete(request, recording())).toMatchObject({ text: '好', calls: [] });
      const last = server.requests.at(-1)?.body;
      expect(last?.messages.map(({ role }) => role)).toEqual([
        'user',
        ...['assistant', 'tool', 'assistant', 'tool', 'assistant', 'tool'],
      ]);
      expect(last?.messages[5]?.tool_calls?.[0]).toMatchObject({
        id: 'c2',
        type: 'function',
        function: { name: 'search_trains', arguments: '{"from":"上海"}' },
      });
      expect(last?.messages[6]).toMatchObject({ tool_call_id: 'c2', content: '[1]' });
      expect(last?.tools).toEqual([{ type: 'function', function: { ...trainTool } }]);
    });
  });

  it('keeps the order of calls of which one cannot be read', async () => {
    const { answer } = await oneAnswer({
      calls: [
        { id: 'a', name: 'search_trains', args: '{"from": ' },
        { id: 'b', name: 'search_trains', args: { from: '上海' } },
      ],
    });
    expect(answer.calls).toMatchObject([
      { id: 'a', malformed: '{"from": ' },
      { id: 'b', args: { from: '上海' } },
    ]);
  });

  it('keeps thinking apart from what is said', async () => {
    const { answer } = await oneAnswer({ reasoning: '想一想', text: '好' });
    expect(answer).toMatchObject({ text: '好', reasoning: '想一想' });
  });

  it('is asked without tools where there are none, and without a stream', async () => {
    const { requests } = await oneAnswer({ text: '好' }, ask('你好'));
    expect(requests[0]?.body).not.toHaveProperty('tools');
    expect(requests[0]?.body.stream).not.toBe(true);
  });

  it('has the settings of its spec, and no key that the spec does not name', async () => {
    const settings = 'temperature=0.5,top_p=0.9,max_tokens=77,seed=5';
    const { requests } = await oneAnswer({ text: '好' }, ask('你好'), settings);
    expect(requests[0]?.body).toMatchObject({
      model: 'test-model',
      ...{ temperature: 0.5, top_p: 0.9, max_tokens: 77, seed: 5 },
    });
    expect(requests[0]?.headers.authorization).toBe('Bearer none');
  });
});

describe('what LangChain’s answer is taken for', () => {
  it('counts tokens as the vendor does, cached ones too', async () => {
    const usage = {
      ...{ prompt_tokens: 1020, completion_tokens: 40, total_tokens: 1060 },
      prompt_tokens_details: { cached_tokens: 900 },
    };
    const { answer } = await oneAnswer({ text: '好', usage });
    expect(answer.usage).toEqual({ in: 1020, out: 40, cached: 900, estimated: false });
  });

  it('takes an answer of no tokens for one', async () => {
    const usage = { prompt_tokens: 12, completion_tokens: 0, total_tokens: 12 };
    const { answer } = await oneAnswer({ text: '', usage });
    expect(answer.usage).toEqual({ in: 12, out: 0, cached: 0, estimated: false });
  });

  it('estimates tokens where the vendor tells none, and marks it', async () => {
    const { answer } = await oneAnswer({ text: '好', usage: null });
    expect(answer.usage.estimated).toBe(true);
    expect(answer.usage.in).toBeGreaterThan(0);
  });

  it.each<[string, ScriptedAnswer, ChatAnswer['end']]>([
    ['a filtered answer', { text: '', finish: 'content_filter' }, 'refused'],
    ['a refusal', { text: null, refusal: '不行' }, 'refused'],
    ['an answer cut at its limit', { text: '好', finish: 'length' }, 'length'],
    [
      'a prompt stopped by the filter',
      { raw: { status: 400, body: { error: { message: 'no', code: 'content_filter' } } } },
      'refused',
    ],
    [
      'a prompt that is too long',
      { raw: { status: 400, body: { error: { message: 'too long', code: 'context_length_exceeded' } } } },
      'context-limit',
    ],
    [
      'a prompt that is too long by the wording',
      {
        raw: {
          status: 400,
          body: { error: { message: "This model's maximum context length is 10 tokens" } },
        },
      },
      'context-limit',
    ],
  ])('takes %s for a finished one', async (_what, scripted, end) => {
    expect((await oneAnswer(scripted)).answer.end).toBe(end);
  });

  it('keeps the words of a refusal', async () => {
    expect((await oneAnswer({ text: null, refusal: '不行' })).answer.text).toBe('不行');
  });

  it('reads an answer in parts', async () => {
    expect((await oneAnswer({ text: '好', parts: true })).answer.text).toBe('好');
  });
});

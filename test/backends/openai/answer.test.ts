import { describe, expect, it } from 'vitest';
import type { ChatRequest } from '../../../src/core/chat.js';
import { readAnswer } from '../../../src/backends/openai/answer.js';
import { plainQuirks } from '../../../src/backends/presets/preset.js';
import { estimateTokens } from '../../../src/backends/tokens.js';
import { ask, oneAnswer, trainTool } from '../rig.js';

describe('an answer of an OpenAI-compatible server', () => {
  it('may hold its text as parts', async () => {
    expect((await oneAnswer({ text: '新年好', parts: true })).answer.text).toBe('新年好');
  });

  it('may have null as content beside tool calls', async () => {
    const { answer } = await oneAnswer({
      text: null,
      calls: [{ name: 'search_trains', args: { from: 'A', to: 'B' } }],
    });
    expect(answer).toMatchObject({
      text: '',
      calls: [{ name: 'search_trains', args: { from: 'A', to: 'B' } }],
    });
  });

  it('may be empty, which is the model’s doing and no failure', async () => {
    const { answer, context } = await oneAnswer({ text: null });
    expect(answer).toMatchObject({ text: '', calls: [], end: 'complete' });
    expect(context.attempts).toHaveLength(1);
  });

  it('may hold words beside tool calls', async () => {
    const { answer } = await oneAnswer({ text: '我查一下', calls: [{ name: 'search_trains', args: {} }] });
    expect(answer).toMatchObject({ text: '我查一下', calls: [{ args: {} }] });
  });

  it('may hold arguments as an object', async () => {
    const { answer } = await oneAnswer({ calls: [{ name: 't', args: { from: '上海' }, asObject: true }] });
    expect(answer.calls[0]).toMatchObject({ args: { from: '上海' } });
  });

  it('may leave arguments empty, which means none', async () => {
    const { answer } = await oneAnswer({ calls: [{ name: 't', args: '' }] });
    expect(answer.calls[0]).toMatchObject({ args: {} });
  });

  it.each([
    ['cut-off JSON', '{"from": "上'],
    ['an array', '["上海"]'],
    ['a bare word', 'Shanghai'],
    ['a number', '7'],
  ])('keeps malformed arguments as they came: %s', async (_what, args) => {
    const { answer } = await oneAnswer({ calls: [{ name: 't', args }] });
    expect(answer.calls[0]).toMatchObject({ name: 't', malformed: args });
  });

  it('keeps arguments nested without end as they came', async () => {
    const args = `{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const { answer } = await oneAnswer({ calls: [{ name: 't', args }] });
    expect(answer.calls[0]).toMatchObject({
      malformed: args,
      problem: 'the arguments are nested more than 500 deep',
    });
  });

  it.each([
    ['whole', (message: string) => `{"choices": [{"message": ${message}}]}`, 'the answer is nested'],
    [
      'in a stream',
      (message: string) => `data: {"choices": [{"delta": ${message}}]}\n\ndata: [DONE]\n\n`,
      'an event of the stream is nested',
    ],
  ])('with an object nested without end is unreadable: %s', (_how, body, problem) => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const message = `{"tool_calls": [{"function": {"name": "t", "arguments": ${deep}}}]}`;
    expect(readAnswer({ body: body(message), headers: {} }, ask('hi'), plainQuirks)).toEqual({
      ...{ kind: 'unreadable', problem: `${problem} more than 500 deep`, usage: null },
    });
  });

  it('says of arguments cut off at the token limit that they were', async () => {
    const { answer } = await oneAnswer({ calls: [{ name: 't', args: '{"a": ' }], finish: 'length' });
    expect(answer.end).toBe('length');
    expect(answer.calls[0]).toHaveProperty('problem', expect.stringContaining('cut off'));
  });

  it('gets ids for calls that lack them', async () => {
    const { answer } = await oneAnswer({
      calls: [
        { id: null, name: 'a', args: {} },
        { id: '', name: 'b', args: {} },
      ],
    });
    const ids = answer.calls.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => id !== '')).toBe(true);
  });

  it('keeps ids that the vendor gave', async () => {
    expect((await oneAnswer({ calls: [{ id: 'abc', name: 't', args: {} }] })).answer.calls[0]?.id).toBe(
      'abc',
    );
  });

  it('keeps a call without a function as malformed: nothing the model did may vanish', async () => {
    const body = {
      choices: [{ message: { content: null, tool_calls: [{ name: 'flat' }] }, finish_reason: 'tool_calls' }],
    };
    const { answer } = await oneAnswer({ fault: { kind: 'status', status: 200, body } });
    expect(answer.calls).toMatchObject([{ name: '', malformed: '{"name":"flat"}' }]);
  });

  it('keeps a name that no tool has: the world will say so', async () => {
    expect((await oneAnswer({ calls: [{ name: 'book_rocket', args: {} }] })).answer.calls[0]?.name).toBe(
      'book_rocket',
    );
  });

  it.each([
    ['stop', 'complete'],
    ['length', 'length'],
    ['content_filter', 'refused'],
    ['sensitive', 'refused'],
    ['model_context_window_exceeded', 'context-limit'],
    ['something_new', 'complete'],
  ] as const)('ends for the reason given: %s is %s', async (finish, end) => {
    expect((await oneAnswer({ text: '好', finish })).answer.end).toBe(end);
  });

  it('is refused where the model wrote a refusal, whose words are kept', async () => {
    expect((await oneAnswer({ refusal: '抱歉，我不能帮忙。' })).answer).toMatchObject({
      end: 'refused',
      text: '抱歉，我不能帮忙。',
    });
  });

  it('counts tokens as billed, cached ones under any vendor’s name', async () => {
    const billed = { prompt_tokens: 100, completion_tokens: 20 };
    const names = [
      { ...billed, prompt_tokens_details: { cached_tokens: 60 } },
      { ...billed, prompt_cache_hit_tokens: 60 },
      { ...billed, cached_tokens: 60 },
    ];
    for (const usage of names) {
      const { answer } = await oneAnswer({ text: '好', usage });
      expect(answer.usage).toEqual({ in: 100, out: 20, cached: 60, estimated: false });
    }
  });

  it.each([null, {}, { prompt_tokens: 'many' }])(
    'is counted by the harness, and marked so, without usage: %j',
    async (usage) => {
      const { answer } = await oneAnswer({ text: '新年好', usage });
      expect(answer.usage.estimated).toBe(true);
      expect(answer.usage.in).toBeGreaterThan(0);
      expect(answer.usage.out).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('thinking', () => {
  const afterThinking: ChatRequest = {
    tools: [trainTool],
    messages: [
      { role: 'user', text: '查车' },
      {
        role: 'assistant',
        text: '',
        calls: [{ id: 'a', name: 'search_trains', args: {} }],
        reasoning: '先查车',
      },
      { role: 'tool', callId: 'a', name: 'search_trains', text: '[]' },
      { role: 'assistant', text: '', calls: [{ id: 'b', name: 'search_trains', args: {} }] },
      { role: 'tool', callId: 'b', name: 'search_trains', text: '[]' },
    ],
  };

  it('is kept apart from what is said', async () => {
    const { answer } = await oneAnswer({ text: '好', reasoning: '他在问好' });
    expect(answer).toMatchObject({ text: '好', reasoning: '他在问好' });
  });

  it('goes back with the calls it led to', async () => {
    const { requests } = await oneAnswer({ text: '好' }, afterThinking);
    expect(requests[0]?.body.messages[1]?.reasoning_content).toBe('先查车');
  });

  it('goes back empty with calls made without it, once the conversation has any', async () => {
    const { requests } = await oneAnswer({ text: '好' }, afterThinking);
    expect(requests[0]?.body.messages[3]?.reasoning_content).toBe('');
  });

  it('is not mentioned to models that do not think', async () => {
    const messages = afterThinking.messages.map((m) =>
      'reasoning' in m ? { ...m, reasoning: undefined } : m,
    );
    const { requests } = await oneAnswer({ text: '好' }, { ...afterThinking, messages });
    expect(JSON.stringify(requests)).not.toContain('reasoning_content');
  });
});

describe('an estimate of tokens', () => {
  it('counts a hanzi as one and four ASCII characters as one', () => {
    expect(estimateTokens('新年好')).toBe(3);
    expect(estimateTokens('12345678')).toBe(2);
    expect(estimateTokens('新年 happy')).toBe(4);
    expect(estimateTokens('')).toBe(0);
  });

  it('grows with the tools that are described', async () => {
    const bare = await oneAnswer({ text: '好', usage: null }, ask('你好'));
    const tooled = await oneAnswer({ text: '好', usage: null }, ask('你好', [trainTool]));
    expect(tooled.answer.usage.in).toBeGreaterThan(bare.answer.usage.in);
  });
});

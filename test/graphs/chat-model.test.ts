import {
  AIMessage,
  AIMessageChunk,
  HumanMessage,
  SystemMessage,
  ToolMessage,
} from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ChatAnswer, ChatMessage } from '../../src/core/chat.js';
import { FestevalChatModel } from '../../src/graphs/chat-model.js';
import { toAiMessage, toChatMessages } from '../../src/graphs/messages.js';
import type { ServerOptions } from '../support/openai-server.js';
import { backendAt, recording, trainTool, withServer } from '../backends/rig.js';

const withModel = <T>(answer: ServerOptions['answer'], run: (model: FestevalChatModel) => Promise<T>) =>
  withServer(answer, (server) => run(new FestevalChatModel(backendAt(server))));

const ANSWER: ChatAnswer = {
  text: '我查一下',
  reasoning: '先查车',
  calls: [
    { id: 'a', name: 'search_trains', args: { from: '上海' } },
    { id: 'b', name: 'search_trains', malformed: '{"x', problem: 'cut' },
    { id: 'c', name: 'search_trains', args: { from: '北京' } },
  ],
  end: 'length',
  usage: { in: 100, out: 20, cached: 60, estimated: false },
};

describe('an answer as LangChain’s message', () => {
  const message = toAiMessage(ANSWER);

  it('is a chunk, as custom models must return', () => {
    expect(AIMessageChunk.isInstance(message)).toBe(true);
  });

  it('has good and malformed calls in LangChain’s places', () => {
    expect(message.tool_calls?.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(message.invalid_tool_calls).toMatchObject([{ id: 'b', args: '{"x', error: 'cut' }]);
  });

  it('says how it ended and what it cost', () => {
    expect(message.response_metadata).toMatchObject({ end: 'length', usage_estimated: false });
    expect(message.usage_metadata).toMatchObject({
      input_tokens: 100,
      output_tokens: 20,
      total_tokens: 120,
      input_token_details: { cache_read: 60 },
    });
  });

  it('reads back as what it was, with calls in the model’s own order and its thinking', () => {
    const { text, calls, reasoning } = ANSWER;
    expect(toChatMessages([message])).toEqual([{ role: 'assistant', text, calls, reasoning }]);
  });
});

describe('LangChain’s messages', () => {
  it('become ours, kind by kind', () => {
    const ours: ChatMessage[] = [
      { role: 'system', text: '助手' },
      { role: 'user', text: '查车' },
      { role: 'assistant', text: '', calls: [{ id: 'a', name: 't', args: { x: 1 } }] },
      { role: 'tool', callId: 'a', name: 't', text: '[]' },
    ];
    const theirs = [
      new SystemMessage('助手'),
      new HumanMessage({ content: [{ type: 'text', text: '查车' }] }),
      new AIMessage({ content: '', tool_calls: [{ id: 'a', name: 't', args: { x: 1 } }] }),
      new ToolMessage({ content: '[]', tool_call_id: 'a', name: 't' }),
    ];
    expect(toChatMessages(theirs)).toEqual(ours);
  });
});

describe('the LangChain model over a backend', () => {
  it('answers an invocation with words, usage and calls', async () => {
    await withModel(
      () => ({ text: '好', calls: [{ id: 'x', name: 'search_trains', args: { from: '上海' } }] }),
      async (model) => {
        const message = await model.invoke([new HumanMessage('查车')], { tools: [trainTool] });
        expect(message.text).toBe('好');
        expect(message.tool_calls).toMatchObject([{ id: 'x', args: { from: '上海' } }]);
        expect(message.usage_metadata?.input_tokens).toBeGreaterThan(0);
      },
    );
  });

  it('sends the tools and reports tries to the context of the call', async () => {
    await withServer(
      () => ({ text: '好' }),
      async (server) => {
        const callContext = recording();
        const model = new FestevalChatModel(backendAt(server));
        await model.invoke([new HumanMessage('查车')], { tools: [trainTool], callContext });
        expect(server.requests[0]?.body.tools?.[0]?.function.name).toBe('search_trains');
        expect(callContext.attempts).toHaveLength(1);
      },
    );
  });

  it('leaves retries to the backend: a failed call fails once', async () => {
    await withServer(
      () => ({ fault: { kind: 'status', status: 500 } }),
      async (server) => {
        const model = new FestevalChatModel(backendAt(server));
        await expect(model.invoke('hi')).rejects.toMatchObject({
          name: 'BackendError',
          brokenCause: 'backend',
        });
        expect(server.count()).toBe(4);
      },
    );
  });

  it('answers the same past LangChain’s wrapping as through it, where somebody listens', async () => {
    await withModel(
      () => ({ text: '好的。' }),
      async (model) => {
        const messages = [new SystemMessage('s'), new HumanMessage('hi')];
        const { id, ...heard } = (await model.invoke(messages, { callbacks: [] })).toDict().data;
        const { id: none, ...direct } = (await model.invoke(messages)).toDict().data;
        expect(direct).toEqual(heard);
        // The only trace of the way: a run's id.
        expect([none, id]).toEqual([undefined, expect.stringMatching(/^run-/)]);
      },
    );
  });

  it('stops with LangChain’s own signal where no context is given', async () => {
    await withModel(
      () => ({ fault: { kind: 'hang' } }),
      async (model) => {
        const stop = new AbortController();
        const call = model.invoke('hi', { signal: stop.signal });
        stop.abort(new Error('over'));
        await expect(call).rejects.toThrow();
      },
    );
  });

  it('binds tools in LangChain’s, OpenAI’s and our own form', async () => {
    const own = tool(() => '[]', {
      name: 'theirs',
      description: 'd',
      schema: z.object({ city: z.string() }),
    });
    const openAi = {
      type: 'function',
      function: { name: 'openai_form', parameters: { type: 'object', properties: {} } },
    };
    await withServer(
      () => ({ text: '好' }),
      async (server) => {
        const model = new FestevalChatModel(backendAt(server));
        await model.bindTools([own, openAi, trainTool]).invoke('hi');
        const sent = server.requests[0]?.body.tools?.map((one) => one.function) ?? [];
        expect(sent.map(({ name }) => name)).toEqual(['theirs', 'openai_form', 'search_trains']);
        expect(sent[0]?.parameters).toMatchObject({ properties: { city: { type: 'string' } } });
      },
    );
  });

  it('sends thinking back through a conversation of LangChain’s messages', async () => {
    await withServer(
      () => ({ reasoning: '想', calls: [{ id: 'x', name: 'search_trains', args: {} }] }),
      async (server) => {
        const model = new FestevalChatModel(backendAt(server));
        const first = await model.invoke([new HumanMessage('查车')], { tools: [trainTool] });
        const result = new ToolMessage({ content: '[]', tool_call_id: 'x', name: 'search_trains' });
        await model.invoke([new HumanMessage('查车'), first, result], { tools: [trainTool] });
        expect(server.requests[1]?.body.messages[1]?.reasoning_content).toBe('想');
      },
    );
  });
});

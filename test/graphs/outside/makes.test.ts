import { MemorySaver, type LangGraphRunnableConfig } from '@langchain/langgraph';
import { createReactAgent } from '@langchain/langgraph/prebuilt';
import { createAgent } from 'langchain';
import { describe, expect, it } from 'vitest';
import { FestevalChatModel } from '../../../src/graphs/chat-model.js';
import type { GraphTrial } from '../../../src/graphs/outside/graph-trial.js';
import type { Backend } from '../../../src/core/backend.js';
import type { ChatAnswer } from '../../../src/core/chat.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';
import { browse, callsIn, finish } from '../assistants/rig.js';
import { deedsIn, invokeTool, loopOf, playGraph } from './rig.js';

/** A case in which nobody breaks in. */
const quiet = { case: toyCase(2, { event: 'none' }) };

describe('a graph of another make', () => {
  it('may be no graph of LangGraph’s at all, with plain messages and calls out of any message', async () => {
    const plain = {
      async invoke({ messages }: { messages: object[] }, config: LangGraphRunnableConfig) {
        if (messages.length > 2) await invokeTool(config, 'finish', finish.args);
        const shelves = ['tea', 'cakes'];
        const found = await Promise.all(shelves.map((shelf) => invokeTool(config, 'browse', { shelf })));
        const content = `${String(found.length)} shelves. 有什么忌口?`;
        return { messages: [...messages, { role: 'assistant', content }] };
      },
    };
    const { stop, events } = playGraph(plain, quiet);
    expect(await stop).toBe('done');
    expect(deedsIn(events)).toEqual([
      ...['says ', 'calls browse', 'says ', 'calls browse', 'says 2 shelves. 有什么忌口?'],
      ...['says ', 'calls finish'],
    ]);
  });

  it('may have calls in the form of chat completions', async () => {
    const call = { name: 'finish', arguments: JSON.stringify(finish.args) };
    const message = {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'a', type: 'function', function: call }],
    };
    const { stop, events } = playGraph({ invoke: () => ({ messages: [message] }) });
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['finish']);
  });

  it('may be made for each trial by a function, which is told of it', async () => {
    const told: GraphTrial[] = [];
    const adapter = (trial: GraphTrial) => {
      told.push(trial);
      return Promise.resolve(
        loopOf((acted) => (acted === 0 ? { text: '有什么忌口?' } : { calls: [finish] })),
      );
    };
    const { stop, sitting } = playGraph(adapter, { ...quiet, limits: { turns: 7 } });
    expect(await stop).toBe('done');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ lang: sitting.case.lang, limits: { turns: 7, toolCalls: 80 } });
    expect(told[0]?.brief).toContain('7');
    expect(told[0]?.tools.map(({ name }) => name)).toEqual(toyScenario.tools.map(({ name }) => name));
  });

  it.each([
    ['throws', () => Promise.reject(new Error('no key')), 'mine: its adapter failed: no key'],
    [
      'makes no graph',
      () => ({ run: 1 }),
      'mine: its adapter failed: expected a compiled graph (with invoke), found an object with run',
    ],
  ])('whose function %s breaks the trial with that', async (_name, adapter, message) => {
    await expect(playGraph(adapter).stop).rejects.toThrow(message);
  });
});

/** A backend that shops, for agents of LangChain's. */
function shopper(asked: (messages: number) => unknown = () => undefined): FestevalChatModel {
  const backend: Backend = {
    ...{ id: 'x', family: 'test', model: 'x', settings: {}, concurrency: 1 },
    complete({ messages }) {
      asked(messages.length);
      const acted = messages.filter(({ role }) => role === 'assistant').length;
      const calls = acted === 0 ? [browse('tea'), browse('cakes')] : [finish];
      const answer: ChatAnswer = {
        ...{ text: '', end: 'complete', usage: { in: 10, out: 1, cached: 0, estimated: false } },
        calls: calls.map((call, i) => ({ ...call, id: `c${String(acted)}-${String(i)}` })),
      };
      return Promise.resolve(answer);
    },
  };
  return new FestevalChatModel(backend);
}

describe('agents that LangChain makes', () => {
  it('remember their trial where they have a checkpointer, whatever ids they give their messages', async () => {
    const asked: number[] = [];
    const adapter = ({ tools }: GraphTrial) =>
      createAgent({
        model: shopper((messages) => asked.push(messages)),
        tools: [...tools] as never,
        checkpointer: new MemorySaver(),
      });
    const { stop, events } = playGraph(adapter, { case: toyCase(2, { event: 'price_up' }) });
    expect(await stop).toBe('done');
    expect(deedsIn(events)).toEqual([
      ...['says ', 'calls browse', 'calls browse'],
      ...['says ', 'calls finish'],
    ]);
    // Brief, opening; message, two answers and what the user broke in with.
    expect(asked).toEqual([2, 6]);
  });

  it.each([
    ['createAgent', ({ tools }: GraphTrial) => createAgent({ model: shopper(), tools: [...tools] as never })],
    [
      'createReactAgent',
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- People have it.
      ({ tools }: GraphTrial) => createReactAgent({ llm: shopper(), tools: [...tools] as never }),
    ],
  ])('by %s are seated by an adapter', async (_name, adapter) => {
    for (const played of [toyCase(2, { event: 'none' }), toyCase(2, { event: 'price_up' })]) {
      const { stop, events } = playGraph(adapter, { case: played });
      expect(await stop).toBe('done');
      expect(callsIn(events)).toEqual(['browse', 'browse', 'finish']);
      expect(events.filter(({ type }) => type === 'attempt')).toHaveLength(2);
    }
  });
});

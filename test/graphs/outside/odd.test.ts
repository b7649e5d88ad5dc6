import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { tool } from '@langchain/core/tools';
import { MessagesAnnotation, StateGraph, START, type LangGraphRunnableConfig } from '@langchain/langgraph';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BackendError } from '../../../src/core/backend.js';
import type { AnyScenario } from '../../../src/core/scenario.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';
import { browse, callsIn, finish } from '../assistants/rig.js';
import { deedsIn, invokeTool, loopOf, playGraph, resultsIn, trialOf, type Model } from './rig.js';

/** A case in which nobody breaks in. */
const quiet = { case: toyCase(2, { event: 'none' }) };
const never = new Promise<never>(() => undefined);
const finishes: Model = () => ({ calls: [finish] });

/** A graph of one node, which does as it likes. */
const nodeOf = (
  run: (state: typeof MessagesAnnotation.State, config: LangGraphRunnableConfig) => Promise<object>,
) => new StateGraph(MessagesAnnotation).addNode('node', run).addEdge(START, 'node').compile();

describe('a graph that goes wrong', () => {
  it.each([
    ['throws', () => Promise.reject(new Error('out of ink')), /^mine: out of ink$/],
    ['throws no error', () => Promise.reject(new Error('')), /^mine: /],
    ['leaves no state', () => undefined, /^mine: expected a state with a list of messages/],
    ['leaves no list', () => ({ messages: 'hello' }), /^mine: expected a state with a list of messages/],
    ['leaves what is no message', () => ({ messages: [{ content: 'hi' }] }), /^mine: messages\[0\].*"type"/],
    [
      'leaves calls that are none',
      () => ({ messages: [{ role: 'assistant', content: '', tool_calls: [{ id: 'a' }] }] }),
      /^mine: messages\[0\].*"tool_calls\.0/,
    ],
  ])('and %s breaks its trial with its name and what was wrong', async (_name, run, message) => {
    const error = await playGraph({ invoke: run }).stop.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(BackendError);
    expect(error).toMatchObject({
      brokenCause: 'backend',
      message: expect.stringMatching(message) as string,
    });
  });

  it('and throws after its delivery was accepted is not listened to any more', async () => {
    const { stop } = playGraph({
      async invoke(_input: unknown, config: LangGraphRunnableConfig) {
        await Promise.race([invokeTool(config, 'finish', finish.args), aborted(config)]);
        throw new Error('too late');
      },
    });
    expect(await stop).toBe('done');
  });

  it('and never settles is left when the trial’s time is up', async () => {
    const controller = new AbortController();
    const { stop } = playGraph({ invoke: () => never }, { signal: controller.signal });
    controller.abort(new BackendError('time is up', 'timeout'));
    await expect(stop).rejects.toThrow('time is up');
  });

  it('and goes round without end is stopped as if it had used up its messages', async () => {
    const loop = new StateGraph(MessagesAnnotation)
      .addNode('round', () => ({}))
      .addEdge(START, 'round')
      .addEdge('round', 'round')
      .compile();
    expect(await playGraph(loop, { limits: { turns: 2 } }).stop).toBe('turn-limit');
  });

  it.each([
    ['ContextOverflowError', 'context-limit'],
    ['ModelRefusalError', 'refused'],
  ])('and throws a %s stops with %s, which is its own doing', async (name, stop) => {
    const thrown = Object.assign(new Error('no'), { name });
    expect(await playGraph({ invoke: () => Promise.reject(thrown) }).stop).toBe(stop);
  });

  it('is not blamed for a world that throws in its tools', async () => {
    const scenario: AnyScenario = {
      ...toyScenario,
      after: () => {
        throw new Error('the shop burnt down');
      },
    };
    const error: unknown = await playGraph(loopOf(finishes), { scenario }).stop.catch(
      (thrown: unknown) => thrown,
    );
    expect(error).not.toBeInstanceOf(BackendError);
    expect(error).toMatchObject({ message: 'the shop burnt down' });
  });

  it('and says nothing is heard as silence, until its messages are used up', async () => {
    const mute = { invoke: (input: { messages: unknown[] }) => input };
    expect(await playGraph(mute, { limits: { turns: 3 } }).stop).toBe('turn-limit');
  });
});

function aborted({ signal }: LangGraphRunnableConfig): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
}

describe('a graph’s messages', () => {
  it('that call tools of its own are notes, and what those answered comes back to it', async () => {
    const search = tool(() => 'a shop in the west', {
      name: 'search',
      description: 'of its own',
      schema: z.object({}),
    });
    const seen: string[][] = [];
    const { stop, events } = playGraph(
      loopOf(
        (acted, messages) => {
          seen.push(
            messages.map((one) => (ToolMessage.isInstance(one) ? `tool ${one.text.slice(0, 6)}` : one.type)),
          );
          if (acted === 0) return { text: 'Hm.', calls: [{ name: 'search', args: {} }] };
          return acted === 1 ? { text: '有什么忌口?' } : { calls: [finish] };
        },
        { tools: [search as never] },
      ),
      quiet,
    );
    expect(await stop).toBe('done');
    expect(deedsIn(events)).toEqual(['thinks Hm.\nsearch {}', 'says 有什么忌口?', 'says ', 'calls finish']);
    expect(seen.at(-1)).toEqual(['system', 'human', 'ai', 'tool a shop', 'ai', 'human']);
  });

  it('that call its own and the trial’s tools at once have the trial’s made, and all answered', async () => {
    const seen: (string | undefined)[][] = [];
    const { stop, events } = playGraph(
      loopOf((acted, messages) => {
        seen.push(messages.map((one) => (ToolMessage.isInstance(one) ? one.tool_call_id : one.type)));
        if (acted > 0) return { calls: [finish] };
        return { calls: [browse('tea'), { name: 'nothing', args: {} }, browse('cakes')] };
      }),
      { case: toyCase(2, { event: 'price_up' }) },
    );
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['browse', 'browse', 'finish']);
    // The user broke in, so that the graph was left before it could answer its own.
    expect(seen.at(-1)).toEqual(['system', 'human', 'ai', 'c0-0', 'c0-2', 'c0-1', 'human']);
  });

  it('that call an unknown tool, where the graph has no tools of its own, are refused by the world', async () => {
    const { stop, events } = playGraph(
      nodeOf(({ messages }) => {
        const acted = messages.filter(({ type }) => type === 'ai').length;
        const name = acted === 0 ? 'nothing' : 'finish';
        const args = acted === 0 ? {} : finish.args;
        return Promise.resolve({
          messages: [new AIMessage({ content: '', tool_calls: [{ id: `a${String(acted)}`, name, args }] })],
        });
      }),
    );
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['nothing', 'finish']);
    expect(resultsIn(events)[0]).toMatchObject({ error: { code: 'unknown_tool' } });
  });

  it('whose calls it has answered itself are not made', async () => {
    const guarded = nodeOf(async ({ messages }, config) => {
      if (messages.some(({ type }) => type === 'tool')) return { messages: [] };
      const said = new AIMessage({
        content: '',
        tool_calls: [
          { id: 'a', name: 'browse', args: { shelf: 'tea' } },
          { id: 'b', name: 'finish', args: finish.args },
        ],
      });
      const denied = new ToolMessage({ tool_call_id: 'a', content: 'not allowed' });
      const state = { messages: [...messages, said, denied] };
      const [last] = trialOf(config).tools.filter(({ name }) => name === 'finish');
      const call = { type: 'tool_call', id: 'b', name: 'finish', args: finish.args };
      await last?.invoke(call as never, { ...config, state } as never);
      return { messages: [] };
    });
    const { stop, events } = playGraph(guarded);
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['finish']);
  });

  it('that nobody called for count as one when it speaks, and as notes before', async () => {
    const { stop, events } = playGraph(
      nodeOf(() =>
        Promise.resolve({
          messages: [new AIMessage('A plan.'), new HumanMessage('Good?'), new AIMessage('你好')],
        }),
      ),
      { limits: { turns: 1 } },
    );
    expect(await stop).toBe('turn-limit');
    expect(deedsIn(events)).toEqual(['thinks A plan.', 'says 你好']);
  });

  it('cost what they say, at the price of the spec', async () => {
    const price = { currency: 'CNY', input: 2, cachedInput: 1, output: 10 };
    const graph = loopOf(() => ({ calls: [finish], tokens: 100 }));
    const attemptsOf = async (more: object) => {
      const { stop, events } = playGraph(graph, {}, more);
      await stop;
      return events.filter(({ type }) => type === 'attempt');
    };
    expect(await attemptsOf({ price })).toMatchObject([
      {
        backend: 'mine',
        callRole: 'assistant',
        usage: { in: 100, out: 1, estimated: false },
        cost: { currency: 'CNY' },
      },
    ]);
    expect(await attemptsOf({})).toMatchObject([{ cost: null }]);
  });
});

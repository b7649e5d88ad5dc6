import { Annotation, Command, END, Send, START, StateGraph } from '@langchain/langgraph/web';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { finalState, isHeard, thinned } from '../../src/graphs/thin.js';
import { gathered } from './thin-rig.js';

describe('thinned', () => {
  const state = Annotation.Root({ seen: Annotation<readonly string[]>, next: Annotation<string> });
  type State = typeof state.State;
  const see = ({ seen }: State, what: string) => [...seen, what];
  const end = () => new Command({ goto: END });
  const compile = (first: (now: State) => unknown) =>
    new StateGraph(state)
      .addNode('first', first as () => Command, { ends: ['second', 'third', END] })
      .addNode('second', (now: State) => new Command({ goto: END, update: { seen: see(now, 'second') } }), {
        ends: [END],
      })
      .addNode('third', end, { ends: [END] })
      .addEdge(START, 'first')
      .compile();

  it.each([
    ['a plain update', () => ({ seen: ['first'] })],
    ['nothing', () => null],
    ['a Send', () => new Command({ goto: new Send('second', { seen: ['sent'] }) })],
    ['several commands', () => [new Command({ goto: 'second' }), new Command({ update: { next: 'x' } })]],
    ['a command with tuples', () => new Command({ goto: ['second', 'third'], update: [['seen', ['t']]] })],
    [
      'keys that the state does not have',
      () => new Command({ goto: 'second', update: { other: 1, next: 'y' } }),
    ],
  ])('writes what LangGraph writes of a node that returns %s', async (_what, first) => {
    const input = { seen: [], next: '' };
    const streamMode: ('values' | 'updates')[] = ['values', 'updates'];
    const all = (graph: ReturnType<typeof compile>) => graph.stream(input, { streamMode }).then(gathered);
    expect(await all(thinned(compile(first)))).toEqual(await all(compile(first)));
  });

  const builder = () => new StateGraph(state).addNode('a', end, { ends: ['b', END] }).addEdge(START, 'a');
  it.each([
    ['an edge leads from "a"', () => thinned(builder().addNode('b', end).addEdge('a', 'b').compile())],
    ['an edge waits', () => thinned(builder().addNode('b', end).addEdge(['a'], 'b').compile())],
    ['the node "b" has policies', () => thinned(builder().addNode('b', end, { retryPolicy: {} }).compile())],
    ['has policies or subgraphs', () => thinned(builder().addNode('b', compile(end)).compile())],
    [
      'its state is checked by a schema',
      () =>
        thinned(
          new StateGraph(z.object({ seen: z.string() }))
            .addNode('a', end, { ends: [END] })
            .addEdge(START, 'a')
            .compile(),
        ),
    ],
  ])('refuses at once a graph of which it must say: %s', (what, thin) => {
    expect(thin).toThrow(what);
  });
});

describe('finalState', () => {
  const state = Annotation.Root({ seen: Annotation<string>, kept: Annotation<string> });
  type State = typeof state.State;
  const tell = ({ seen }: State) => new Command({ goto: END, update: { kept: `heard ${seen}` } });
  const builder = () => new StateGraph(state).addNode('a', tell, { ends: [END] });
  const plain = () => thinned(builder().addEdge(START, 'a').compile());

  it('gives the node that START leads to the input, without what the state does not have', async () => {
    const seen: unknown[] = [];
    const look = (now: State) => {
      seen.push(now);
      return tell(now);
    };
    const graph = new StateGraph(state)
      .addNode('a', look, { ends: [END] })
      .addEdge(START, 'a')
      .compile();
    const input = { seen: 'news', other: 1 };
    expect(await finalState(thinned(graph), input, {}, ['kept'])).toEqual({ kept: 'heard news' });
    expect(seen).toEqual([{ seen: 'news' }]);
  });

  it('leaves the choice to START where its edge chooses by the state', async () => {
    const choosing = builder()
      .addNode('b', () => new Command({ goto: END, update: { kept: 'from b' } }), { ends: [END] })
      .addConditionalEdges(START, ({ seen }) => (seen === 'b' ? 'b' : 'a'), ['a', 'b']);
    const graph = thinned(choosing.compile());
    expect(await finalState(graph, { seen: 'b' }, {}, ['kept'])).toEqual({ kept: 'from b' });
    expect(await finalState(graph, { seen: 'a' }, {}, ['kept'])).toEqual({ kept: 'heard a' });
  });

  it('says which of the channels asked for nobody ever wrote', async () => {
    const silent = new StateGraph(state).addNode('a', () => new Command({ goto: END }), { ends: [END] });
    const graph = thinned(silent.addEdge(START, 'a').compile());
    await expect(finalState(graph, { seen: 'news' }, {}, ['seen', 'kept'])).rejects.toThrow(
      'A graph ended without its kept.',
    );
    expect(await finalState(plain(), { seen: 'news' }, {}, ['seen'])).toEqual({ seen: 'news' });
  });
});

describe('isHeard', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('tells of callbacks, an empty list of them included', () => {
    expect([isHeard({}), isHeard({ callbacks: [] })]).toEqual([false, true]);
  });

  it('tells of tracing that the environment asks for', () => {
    vi.stubEnv('LANGSMITH_TRACING', 'true');
    expect(isHeard({})).toBe(true);
  });
});

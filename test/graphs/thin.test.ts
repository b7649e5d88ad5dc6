import { readFileSync } from 'node:fs';
import { BaseCallbackHandler } from '@langchain/core/callbacks/base';
import { MemorySaver } from '@langchain/langgraph/web';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BackendError, type Backend } from '../../src/core/backend.js';
import { finalState } from '../../src/graphs/thin.js';
import { answerTo, both, gathered, plain, shapes, type Prepared, type Shape } from './thin-rig.js';

class Listener extends BaseCallbackHandler {
  override name = 'listener';
  readonly #starts: string[];

  constructor(starts: string[]) {
    super();
    this.#starts = starts;
  }

  override handleChainStart(
    ...[, , , , , , , name]: Parameters<NonNullable<BaseCallbackHandler['handleChainStart']>>
  ) {
    this.#starts.push(name ?? '');
  }
}

const endOf = ({ graph, input, config }: Prepared, keys: readonly string[] = ['messages']) =>
  finalState<never, Record<string, unknown>, string>(graph, input, config, keys);

async function alike(shape: Shape, look: (run: Prepared) => Promise<unknown>): Promise<void> {
  const { thin, whole } = both(shape);
  expect(await look(thin)).toEqual(await look(whole));
  expect(plain(thin.events)).toEqual(plain(whole.events));
}

it('is written for the installed version of LangGraph', () => {
  const file = 'node_modules/@langchain/langgraph/package.json';
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8')));
  const check =
    'src/graphs/thin.ts replaces getNode of compiled nodes, and writes through __pregel_send what ChannelWrite and the ' +
    'control branch of graph/state.js write. Compare attachNode, attachEdge, attachBranch and _controlBranch there, ' +
    '_prepareSingleTask in pregel/algo.js and invoke and stream in pregel/index.js with 1.7.3. If nothing of that has ' +
    'changed and the tests below pass, put the new version here.';
  expect(version, check).toBe('1.7.3');
});

describe.each(shapes)('a thinned graph of the shape $name', (shape) => {
  it('draws as LangGraph’s', () =>
    alike(shape, async ({ graph }) => (await graph.getGraphAsync({ xray: true })).drawMermaid()));

  it.each(['values', 'updates', 'tasks', 'messages', 'debug'])('streams the same %s', (streamMode) =>
    alike(shape, async ({ graph, input, config }) =>
      gathered(await graph.stream(input, { ...config, streamMode })),
    ),
  );

  it('tells streamEvents the same events', () =>
    alike(shape, ({ graph, input, config }) =>
      gathered(graph.streamEvents(input, { ...config, version: 'v2' })),
    ));

  it('ends in the same state, by invoke and by finalState', async () => {
    await alike(shape, async ({ graph, input, config }) => plain(await graph.invoke(input, config)));
    const { thin, whole } = both(shape);
    const { messages, stop, ...state }: Record<string, unknown> = await whole.graph.invoke(
      whole.input,
      whole.config,
    );
    const keys = ['messages', ...('stop' in whole.input ? ['stop'] : [])];
    const read = await endOf(thin, keys);
    expect(Object.keys(state)).not.toEqual([]);
    expect(plain(read)).toEqual(plain('stop' in whole.input ? { messages, stop } : { messages }));
  });

  it('stops before a node and goes on from there', () =>
    alike(shape, async ({ graph, input, config }) => {
      graph.checkpointer = new MemorySaver();
      const paused = { ...config, interruptBefore: [shape.pause], configurable: { thread_id: 'one' } };
      const first = await graph.invoke(input, paused);
      const last = await graph.invoke(null as never, { ...paused, interruptBefore: [] });
      expect(plain(first)).not.toEqual(plain(last));
      return plain([first, last]);
    }));

  it('is entered past its nodes’ wrapping only where nobody listens', async () => {
    const { thin, whole } = both(shape);
    const nodeOf = ({ graph }: Prepared) => graph.nodes[shape.pause]?.getNode();
    expect(nodeOf(thin)).toBe(nodeOf(thin));
    expect(nodeOf(whole)).not.toBe(nodeOf(whole));
    const starts: string[] = [];
    const listener = new Listener(starts);
    await endOf({ ...thin, config: { ...thin.config, callbacks: [listener] } });
    expect(starts).toContain(shape.pause);
  });
});

describe.each(shapes.filter(({ sitting }) => sitting().subject.kind === 'model'))(
  'the graph $name',
  (shape) => {
    it('rejects with the very error of a node, as LangGraph’s', async () => {
      const down = new BackendError('down', 'backend', 503);
      const { thin, whole } = both(shape, () => Promise.reject(down));
      await expect(thin.graph.invoke(thin.input, thin.config)).rejects.toBe(down);
      await expect(whole.graph.invoke(whole.input, whole.config)).rejects.toBe(down);
      await expect(endOf(thin)).rejects.toBe(down);
    });

    it('rejects with the reason of its trial’s signal, and asks nothing more', async () => {
      const stop = new AbortController();
      const over = new Error('over');
      let asked = 0;
      const stopping: Backend['complete'] = (request) => {
        asked += 1;
        stop.abort(over);
        return Promise.resolve(answerTo(request));
      };
      const { thin } = both(shape, stopping, stop.signal);
      await expect(endOf(thin)).rejects.toBe(over);
      expect(asked).toBe(1);
    });

    it('gives way to LangGraph’s own signal like the untouched graph', async () => {
      const reasonsOf = async (pick: 'thin' | 'whole') => {
        const stop = new AbortController();
        const never: Backend['complete'] = () => {
          setImmediate(() => {
            stop.abort(new Error('over'));
          });
          return new Promise(() => undefined);
        };
        const run = both(shape, never)[pick];
        return run.graph
          .invoke(run.input, { ...run.config, signal: stop.signal })
          .catch((error: unknown) => String(error));
      };
      expect(await reasonsOf('thin')).toBe(await reasonsOf('whole'));
    });
  },
);

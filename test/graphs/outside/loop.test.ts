import { getEventListeners } from 'node:events';
import { MemorySaver } from '@langchain/langgraph';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/evals/replay.js';
import type { AnyScenario } from '../../../src/core/scenario.js';
import { createStages } from '../../../src/graphs/stages.js';
import { toySitting } from '../../support/sitting.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';
import { tableCase, tableScenario } from '../../support/toy-table.js';
import { browse, callsIn, finish } from '../assistants/rig.js';
import { deedsIn, graphSubject, loopOf, playGraph, resultsIn, type Model } from './rig.js';

const shopping: Model = (acted) =>
  acted === 0 ? { text: 'I look.', calls: [browse('tea'), browse('cakes')] } : { calls: [finish] };

/** A case in which nobody breaks in. */
const quiet = { case: toyCase(2, { event: 'none' }) };

const memories: readonly [string, () => MemorySaver | undefined][] = [
  ['without a memory', () => undefined],
  ['with a checkpointer', () => new MemorySaver()],
];

describe.each(memories)('a graph %s', (_name, memory) => {
  const play = (model: Model, overrides: Parameters<typeof playGraph>[1] = {}) => {
    const checkpointer = memory();
    return playGraph(loopOf(model, checkpointer === undefined ? {} : { checkpointer }), overrides);
  };

  it('acts in the order it wrote its calls, after the words that came with them, and can be replayed', async () => {
    const { stop, events, sitting } = play(shopping);
    expect(await stop).toBe('done');
    expect(deedsIn(events)).toEqual([
      'says I look.',
      'calls browse',
      'calls browse',
      'says ',
      'calls finish',
    ]);
    const transcript = { events: [...events], stop: await stop };
    expect(await replay(toyScenario, sitting.case, transcript, sitting.limits)).toMatchObject({
      finished: { reservation_id: 'none' },
    });
  });

  it('is entered again with the whole conversation when the user has answered', async () => {
    const seen: string[][] = [];
    const { stop } = play((acted, messages) => {
      seen.push(messages.map(({ type }) => type));
      if (acted === 0) return { calls: [browse('tea')] };
      return acted === 1 ? { text: '有什么忌口?' } : { calls: [finish] };
    }, quiet);
    expect(await stop).toBe('done');
    expect(seen.at(-1)).toEqual(['system', 'human', 'ai', 'tool', 'ai', 'human']);
  });

  it('is told what the user breaks in with before it goes on', async () => {
    const seen: string[][] = [];
    const heard: string[] = [];
    const { stop } = play(
      (acted, messages) => {
        seen.push(messages.map(({ type }) => type));
        heard.push(messages.at(-1)?.text ?? '');
        return shopping(acted, messages);
      },
      { case: toyCase(2, { event: 'price_up' }) },
    );
    expect(await stop).toBe('done');
    expect(seen.at(-1)).toEqual(['system', 'human', 'ai', 'tool', 'tool', 'human']);
    expect(heard.at(-1)).toMatch(/店里刚刚调价|changed prices/);
  });

  it('lets those at a table speak between its messages', async () => {
    const scenario: AnyScenario = tableScenario;
    const { stop, events, sitting } = play(
      (_acted, messages) => {
        const last = messages.at(-1)?.text ?? '';
        if (last.startsWith('Wang Fang'))
          return { calls: [{ name: 'say', args: { to: 'aunt', text: 'Enough.' } }] };
        if (last.startsWith('Wang Jun'))
          return { calls: [{ name: 'say', args: { to: 'uncle', text: 'Enough.' } }] };
        const asked = messages.some(({ text }) => text.startsWith('Wang Fang'));
        if (!asked) return { text: 'Good evening.' };
        return { calls: [{ name: 'finish', args: { farewell: 'Come again.' } }] };
      },
      { scenario, case: tableCase() },
    );
    expect(await stop).toBe('done');
    const spoken = events.flatMap((event) =>
      event.type === 'message' && event.actor !== 'subject' ? [event.actor] : [],
    );
    expect(spoken.slice(2)).toEqual(['user', 'aunt', 'uncle', 'aunt', 'uncle', 'user']);
    await expect(
      replay(scenario, sitting.case, { events: [...events], stop: 'done' }, sitting.limits),
    ).resolves.toBeDefined();
  });

  it('is answered malformed arguments with an error, and goes on', async () => {
    const { stop, events } = play((acted) =>
      acted === 0 ? { malformed: [{ name: 'finish', args: '{"note": ' }] } : { calls: [finish] },
    );
    expect(await stop).toBe('done');
    expect(resultsIn(events)[0]).toMatchObject({ error: { code: 'malformed_arguments' } });
  });

  it('is refused by the world, not by LangChain, what does not fit a tool', async () => {
    const { stop, events } = play((acted) =>
      acted === 0 ? { calls: [{ name: 'browse', args: { shelf: 7 } }] } : { calls: [finish] },
    );
    expect(await stop).toBe('done');
    expect(resultsIn(events)[0]).toMatchObject({ error: { code: 'invalid_arguments', field: 'shelf' } });
  });

  it.each([
    ['turn-limit', { turns: 3 }, { calls: [browse('tea')] }, 3],
    ['turn-limit', { turns: 3 }, { text: '还有吗?' }, 3],
    ['tool-limit', { toolCalls: 3 }, { calls: [browse('tea')] }, 4],
    ['token-limit', { tokens: 45 }, { calls: [browse('tea')], tokens: 10 }, 5],
    ['invalid-finish', {}, { calls: [{ name: 'finish', args: {} }] }, 3],
    ['done', {}, { calls: [finish] }, 1],
  ] as const)('stops with %s and %o, and asks its model no more', async (reason, limits, said, asked) => {
    let count = 0;
    const { stop } = play(
      () => {
        count += 1;
        return said;
      },
      { limits },
    );
    expect(await stop).toBe(reason);
    expect(count).toBe(asked);
  });

  it('keeps trials that run at the same time apart', async () => {
    const checkpointer = memory();
    const subject = graphSubject(loopOf(shopping, checkpointer === undefined ? {} : { checkpointer }));
    const stages = createStages(() => {
      throw new Error('not asked');
    });
    const sittings = [2, 3, 4, 5].map((seed) => toySitting(subject, { case: toyCase(seed) }));
    expect(await Promise.all(sittings.map((sitting) => stages.play(sitting)))).toEqual(Array(4).fill('done'));
    for (const { journal } of sittings)
      expect(callsIn(journal.events)).toEqual(['browse', 'browse', 'finish']);
  });

  it('leaves no more listeners on the trial’s signal for more turns of the user', async () => {
    const left = async (turns: number): Promise<number> => {
      const { signal } = new AbortController();
      await play(() => ({ text: '还有吗?' }), { signal, limits: { turns } }).stop;
      return getEventListeners(signal, 'abort').length;
    };
    expect(await left(15)).toBe(await left(2));
  });
});

describe('a graph with a checkpointer', () => {
  it('is sent only what is new, under a thread of the trial’s own', async () => {
    const inner = loopOf((acted) => (acted === 0 ? { text: '有什么忌口?' } : { calls: [finish] }), {
      checkpointer: new MemorySaver(),
    });
    const sent: { threads: unknown[]; roles: string[][] } = { threads: [], roles: [] };
    const watched = {
      checkpointer: inner.checkpointer,
      invoke(
        input: { messages: { role: string }[] },
        config: { configurable: { thread_id: string } },
      ): Promise<unknown> {
        sent.threads.push(config.configurable.thread_id);
        sent.roles.push(input.messages.map(({ role }) => role));
        return inner.invoke(input as never, config);
      },
    };
    const { stop, sitting } = playGraph(watched);
    expect(await stop).toBe('done');
    expect(sent.roles).toEqual([['system', 'user'], ['user']]);
    expect(sent.threads).toEqual(Array(2).fill(`test/toy-gift/${sitting.case.id}/mine/0`));
  });
});

import { getEventListeners } from 'node:events';
import { AIMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { BackendError } from '../../../src/core/backend.js';
import type { AnyScenario } from '../../../src/core/scenario.js';
import { replay } from '../../../src/evals/replay.js';
import { assistantIds } from '../../../src/graphs/assistants/index.js';
import { callsOf } from '../../../src/graphs/messages.js';
import type { SeatModel } from '../../../src/graphs/seat.js';
import { createStages } from '../../../src/graphs/stages.js';
import { scriptedModel } from '../../support/scripted-model.js';
import { toySitting } from '../../support/sitting.js';
import { toyCase, toyScenario } from '../../support/toy-scenario.js';
import { tableCase, tableScenario } from '../../support/toy-table.js';
import { areaOf, browse, callsIn, finish, model, play, playWith, seated, shopping, type Say } from './rig.js';

function scriptedModelWith(speaking: SeatModel, afterwards: () => void): SeatModel {
  return {
    async invoke(messages, options) {
      const answer = await speaking.invoke(messages, options);
      afterwards();
      return answer;
    },
  };
}

/** Each message's calls are followed by one answer each, in their order, before anything else is said. */
function expectAnswered(messages: readonly BaseMessage[]): void {
  for (const [at, message] of messages.entries()) {
    const ids = AIMessage.isInstance(message) ? callsOf(message, at).map(({ id }) => id) : [];
    const next = messages.slice(at + 1, at + 1 + ids.length);
    expect(next.map((one) => (ToolMessage.isInstance(one) ? one.tool_call_id : one.type))).toEqual(ids);
  }
}

describe.each(assistantIds)('the assistant %s', (assistant) => {
  it('acts in the order it called, delivers, and leads to the same end when its record is made again', async () => {
    const { stop, events, sitting } = play(assistant, shopping);
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['browse', 'browse', 'finish']);
    const transcript = { events: [...events], stop: await stop };
    expect(await replay(toyScenario, sitting.case, transcript, sitting.limits)).toMatchObject({
      finished: { reservation_id: 'none' },
    });
  });

  it('hears the user answer what it says to them', async () => {
    const { stop, events } = play(assistant, (acted, messages, tools) => {
      if (acted === 0) return areaOf('editor', { text: '有什么忌口?' });
      if (tools.length > 0) expect(messages.at(-1)?.text).toMatch(/不能碰|Nothing with/);
      return areaOf('editor', { calls: [finish] });
    });
    expect(await stop).toBe('done');
    expect(events.filter(({ actor }) => actor === 'user')).toHaveLength(2);
  });

  it('is told what the user breaks in with before it goes on', async () => {
    const rising = toyCase(2, { event: 'price_up' });
    const heard: string[] = [];
    const { stop } = play(
      assistant,
      (acted, messages) => {
        heard.push(messages.at(-1)?.text ?? '');
        return shopping(acted, messages, []);
      },
      { case: rising },
    );
    await stop;
    expect(heard.some((text) => /店里刚刚调价|changed prices/.test(text))).toBe(true);
  });

  it('is answered malformed arguments and unknown tools with errors, and goes on', async () => {
    const { stop, events } = play(assistant, (acted) => {
      if (acted === 0) return areaOf('editor', { malformed: [{ name: 'finish', args: '{"note": ' }] });
      return areaOf('editor', { calls: [finish] });
    });
    expect(await stop).toBe('done');
    const results = events.flatMap((event) => (event.type === 'tool-result' ? [event.result] : []));
    expect(results[0]).toMatchObject({ error: { code: 'malformed_arguments' } });
  });

  it.each([
    ['turn-limit', { turns: 3 }, areaOf('shop', { calls: [browse('tea')] })],
    ['tool-limit', { toolCalls: 3 }, areaOf('shop', { calls: [browse('tea')] })],
    ['token-limit', { tokens: 45 }, areaOf('shop', { calls: [browse('tea')], tokens: 10 })],
    ['invalid-finish', {}, areaOf('editor', { calls: [{ name: 'finish', args: {} }] })],
  ])('stops with %s', async (reason, limits, answer) => {
    expect(await play(assistant, () => answer, { limits }).stop).toBe(reason);
  });

  it.each(['refused', 'context-limit'] as const)('stops with %s when its model does', async (end) => {
    const speaking = scriptedModel(() => ({ end }));
    const stop = createStages(() => speaking).play(toySitting(seated(assistant)));
    expect(await stop).toBe(end);
  });

  it('breaks the trial with the very error of its backend', async () => {
    const down = new BackendError('down', 'backend', 503);
    const stages = createStages(() => ({ invoke: () => Promise.reject(down) }));
    await expect(stages.play(toySitting(seated(assistant)))).rejects.toBe(down);
  });

  it('lets those at the table speak between its messages', async () => {
    const scenario: AnyScenario = tableScenario;
    const say: Say = (_acted, messages) => {
      const last = messages.at(-1)?.text ?? '';
      if (last.startsWith('Wang Fang'))
        return areaOf('talk', { calls: [{ name: 'say', args: { to: 'aunt', text: 'Enough.' } }] });
      if (last.startsWith('Wang Jun'))
        return areaOf('talk', { calls: [{ name: 'say', args: { to: 'uncle', text: 'Enough.' } }] });
      const asked = messages.some(({ text }) => text.startsWith('Wang Fang'));
      if (!asked) return areaOf('editor', { text: 'Good evening.' });
      return areaOf('editor', { calls: [{ name: 'finish', args: { farewell: 'Come again.' } }] });
    };
    const { stop, events, sitting } = play(assistant, say, { scenario, case: tableCase() });
    expect(await stop).toBe('done');
    const spoken = events.flatMap((event) =>
      event.type === 'message' && event.actor !== 'subject' ? [event.actor] : [],
    );
    expect(spoken.slice(2)).toEqual(['user', 'aunt', 'uncle', 'aunt', 'uncle', 'user']);
    await expect(
      replay(scenario, sitting.case, { events: [...events], stop: 'done' }, sitting.limits),
    ).resolves.toBeDefined();
  });

  it('asks nothing more once the trial is stopped, whatever it was about to ask', async () => {
    const controller = new AbortController();
    const { speaking, spent } = model(shopping);
    const stopping = scriptedModelWith(speaking, () => {
      if (spent.calls === 1) controller.abort(new Error('stopped'));
    });
    const { stop } = playWith(stopping, assistant, { signal: controller.signal });
    await expect(stop).rejects.toThrow();
    expect(spent.calls).toBe(1);
  });

  it('leaves no more listeners on the trial’s signal for more turns of the user', async () => {
    const left = async (turns: number): Promise<number> => {
      const { signal } = new AbortController();
      await play(assistant, () => areaOf('editor', { text: '还有吗?' }), { signal, limits: { turns } }).stop;
      return getEventListeners(signal, 'abort').length;
    };
    expect(await left(15)).toBe(await left(2));
  });

  it('answers every call right after the message that made it, as servers demand', async () => {
    const rising = toyCase(2, { event: 'price_up' });
    const { stop } = play(
      assistant,
      (acted, messages) => {
        expectAnswered(messages);
        if (acted === 0)
          return areaOf('shop', {
            calls: [browse('tea'), browse('cakes')],
            malformed: [{ name: 'browse', args: '{"shelf": ' }],
          });
        return acted === 1
          ? areaOf('shop', { calls: [browse('tea'), { name: 'nothing', args: {} }] })
          : areaOf('editor', { calls: [finish] });
      },
      { case: rising },
    );
    expect(await stop).toBe('done');
  });

  it('keeps trials that run at the same time apart', async () => {
    const { speaking } = model(shopping);
    const stages = createStages(() => speaking);
    const sittings = [2, 3, 4, 5].map((seed) => toySitting(seated(assistant), { case: toyCase(seed) }));
    expect(await Promise.all(sittings.map((sitting) => stages.play(sitting)))).toEqual(Array(4).fill('done'));
    for (const { journal } of sittings)
      expect(callsIn(journal.events)).toEqual(['browse', 'browse', 'finish']);
  });
});

describe('tokens', () => {
  it.each(assistantIds)('of every call of %s count towards the limit', async (assistant) => {
    const { stop, spent } = play(assistant, shopping, { limits: { tokens: 1_000 } });
    expect(await stop).toBe('done');
    const enough = spent.calls * 10;
    const { stop: tight } = play(
      assistant,
      (acted, ...rest) => ({ ...shopping(acted, ...rest), calls: [browse('tea')], area: 'shop' }),
      {
        limits: { tokens: enough },
      },
    );
    expect(await tight).toBe('token-limit');
  });
});

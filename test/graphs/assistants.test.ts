import type { BaseMessage } from '@langchain/core/messages';
import { describe, expect, it } from 'vitest';
import { BackendError, type Backend } from '../../src/core/backend.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import type { Sitting } from '../../src/core/stage.js';
import type { Event } from '../../src/core/transcript.js';
import { replay } from '../../src/evals/replay.js';
import { assistantIds } from '../../src/graphs/assistants/index.js';
import type { SeatCallOptions } from '../../src/graphs/seat.js';
import { createStages } from '../../src/graphs/stages.js';
import { scriptedModel, type ScriptedAnswer } from '../support/scripted-model.js';
import { toySitting } from '../support/sitting.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { tableCase, tableScenario } from '../support/toy-table.js';

const backend: Backend = {
  id: 'scripted',
  family: 'test',
  model: 'scripted',
  settings: {},
  concurrency: 1,
  complete: () => Promise.reject(new Error('not reached')),
};
const seated = (assistant: string) =>
  ({ kind: 'model', name: `${assistant}/scripted`, assistant, backend }) as const;

type Say = (
  acted: number,
  messages: readonly BaseMessage[],
  tools: readonly string[],
) => ScriptedAnswer & { area?: string };

/** The same behaviour in every seat: what an assistant asks beside it is answered so that it goes on. */
function model(say: Say) {
  const spent = { calls: 0 };
  const speaking = scriptedModel((messages, acted, { tools }: SeatCallOptions) => {
    spent.calls += 1;
    const answer = say(
      acted,
      messages,
      tools.map(({ name }) => name),
    );
    if (tools.length === 0) return { text: 'OK' };
    const [delegate] = tools;
    if (delegate?.name !== 'delegate') {
      const able = answer.calls?.every(({ name }) => tools.some((tool) => tool.name === name)) ?? true;
      return able ? answer : { text: 'Nothing more for me to do.' };
    }
    return { calls: [{ name: 'delegate', args: { to: answer.area ?? 'editor', task: 'go on' } }] };
  });
  return { speaking, spent };
}

function play(assistant: string, say: Say, overrides: Parameters<typeof toySitting>[1] = {}) {
  const { speaking, spent } = model(say);
  const sitting: Sitting = toySitting(seated(assistant), overrides);
  const stop = createStages(() => speaking).play(sitting);
  return { stop, events: sitting.journal.events, sitting, spent };
}

const browse = (shelf: string) => ({ name: 'browse', args: { shelf } });
const finish = { name: 'finish', args: { reservation_id: 'none', total_fen: 0, note: 'nothing' } };
const callsIn = (events: readonly Event[]): string[] =>
  events.flatMap((event) => (event.type === 'tool-call' ? [event.call.name] : []));
const areaOf = (area: string, answer: ScriptedAnswer) => ({ ...answer, area });

const shopping: Say = (acted) => {
  if (acted === 0) return areaOf('shop', { calls: [browse('tea'), browse('cakes')] });
  return areaOf('editor', { calls: [finish] });
};

describe.each(assistantIds)('the assistant %s', (assistant) => {
  it('acts in the order it called, delivers, and leads to the same end when its record is made again', async () => {
    const { stop, events, sitting } = play(assistant, shopping);
    expect(await stop).toBe('done');
    expect(callsIn(events)).toEqual(['browse', 'browse', 'finish']);
    const transcript = { events: [...events], stop: await stop };
    expect(replay(toyScenario, sitting.case, transcript, sitting.limits)).toMatchObject({
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
    expect(() =>
      replay(scenario, sitting.case, { events: [...events], stop: 'done' }, sitting.limits),
    ).not.toThrow();
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

describe('the assistant plan', () => {
  const notesIn = (events: readonly Event[]) =>
    events.flatMap((event) => (event.type === 'note' ? [`${event.name}: ${event.text}`] : []));

  it('plans before it acts, and checks before it delivers', async () => {
    const { stop, events } = play('plan', shopping);
    await stop;
    expect(notesIn(events)).toEqual(['plan: OK', 'check: OK']);
    expect(events.findIndex(({ type }) => type === 'note')).toBeLessThan(
      events.findIndex(({ type }) => type === 'tool-call'),
    );
  });

  it('mends what the check finds, and delivers what is mended; a check that never approves ends all the same', async () => {
    let finishes = 0;
    const stages = createStages(() =>
      scriptedModel((messages, _acted, { tools }) => {
        if (tools.length === 0)
          return { text: messages.length > 2 ? 'The total is missing.' : 'First browse.' };
        finishes += 1;
        const told = messages[0]?.text.includes('The total is missing.') === true;
        return { calls: [{ ...finish, args: { ...finish.args, note: told ? 'mended' : 'draft' } }] };
      }),
    );
    const sitting = toySitting(seated('plan'));
    expect(await stages.play(sitting)).toBe('done');
    expect(finishes).toBe(3);
    expect(notesIn(sitting.journal.events)).toEqual([
      'plan: First browse.',
      'check: The total is missing.',
      'check: The total is missing.',
    ]);
    const delivered = sitting.journal.events.flatMap((event) =>
      event.type === 'tool-call' ? [event.call] : [],
    );
    expect(delivered).toMatchObject([{ name: 'finish', args: { note: 'mended' } }]);
  });
});

describe('the assistant team', () => {
  it('shows each member only the tools of its area, and the editor those to ask and deliver', async () => {
    const seen = new Set<string>();
    const { stop } = play('team', (acted, messages, tools) => {
      seen.add(tools.join(' '));
      return shopping(acted, messages, tools);
    });
    await stop;
    expect([...seen]).toEqual(['delegate', 'browse reserve', 'ask_user finish']);
  });

  it('sends a hand-over to nobody on the team, and the last of too many, to the editor', async () => {
    const stages = createStages(() =>
      scriptedModel((_messages, acted, { tools }) => {
        if (tools.some(({ name }) => name === 'delegate')) {
          return { calls: [{ name: 'delegate', args: { to: acted === 0 ? 'nobody' : 'shop', task: 'x' } }] };
        }
        if (tools.some(({ name }) => name === 'finish')) {
          return acted === 0 ? { text: '请稍等。' } : { calls: [finish] };
        }
        return { text: 'done' };
      }),
    );
    const sitting = toySitting(seated('team'));
    expect(await stages.play(sitting)).toBe('done');
    const orders = sitting.journal.events.flatMap((event) =>
      event.type === 'note' && event.name === 'supervisor' ? [event.text] : [],
    );
    expect(orders[0]).toBe('editor: ');
    expect(orders.slice(1, 7)).toEqual(Array(6).fill('shop: x'));
    expect(orders[7]).toBe('editor: ');
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

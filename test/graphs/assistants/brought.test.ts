import { describe, expect, it } from 'vitest';
import type { Backend } from '../../../src/core/backend.js';
import type { Json } from '../../../src/core/json.js';
import type { AssistantDefinition } from '../../../src/plugins/assistant.js';
import { createStages } from '../../../src/graphs/stages.js';
import { scriptedModel } from '../../support/scripted-model.js';
import { toySitting } from '../../support/sitting.js';

const finish = {
  id: 'f',
  name: 'finish',
  args: { reservation_id: 'none', total_fen: 0, note: 'nothing' },
};

function circle(): Json {
  const value: { self?: Json } = {};
  value.self = value;
  return value;
}

const backend: Backend = {
  ...{ id: 'x', family: 'test', model: 'x', settings: {}, concurrency: 1 },
  complete: () => Promise.reject(new Error('the scripted model stands in for it')),
};

function play(assistant: Partial<AssistantDefinition>, limits = {}) {
  const subject = { kind: 'model', name: 'mine/x', assistant: 'mine', backend } as const;
  const sitting = toySitting(subject, { limits });
  const model = scriptedModel(() => ({ text: 'hm', tokens: 10 }));
  const stages = createStages(() => model, [{ id: 'mine', ...assistant } as AssistantDefinition]);
  return { stop: stages.play(sitting), events: sitting.journal.events };
}

describe('an assistant of a plugin', () => {
  it('has its calls made and its notes kept', async () => {
    const { stop, events } = play({
      respond(turn) {
        turn.note('thought', 'let us go home');
        return Promise.resolve({ text: 'Done.', calls: [finish] });
      },
    });
    expect(await stop).toBe('done');
    expect(events.some((event) => event.type === 'note' && event.text === 'let us go home')).toBe(true);
  });

  it('keeps what it wants from one message to the next', async () => {
    const seen: unknown[] = [];
    const { stop } = play(
      {
        respond({ own }) {
          seen.push(own);
          return Promise.resolve({ text: 'And now?', calls: [], own: seen.length });
        },
      },
      { turns: 3 },
    );
    expect(await stop).toBe('turn-limit');
    expect(seen).toEqual([null, 1, 2]);
  });

  it('spends the tokens of all that it asks', async () => {
    const { stop } = play(
      {
        async respond(turn) {
          await turn.ask(turn.messages, []);
          return turn.ask(turn.messages, []);
        },
      },
      { tokens: 20 },
    );
    expect(await stop).toBe('token-limit');
  });

  it.each<[string, AssistantDefinition['respond'], string]>([
    ['throws', () => Promise.reject(new Error('no idea')), 'assistant "mine" of a plugin: no idea'],
    ['gives no message', () => Promise.resolve(5 as never), 'gave no message'],
    [
      'keeps what is no JSON',
      () => Promise.resolve({ text: '', calls: [], own: new Date(0) as never }),
      'gave no message: own',
    ],
    [
      'keeps a circle',
      () => Promise.resolve({ text: '', calls: [], own: circle() }),
      'gave no message: own.self: found a circle',
    ],
    [
      'calls with a circle',
      () => Promise.resolve({ text: '', calls: [{ ...finish, args: circle() }] }),
      'assistant "mine" of a plugin: gave no message: calls[0].args.self: found a circle',
    ],
    [
      'asks without end',
      async (turn) => {
        for (;;) await turn.ask(turn.messages, []);
      },
      'asked its model more than 100 times for one message',
    ],
  ])('breaks the trial where it %s', async (_what, respond, message) => {
    await expect(play({ respond }).stop).rejects.toThrow(message);
  });
});

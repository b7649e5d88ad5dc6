import { describe, expect, it } from 'vitest';
import type { Backend } from '../../src/core/backend.js';
import type { Event } from '../../src/core/transcript.js';
import { viewOf } from '../../src/core/view.js';
import { createStages } from '../../src/graphs/stages.js';
import { scriptedModel, type ScriptedAnswer } from '../support/scripted-model.js';
import { botSubject, toySitting } from '../support/sitting.js';
import { toyCase, toyScenario } from '../support/toy-scenario.js';
import { drive } from '../support/drive.js';

const backend: Backend = {
  id: 'scripted',
  family: 'test',
  model: 'scripted',
  settings: {},
  concurrency: 1,
  complete: () => Promise.reject(new Error('not reached')),
};
const model = { kind: 'model', name: 'react/scripted', assistant: 'react', backend } as const;

function play(answer: (turn: number) => ScriptedAnswer, limits = {}) {
  const stage = createStages(() => scriptedModel((_messages, turn) => answer(turn)));
  const sitting = toySitting(model, { limits });
  return { stop: stage.play(sitting), events: sitting.journal.events };
}
const typesOf = (events: readonly Event[]) => events.map(({ type, actor }) => `${actor} ${type}`);
const oracle = botSubject('bot:oracle', (view) => toyScenario.oracle(view, () => false));

describe('the conversation stage', () => {
  it('plays a bot to the same transcript as a plain loop without any graph', async () => {
    const sitting = toySitting(oracle);
    const stop = await createStages(() => scriptedModel(() => ({}))).play(sitting);
    const played = toyCase(2);
    const driven = drive(
      toyScenario,
      played,
      toyScenario.oracle(viewOf(toyScenario, played), () => false),
    );
    const acts = (events: readonly Event[]) =>
      events.flatMap((event) => {
        if (event.type === 'tool-call' && 'args' in event.call) return [[event.call.name, event.call.args]];
        return event.type === 'tool-result' ? [event.result] : [];
      });
    expect(stop).toBe('done');
    expect(acts(sitting.journal.events)).toEqual(acts(driven.transcript.events));
  });

  it('keeps trials that run at the same time apart', async () => {
    const stage = createStages(() => scriptedModel(() => ({})));
    const sittings = [2, 3, 4, 5, 6].map((seed) => toySitting(oracle, { case: toyCase(seed) }));
    const stops = await Promise.all(sittings.map((sitting) => stage.play(sitting)));
    expect(stops).toEqual(['done', 'done', 'done', 'done', 'done']);
    const openings = sittings.map(({ journal }) => journal.events[1]);
    expect(openings.map((event) => (event?.type === 'message' ? event.text : ''))).toEqual(
      sittings.map(({ case: played }) => toyScenario.opening(toyCase(played.seed).data, played.lang)),
    );
  });

  it('lets words without calls reach the user, who answers', async () => {
    const { stop, events } = play((turn) =>
      turn === 0 ? { text: '有什么忌口?' } : { text: '好', end: 'refused' },
    );
    expect(await stop).toBe('refused');
    expect(typesOf(events)).toEqual([
      'harness message',
      'user message',
      'subject message',
      'user message',
      'subject message',
    ]);
  });

  it('acts on several calls of one message in the order they were written', async () => {
    const browse = (shelf: string) => ({ name: 'browse', args: { shelf } });
    const { stop, events } = play(
      (turn) => (turn === 0 ? { calls: [browse('tea'), browse('cakes')] } : { text: '好', end: 'refused' }),
      {},
    );
    await stop;
    const calls = events.flatMap((event) => (event.type === 'tool-call' ? [event.call] : []));
    expect(calls).toMatchObject([{ args: { shelf: 'tea' } }, { args: { shelf: 'cakes' } }]);
    const acts = typesOf(events).filter((type) => type.includes('tool'));
    expect(acts).toEqual([
      'subject tool-call',
      'world tool-result',
      'subject tool-call',
      'world tool-result',
    ]);
  });

  it('answers an unknown tool and malformed arguments with errors the model can read, and goes on', async () => {
    const { stop, events } = play((turn) => {
      if (turn === 0) return { calls: [{ name: 'brouse', args: {} }] };
      if (turn === 1) return { malformed: [{ name: 'browse', args: '{"shelf": ' }] };
      return { text: '', end: 'refused' };
    });
    await stop;
    const results = events.flatMap((event) => (event.type === 'tool-result' ? [event.result] : []));
    expect(results).toMatchObject([
      { error: { code: 'unknown_tool' } },
      { error: { code: 'malformed_arguments' } },
    ]);
  });

  it.each([
    ['turn-limit', { turns: 3 }, { calls: [{ name: 'browse', args: { shelf: 'tea' } }] }],
    ['tool-limit', { toolCalls: 3 }, { calls: [{ name: 'browse', args: { shelf: 'tea' } }] }],
    ['token-limit', { tokens: 25 }, { calls: [{ name: 'browse', args: { shelf: 'tea' } }], tokens: 10 }],
    ['invalid-finish', {}, { calls: [{ name: 'finish', args: {} }] }],
    ['context-limit', {}, { end: 'context-limit' as const }],
  ])('stops with %s when its limit is reached', async (reason, limits, answer) => {
    expect(await play(() => answer, limits).stop).toBe(reason);
  });

  it('rejects when the model fails, so that the trial breaks instead of being scored', async () => {
    const stage = createStages(() => ({ invoke: () => Promise.reject(new Error('no answer')) }));
    await expect(stage.play(toySitting(model))).rejects.toThrow('no answer');
  });
});

import type { BaseMessage } from '@langchain/core/messages';
import type { Backend } from '../../../src/core/backend.js';
import type { Sitting } from '../../../src/core/stage.js';
import type { Event } from '../../../src/core/transcript.js';
import type { SeatCallOptions, SeatModel } from '../../../src/graphs/seat.js';
import { createStages } from '../../../src/graphs/stages.js';
import { scriptedModel, type ScriptedAnswer } from '../../support/scripted-model.js';
import { toySitting } from '../../support/sitting.js';

const backend: Backend = {
  id: 'scripted',
  family: 'test',
  model: 'scripted',
  settings: {},
  concurrency: 1,
  complete: () => Promise.reject(new Error('not reached')),
};
export const seated = (assistant: string) =>
  ({ kind: 'model', name: `${assistant}/scripted`, assistant, backend }) as const;

export type Say = (
  acted: number,
  messages: readonly BaseMessage[],
  tools: readonly string[],
) => ScriptedAnswer & { area?: string };

/** The same behaviour in every seat: what an assistant asks beside it is answered so that it goes on. */
export function model(say: Say) {
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

export function play(assistant: string, say: Say, overrides: Parameters<typeof toySitting>[1] = {}) {
  const { speaking, spent } = model(say);
  return { ...playWith(speaking, assistant, overrides), spent };
}

/** One trial of an assistant with a model of its own. */
export function playWith(
  speaking: SeatModel,
  assistant: string,
  overrides: Parameters<typeof toySitting>[1] = {},
) {
  const sitting: Sitting = toySitting(seated(assistant), overrides);
  const stop = createStages(() => speaking).play(sitting);
  return { stop, events: sitting.journal.events, sitting };
}

export const browse = (shelf: string) => ({ name: 'browse', args: { shelf } });
export const finish = { name: 'finish', args: { reservation_id: 'none', total_fen: 0, note: 'nothing' } };
export const callsIn = (events: readonly Event[]): string[] =>
  events.flatMap((event) => (event.type === 'tool-call' ? [event.call.name] : []));
export const areaOf = (area: string, answer: ScriptedAnswer) => ({ ...answer, area });

export const shopping: Say = (acted) => {
  if (acted === 0) return areaOf('shop', { calls: [browse('tea'), browse('cakes')] });
  return areaOf('editor', { calls: [finish] });
};
export const notesIn = (events: readonly Event[]): string[] =>
  events.flatMap((event) => (event.type === 'note' ? [`${event.name}: ${event.text}`] : []));

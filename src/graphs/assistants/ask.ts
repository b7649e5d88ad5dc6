import { SystemMessage, type BaseMessage } from '@langchain/core/messages';
import type { ToolSpec } from '../../core/tool.js';
import type { Answer } from '../answer.js';
import { callContext } from '../call-context.js';
import { contextOf, type Mind, type SeatConfig } from '../seat.js';
import { readAnswer } from './read-answer.js';

export type ModelMind = Extract<Mind, { kind: 'model' }>;

/** The seat's model; a bot's script in its place is a fault of the stage. */
export function modelMind(config: SeatConfig): ModelMind {
  const { mind } = contextOf(config);
  if (mind.kind !== 'model') throw new Error('An assistant was seated without a model.');
  return mind;
}

/** One call of the seat's model, on the trial's record. */
export async function askMind(
  messages: readonly BaseMessage[],
  tools: readonly ToolSpec[],
  config: SeatConfig,
): Promise<Answer> {
  const { sitting } = contextOf(config);
  const options = { ...config, tools, callContext: callContext(sitting, 'assistant') };
  return readAnswer(await modelMind(config).model.invoke([...messages], options), messages.length);
}

/** The conversation with more instructions at the end of its first message: some servers take only one system message. */
export function instructed(
  messages: readonly BaseMessage[],
  ...more: readonly string[]
): readonly BaseMessage[] {
  const [system, ...rest] = messages;
  return [new SystemMessage([system?.text ?? '', ...more].join('\n\n')), ...rest];
}

import { AIMessage, type BaseMessage } from '@langchain/core/messages';
import {
  END,
  MessagesAnnotation,
  START,
  StateGraph,
  type BaseCheckpointSaver,
  type LangGraphRunnableConfig,
} from '@langchain/langgraph';
import { ToolNode, toolsCondition } from '@langchain/langgraph/prebuilt';
import type { Sitting } from '../../../src/core/stage.js';
import type { Subject } from '../../../src/core/subject.js';
import type { Event } from '../../../src/core/transcript.js';
import type { GraphTrial } from '../../../src/graphs/outside/graph-trial.js';
import { createStages } from '../../../src/graphs/stages.js';
import { toySitting } from '../../support/sitting.js';

export type GraphSubject = Extract<Subject, { kind: 'graph' }>;

export function graphSubject(exported: unknown, more: Partial<GraphSubject> = {}): GraphSubject {
  return {
    ...{ kind: 'graph', name: 'mine', spec: 'graph:mine.ts', settings: {}, exported },
    ...{ session: 'test', price: null, concurrency: 1, ...more },
  };
}

/** One trial of somebody's graph. */
export function playGraph(
  exported: unknown,
  overrides: Parameters<typeof toySitting>[1] = {},
  more: Partial<GraphSubject> = {},
) {
  const sitting: Sitting = toySitting(graphSubject(exported, more), overrides);
  const stages = createStages(() => {
    throw new Error('a graph asks its own models');
  });
  return { stop: stages.play(sitting), events: sitting.journal.events, sitting };
}

type Call = { readonly name: string; readonly args: Record<string, unknown>; readonly id?: string };
export type Said = {
  readonly text?: string;
  readonly calls?: readonly Call[];
  readonly malformed?: readonly { readonly name: string; readonly args: string }[];
  readonly tokens?: number;
};
/** What a model answers: `acted` counts its messages in the conversation. */
export type Model = (acted: number, messages: readonly BaseMessage[]) => Said | Promise<Said>;

export const trialOf = (config: LangGraphRunnableConfig): GraphTrial =>
  (config.configurable as { festeval: GraphTrial }).festeval;

export function saidBy(said: Said, acted: number): AIMessage {
  const { text = '', calls = [], malformed = [], tokens } = said;
  return new AIMessage({
    content: text,
    tool_calls: calls.map((call, i) => ({
      id: `c${String(acted)}-${String(i)}`,
      ...call,
      type: 'tool_call',
    })),
    invalid_tool_calls: malformed.map((call, i) => ({
      ...call,
      id: `m${String(acted)}-${String(i)}`,
      error: 'Unexpected end of JSON input',
      type: 'invalid_tool_call',
    })),
    ...(tokens === undefined
      ? {}
      : { usage_metadata: { input_tokens: tokens, output_tokens: 1, total_tokens: tokens + 1 } }),
  });
}

/** A model, its tools and an edge back, as people write them. */
export function loopOf(
  model: Model,
  { checkpointer, tools = [] }: { checkpointer?: BaseCheckpointSaver; tools?: GraphTrial['tools'] } = {},
) {
  return new StateGraph(MessagesAnnotation)
    .addNode('ask', async ({ messages }) => {
      const acted = messages.filter(({ type }) => type === 'ai').length;
      return { messages: [saidBy(await model(acted, messages), acted)] };
    })
    .addNode('tools', (state, config) =>
      new ToolNode([...trialOf(config).tools, ...tools]).invoke(state, config),
    )
    .addEdge(START, 'ask')
    .addConditionalEdges('ask', toolsCondition, ['tools', END])
    .addEdge('tools', 'ask')
    .compile(checkpointer === undefined ? {} : { checkpointer });
}

export const resultsIn = (events: readonly Event[]) =>
  events.flatMap((event) => (event.type === 'tool-result' ? [event.result] : []));
/** What stands on record of the subject, in its order. */
export const deedsIn = (events: readonly Event[]): string[] =>
  events.flatMap((event) => {
    if (event.actor !== 'subject') return [];
    if (event.type === 'message') return [`says ${event.text}`];
    if (event.type === 'note') return [`thinks ${event.text}`];
    return event.type === 'tool-call' ? [`calls ${event.call.name}`] : [];
  });

/** Calls a tool of the trial's from code, as no message does. */
export function invokeTool(
  config: LangGraphRunnableConfig,
  name: 'browse' | 'reserve' | 'finish',
  args: object,
): Promise<unknown> {
  const found = trialOf(config).tools.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found.invoke(args as never);
}

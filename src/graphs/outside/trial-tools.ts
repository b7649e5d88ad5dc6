import { ToolMessage } from '@langchain/core/messages';
import {
  DynamicStructuredTool,
  ToolInputParsingException,
  type StructuredToolInterface,
} from '@langchain/core/tools';
import { z } from 'zod';
import { jsonSchema, type Json } from '../../core/json.js';
import type { ToolSpec } from '../../core/tool.js';

/** One call as a graph made it. */
export type ForeignCall = {
  readonly name: string;
  readonly args: Json;
  /** Of the call in the message that wrote it; null where a graph called without one. */
  readonly id: string | null;
  /** The messages of the states that are in reach, the nearest first: one of them may hold the call's message. */
  readonly seen: readonly (readonly unknown[])[];
};

/** Makes a call and gives the text of its answer; one that comes when the trial has moved on is never answered. */
export type Make = (call: ForeignCall) => Promise<string>;

/** A trial's tools as LangChain has them. */
export function trialTools(specs: readonly ToolSpec[], make: Make): readonly StructuredToolInterface[] {
  return specs.map((spec) => trialTool(spec, make));
}

/** Leaves it to the world to refuse arguments that do not fit, as it does for every other subject. */
function trialTool({ name, description, parameters }: ToolSpec, make: Make): StructuredToolInterface {
  const made = new DynamicStructuredTool({
    ...{ name, description, schema: { ...parameters } },
    func: (args: unknown, _manager, config) => make(callOf(name, args, config)),
  });
  const checked = made.invoke.bind(made);
  const invoke = async (...[input, config]: Parameters<typeof checked>): Promise<unknown> => {
    try {
      const answer: unknown = await checked(input, config);
      return answer;
    } catch (error) {
      if (!(error instanceof ToolInputParsingException)) throw error;
      const toolCall = toolCallSchema.safeParse(input).data;
      const call = callOf(name, toolCall?.args ?? input, { ...config, toolCall });
      const content = await make(call);
      return call.id === null ? content : new ToolMessage({ content, tool_call_id: call.id, name });
    }
  };
  return Object.assign(made, { invoke });
}

const toolCallSchema = z.object({
  type: z.literal('tool_call'),
  id: z.string().optional(),
  args: z.unknown(),
});
const stateSchema = z.union([
  z.array(z.unknown()),
  z.looseObject({ messages: z.array(z.unknown()) }).transform(({ messages }) => messages),
]);
const state = stateSchema.optional().catch(undefined);
/** Where LangGraph keeps what a tool's node was given: a `ToolRuntime`'s state, and the task's input. */
const placeSchema = z.looseObject({
  toolCall: z
    .looseObject({ id: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
  state,
  configurable: z
    .looseObject({
      __pregel_scratchpad: z.looseObject({ currentTaskInput: state }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
});

function callOf(name: string, args: unknown, config: unknown): ForeignCall {
  const place = placeSchema.safeParse(config).data;
  const id = place?.toolCall?.id ?? '';
  const seen = [place?.state, place?.configurable?.__pregel_scratchpad?.currentTaskInput];
  return {
    name,
    args: jsonSchema.parse(args ?? {}),
    id: id === '' ? null : id,
    seen: seen.filter((list) => list !== undefined),
  };
}

import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import type { Runnable } from '@langchain/core/runnables';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { z } from 'zod';
import type { Backend, CallContext } from '../core/backend.js';
import { jsonObjectSchema } from '../core/json.js';
import type { ToolSpec } from '../core/tool.js';
import { toAiMessage, toChatMessages } from './messages.js';

export type FestevalCallOptions = BaseChatModelCallOptions & {
  readonly tools?: readonly ToolSpec[];
  /** The trial's signal and record; without it a call is recorded nowhere. */
  readonly callContext?: CallContext;
};

/** LangChain's model interface over a backend, which does its own retries, limits and accounting. */
export class FestevalChatModel extends BaseChatModel<FestevalCallOptions> {
  readonly backend: Backend;

  constructor(backend: Backend) {
    // LangChain's own retries would multiply ours, and they ignore Retry-After.
    super({ maxRetries: 0 });
    this.backend = backend;
  }

  static override lc_name(): string {
    return 'FestevalChatModel';
  }

  _llmType(): string {
    return 'festeval';
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    const request = { messages: toChatMessages(messages), tools: options.tools ?? [] };
    const answer = await this.backend.complete(request, options.callContext ?? unrecorded(options.signal));
    return { generations: [{ text: answer.text, message: toAiMessage(answer) }] };
  }

  override bindTools(
    tools: BindToolsInput[],
    kwargs?: Partial<FestevalCallOptions>,
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, FestevalCallOptions> {
    return this.withConfig({ ...kwargs, tools: tools.map(toolSpecOf) });
  }
}

function unrecorded(signal: AbortSignal | undefined): CallContext {
  return {
    signal: signal ?? new AbortController().signal,
    callRole: 'assistant',
    origin: null,
    onAttempt: () => undefined,
    onRepair: () => undefined,
  };
}

const openAiToolSchema = z.object({
  function: z.object({
    name: z.string(),
    description: z.string().default(''),
    parameters: jsonObjectSchema.default({}),
  }),
});
const plainToolSchema = z.object({
  name: z.string(),
  description: z.string().default(''),
  parameters: jsonObjectSchema,
});

/** A tool in any form that LangChain's agents bind: its own tools, OpenAI's definition, or ours. */
function toolSpecOf(tool: BindToolsInput): ToolSpec {
  const plain = plainToolSchema.safeParse(tool);
  if (plain.success) return plain.data;
  return openAiToolSchema.parse(convertToOpenAITool(tool)).function;
}

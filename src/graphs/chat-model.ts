import type { BaseLanguageModelInput } from '@langchain/core/language_models/base';
import {
  BaseChatModel,
  type BaseChatModelCallOptions,
  type BindToolsInput,
} from '@langchain/core/language_models/chat_models';
import { BaseMessage, type AIMessageChunk } from '@langchain/core/messages';
import type { ChatResult } from '@langchain/core/outputs';
import type { Runnable } from '@langchain/core/runnables';
import { convertToOpenAITool } from '@langchain/core/utils/function_calling';
import { z } from 'zod';
import type { Backend, CallContext } from '../core/backend.js';
import type { ChatAnswer } from '../core/chat.js';
import { jsonObjectSchema } from '../core/json.js';
import type { ToolSpec } from '../core/tool.js';
import { toAiMessage, toChatMessages } from './messages.js';
import { isHeard } from './thin.js';

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

  /** Where nobody listens, past the run ids and callback managers that LangChain makes around a call. */
  override async invoke(
    input: BaseLanguageModelInput,
    options: Partial<FestevalCallOptions> = {},
  ): Promise<AIMessageChunk> {
    const listeners = options.callbacks ?? this.callbacks;
    if (!isConversation(input) || isHeard({ callbacks: listeners })) return super.invoke(input, options);
    return toAiMessage(await this.#answer(input, options));
  }

  override async _generate(messages: BaseMessage[], options: this['ParsedCallOptions']): Promise<ChatResult> {
    const answer = await this.#answer(messages, options);
    return { generations: [{ text: answer.text, message: toAiMessage(answer) }] };
  }

  #answer(
    messages: BaseMessage[],
    { tools = [], callContext, signal }: Partial<FestevalCallOptions>,
  ): Promise<ChatAnswer> {
    return this.backend.complete(
      { messages: toChatMessages(messages), tools },
      callContext ?? unrecorded(signal),
    );
  }

  override bindTools(
    tools: BindToolsInput[],
    kwargs?: Partial<FestevalCallOptions>,
  ): Runnable<BaseLanguageModelInput, AIMessageChunk, FestevalCallOptions> {
    return this.withConfig({ ...kwargs, tools: tools.map(toolSpecOf) });
  }
}

function isConversation(input: BaseLanguageModelInput): input is BaseMessage[] {
  return Array.isArray(input) && input.every((message) => BaseMessage.isInstance(message));
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

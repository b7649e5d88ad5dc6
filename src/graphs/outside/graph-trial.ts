import type { StructuredToolInterface } from '@langchain/core/tools';
import type { Lang } from '../../core/lang.js';
import type { KnownLimits } from '../../core/prompt.js';

/**
 * What a graph of somebody else's is told of its trial: the argument of an adapter function, and
 * `config.configurable.festeval` in every run of the graph.
 *
 * @example
 * export const agent = ({ tools, brief }: GraphTrial) => createAgent({ model, tools: [...tools], systemPrompt: brief });
 */
export type GraphTrial = {
  /** LangChain tools that act on the trial's world. Their arguments are JSON Schema; they answer with text. */
  readonly tools: readonly StructuredToolInterface[];
  /** The system prompt: also the first message that the graph is sent. */
  readonly brief: string;
  readonly lang: Lang;
  /** The most messages and tool calls that the trial allows. */
  readonly limits: KnownLimits;
  /** Aborted when the trial runs out of time. */
  readonly signal: AbortSignal;
};

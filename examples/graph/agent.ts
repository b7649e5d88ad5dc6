/**
 * A LangGraph agent as people write them, played by festeval without a line of its own: a node that asks the model, a
 * node that makes its tool calls, and an edge back. The tools come with each run, in `config.configurable.festeval`.
 *
 *   MODEL_URL=http://127.0.0.1:11434/v1 MODEL=qwen3:8b festeval eval --backend graph:examples/graph/agent.ts
 */
import {
  END,
  MessagesAnnotation,
  START,
  StateGraph,
  type LangGraphRunnableConfig,
} from '@langchain/langgraph';
import { ToolNode, toolsCondition } from '@langchain/langgraph/prebuilt';
import { ChatOpenAI } from '@langchain/openai';
import type { GraphTrial } from 'festeval';

type State = typeof MessagesAnnotation.State;

const { MODEL_URL = 'http://127.0.0.1:11434/v1', MODEL = 'qwen3:8b', MODEL_KEY = 'none' } = process.env;

const model = new ChatOpenAI({
  model: MODEL,
  apiKey: MODEL_KEY,
  configuration: { baseURL: MODEL_URL },
});

function toolsOf({ configurable = {} }: LangGraphRunnableConfig): GraphTrial['tools'] {
  const { festeval }: { festeval?: GraphTrial } = configurable;
  if (festeval === undefined) throw new Error('festeval hands the tools over: config.configurable.festeval');
  return festeval.tools;
}

async function ask({ messages }: State, config: LangGraphRunnableConfig) {
  const answer = await model.bindTools([...toolsOf(config)]).invoke(messages, config);
  return { messages: [answer] };
}

function act(state: State, config: LangGraphRunnableConfig) {
  return new ToolNode([...toolsOf(config)]).invoke(state, config);
}

export const agent = new StateGraph(MessagesAnnotation)
  .addNode('ask', ask)
  .addNode('tools', act)
  .addEdge(START, 'ask')
  .addConditionalEdges('ask', toolsCondition, ['tools', END])
  .addEdge('tools', 'ask')
  .compile();

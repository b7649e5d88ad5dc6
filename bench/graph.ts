/**
 * What LangGraph costs a trial of one model call, thinned and as LangGraph makes it: the stage `conversation` with the
 * assistant `react`, and a backend in the process that answers at once. Rounds are interleaved; CPU time is of the
 * whole process. Run it with: npx tsx bench/graph.ts [rounds] [trials a round]
 */
import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { askModel } from '../src/graphs/assistants/react.js';
import { FestevalChatModel } from '../src/graphs/chat-model.js';
import { compileConversation } from '../src/graphs/conversation.js';
import type { Mind, SeatModel } from '../src/graphs/seat.js';
import { finalState } from '../src/graphs/thin.js';
import type { Backend } from '../src/core/backend.js';
import type { ChatAnswer } from '../src/core/chat.js';
import { toySitting } from '../test/support/sitting.js';
import { untouched } from '../test/support/untouched.js';

const rounds = Number(process.argv[2] ?? '15');
const trials = Number(process.argv[3] ?? '400');
const CONCURRENCY = 50;

const answer: ChatAnswer = {
  text: '好的。',
  calls: [],
  end: 'complete',
  usage: { in: 10, out: 5, cached: 0, estimated: false },
};
const backend: Backend = {
  id: 'at-once',
  family: 'bench',
  model: 'bench',
  settings: {},
  concurrency: CONCURRENCY,
  complete: () => new Promise((resolve) => setImmediate(resolve, answer)),
};
const model = new FestevalChatModel(backend);
const langChains: SeatModel = { invoke: BaseChatModel.prototype.invoke.bind(model) };
const subject = { kind: 'model', name: 'react/bench', assistant: 'react', backend } as const;

type Graph = ReturnType<typeof compileConversation>;
/** One step after another is taken: nodes, then the way into the graph, then the way into the model. */
type Variant = {
  readonly graph: Graph;
  readonly model: SeatModel;
  readonly signal: boolean;
  readonly direct: boolean;
};

async function trial({ graph, model, signal, direct }: Variant): Promise<void> {
  const sitting = toySitting(subject, { limits: { turns: 1 } });
  const input = {
    messages: [new SystemMessage('system'), new HumanMessage('opening')],
    scene: sitting.scenario.start(sitting.case.data),
    calls: [],
    spoken: '',
    heard: { results: [], said: ['opening'] },
    spent: { turns: 0, toolCalls: 0, tokens: 0, invalidFinishes: 0 },
    own: null,
    turns: 0,
    stop: null,
  };
  const mind: Mind = { kind: 'model', model, tools: [] };
  const config = { context: { sitting, mind, voice: null }, recursionLimit: 1000 };
  const { stop } = direct
    ? await finalState(graph, input, config, ['stop'])
    : await graph.invoke(input, signal ? { ...config, signal: sitting.signal } : config);
  if (stop !== 'turn-limit') throw new Error(`a trial ended with ${String(stop)}`);
}

/** CPU milliseconds a trial. */
async function round(variant: Variant): Promise<number> {
  const before = process.cpuUsage();
  let left = trials;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await trial(variant);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / trials;
}

const whole = untouched(compileConversation(askModel));
const thin = compileConversation(askModel);
const variants: Readonly<Record<string, Variant>> = {
  'as LangGraph and LangChain make it': { graph: whole, model: langChains, signal: true, direct: false },
  'without a signal for LangGraph': { graph: whole, model: langChains, signal: false, direct: false },
  'and nodes thinned': { graph: thin, model: langChains, signal: false, direct: false },
  'and the final state read past `invoke`': { graph: thin, model: langChains, signal: false, direct: true },
  'and the model called past `BaseChatModel`': { graph: thin, model, signal: false, direct: true },
};
type Measured = { readonly name: string; readonly variant: Variant; readonly rounds: number[] };
const measured = Object.entries(variants).map(([name, variant]): Measured => ({ name, variant, rounds: [] }));
for (const { variant } of measured) await round(variant);
for (let i = 0; i < rounds; i += 1) {
  for (const one of measured) one.rounds.push(await round(one.variant));
}
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(3);
console.log('| way | CPU ms a trial, median | lowest | highest |\n|---|---|---|---|');
for (const { name, rounds: all } of measured) {
  const sorted = all.sort((a, b) => a - b);
  console.log(`| ${name} | ${at(sorted, 0.5)} | ${at(sorted, 0)} | ${at(sorted, 1)} |`);
}

/**
 * What LangGraph costs a trial of one model call, thinned and as LangGraph makes it: the stage `conversation` with the
 * assistant `react`, and a backend in the process that answers at once. Rounds are interleaved; CPU time is of the
 * whole process. Run it with: npx tsx bench/graph.ts [rounds] [trials a round]
 */
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import { askModel } from '../src/graphs/assistants/react.js';
import { FestevalChatModel } from '../src/graphs/chat-model.js';
import { compileConversation } from '../src/graphs/conversation.js';
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
const subject = { kind: 'model', name: 'react/bench', assistant: 'react', backend } as const;

type Graph = ReturnType<typeof compileConversation>;

async function trial(graph: Graph): Promise<void> {
  const sitting = toySitting(subject, { limits: { turns: 1 } });
  const { stop } = await graph.invoke(
    {
      messages: [new SystemMessage('system'), new HumanMessage('opening')],
      scene: sitting.scenario.start(sitting.case.data),
      calls: [],
      spoken: '',
      heard: { results: [], said: ['opening'] },
      spent: { turns: 0, toolCalls: 0, tokens: 0, invalidFinishes: 0 },
      own: null,
      turns: 0,
      stop: null,
    },
    {
      context: { sitting, mind: { kind: 'model', model, tools: [] }, voice: null },
      recursionLimit: 1000,
      signal: sitting.signal,
    },
  );
  if (stop !== 'turn-limit') throw new Error(`a trial ended with ${String(stop)}`);
}

/** CPU milliseconds a trial. */
async function round(graph: Graph): Promise<number> {
  const before = process.cpuUsage();
  let left = trials;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await trial(graph);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / trials;
}

const graphs = {
  'as LangGraph makes it': untouched(compileConversation(askModel)),
  thinned: compileConversation(askModel),
};
const measured = Object.entries(graphs).map(([name, graph]) => ({ name, graph, rounds: [] as number[] }));
for (const { graph } of measured) await round(graph);
for (let i = 0; i < rounds; i += 1) {
  for (const one of measured) one.rounds.push(await round(one.graph));
}
const at = (sorted: readonly number[], share: number): string =>
  (sorted[Math.floor((sorted.length - 1) * share)] ?? NaN).toFixed(3);
console.log('| graph | CPU ms a trial, median | lowest | highest |\n|---|---|---|---|');
for (const { name, rounds: all } of measured) {
  const sorted = all.sort((a, b) => a - b);
  console.log(`| ${name} | ${at(sorted, 0.5)} | ${at(sorted, 0)} | ${at(sorted, 1)} |`);
}

/** Every shape of graph that we compile, run twice for comparison: thinned, and as LangGraph makes it. */
import { HumanMessage, SystemMessage } from '@langchain/core/messages';
import type { Backend } from '../../src/core/backend.js';
import type { ChatRequest } from '../../src/core/chat.js';
import { jsonObjectSchema } from '../../src/core/json.js';
import type { Sitting } from '../../src/core/stage.js';
import { toolSpecs } from '../../src/core/tool.js';
import { viewOf } from '../../src/core/view.js';
import { askScript } from '../../src/graphs/assistants/bot.js';
import { compilePlan } from '../../src/graphs/assistants/plan.js';
import { askModel } from '../../src/graphs/assistants/react.js';
import { compileTeam } from '../../src/graphs/assistants/team.js';
import { FestevalChatModel } from '../../src/graphs/chat-model.js';
import { compileConversation } from '../../src/graphs/conversation.js';
import { compileRehearsal } from '../../src/graphs/rehearsal.js';
import type { Mind, SeatConfig } from '../../src/graphs/seat.js';
import type { CompiledGraph } from '../../src/graphs/thin.js';
import { botSubject, toySitting } from '../support/sitting.js';
import { toyScenario } from '../support/toy-scenario.js';
import { tableCase, tableScenario } from '../support/toy-table.js';
import { untouched } from '../support/untouched.js';
import { browse, finish, seated } from './assistants/rig.js';

/** What is asked of a compiled graph here. Its input is made by the same shape. */
export type Graph = {
  readonly builder: CompiledGraph['builder'];
  readonly nodes: Record<string, { readonly getNode: () => unknown }>;
  checkpointer?: unknown;
  outputChannels: unknown;
  invoke(input: never, config: object): Promise<Record<string, unknown>>;
  stream(input: never, config: object): Promise<AsyncIterable<unknown>>;
  streamEvents(input: never, config: { version: 'v2' }): AsyncIterable<unknown>;
  getGraphAsync(options: { xray: boolean }): Promise<{ drawMermaid(): string }>;
  _streamIterator(input: never, config: object): AsyncIterable<Record<string, unknown>>;
};
export type Shape = {
  name: string;
  pause: string;
  compile: () => unknown;
  sitting: () => Sitting;
  input: (sitting: Sitting) => object;
};

const use = { in: 10, out: 5, cached: 0, estimated: false };
const said = (text: string) => ({ text, calls: [], end: 'complete' as const, usage: use });
const called = (name: string, args: object, n: number) => ({
  ...said(''),
  calls: [{ id: `c${String(n)}`, name, args: jsonObjectSchema.parse(args) }],
});

/** Talks to the user, looks at a shelf, finishes; a supervisor hands on to the editor, a reviewer has no objections. */
export function answerTo({ messages, tools }: ChatRequest) {
  const turn = messages.filter(({ role }) => role === 'assistant').length;
  if (tools.length === 0) return said('OK');
  if (tools[0]?.name === 'delegate') return called('delegate', { to: 'editor', task: 'go on' }, turn);
  if (turn === 0 && tools.some(({ name }) => name === 'browse'))
    return called('browse', browse('tea').args, turn);
  return turn < 2 ? said('还有吗?') : called('finish', finish.args, turn);
}

const answering: Backend['complete'] = (request) => Promise.resolve(answerTo(request));
const toyed = () => toySitting(seated('react'));
const tabled = () => {
  const subject = botSubject('bot:oracle', (view) => tableScenario.oracle(view, () => false));
  return toySitting(subject, { scenario: tableScenario, case: tableCase() });
};
const seat = ({ scenario, case: played }: Sitting) => ({
  messages: [new SystemMessage('system'), new HumanMessage('opening')],
  scene: scenario.start(played.data),
  calls: [],
  spoken: '',
  heard: { results: [], said: ['opening'] },
  spent: { turns: 0, toolCalls: 0, tokens: 0, invalidFinishes: 0 },
  own: null,
  turns: 0,
  stop: null,
});
const visit = (own: unknown) => (sitting: Sitting) => ({
  messages: seat(sitting).messages,
  ...{ own, answer: null, tokens: 0, tokensLeft: 1000, rounds: 0 },
});

export const shapes: Shape[] = [
  {
    name: 'conversation of a model',
    pause: 'tools',
    compile: () => compileConversation(askModel),
    sitting: toyed,
    input: seat,
  },
  {
    name: 'conversation of a bot',
    pause: 'tools',
    compile: () => compileConversation(askScript),
    sitting: () => toySitting(botSubject('bot:oracle', (view) => toyScenario.oracle(view, () => false))),
    input: seat,
  },
  {
    name: 'rehearsal',
    pause: 'director',
    compile: () => compileRehearsal(askScript),
    sitting: tabled,
    input: seat,
  },
  { name: 'plan', pause: 'act', compile: compilePlan, sitting: toyed, input: visit(null) },
  {
    name: 'team',
    pause: 'editor',
    compile: compileTeam,
    sitting: toyed,
    input: visit({ on: null, task: '', notes: [] }),
  },
];

function mindOf({ subject, scenario, case: played, limits }: Sitting, complete: Backend['complete']): Mind {
  if (subject.kind === 'bot') {
    return { kind: 'bot', script: subject.policy(viewOf(scenario, played, limits), played.seed, 0) };
  }
  if (subject.kind !== 'model') throw new Error('a graph of its own is no shape of ours');
  const model = new FestevalChatModel({ ...subject.backend, complete });
  return { kind: 'model', model, tools: toolSpecs(scenario.tools, played.lang) };
}

/** The same trial for two graphs: one thinned, one as LangGraph made it. */
export function both({ compile, sitting, input }: Shape, complete = answering, signal?: AbortSignal) {
  const prepare = (graph: unknown) => {
    const at = { ...sitting(), ...(signal === undefined ? {} : { signal }) };
    const context = { sitting: at, mind: mindOf(at, complete), voice: null };
    return {
      graph: graph as Graph,
      input: input(at) as never,
      config: { context, recursionLimit: 200 } as SeatConfig & { context: typeof context },
      events: at.journal.events,
    };
  };
  return {
    thin: prepare(compile()),
    whole: prepare(untouched(compile() as Parameters<typeof untouched>[0])),
  };
}
export type Prepared = ReturnType<typeof both>['thin'];

/** The trial itself, and when something happened. */
const unlike = new Set(['context', 'timestamp']);

/** As text, with ids by the order in which they first come, and without what a run's config carries besides. */
export function plain(value: unknown): unknown {
  const ids = new Map<string, string>();
  const text = JSON.stringify(value, (key, part: unknown) => (unlike.has(key) ? undefined : part));
  const numbered = text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    const known = ids.get(id) ?? `id-${String(ids.size)}`;
    ids.set(id, known);
    return known;
  });
  return JSON.parse(numbered) as unknown;
}

export async function gathered(stream: AsyncIterable<unknown>): Promise<unknown> {
  const all: unknown[] = [];
  for await (const one of stream) all.push(one);
  if (all.length === 0) throw new Error('a stream without chunks');
  return plain(all);
}

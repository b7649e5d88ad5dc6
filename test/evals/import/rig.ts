/** Plays cases with subjects of every temper, writes their transcripts as lines, and reads such lines back. */
import { createBot } from '../../../src/bots/index.js';
import { parseSpec } from '../../../src/backends/spec.js';
import type { Backend } from '../../../src/core/backend.js';
import type { Case } from '../../../src/core/case.js';
import type { ChatAnswer, ChatRequest, ToolCall } from '../../../src/core/chat.js';
import { limitsSchema, type Limits } from '../../../src/core/limits.js';
import { hash32 } from '../../../src/core/random.js';
import type { AnyScenario } from '../../../src/core/scenario.js';
import type { Subject } from '../../../src/core/subject.js';
import { transcriptLineSchema, type WrittenLine } from '../../../src/core/transcript-line.js';
import type { FinishedTrial } from '../../../src/core/trial.js';
import { createFiler } from '../../../src/evals/import/filer.js';
import { lineOf } from '../../../src/evals/import/line-of.js';
import { playLine, type PlayedLine } from '../../../src/evals/import/play-line.js';
import { createReader } from '../../../src/evals/import/script.js';
import { playTrial } from '../../../src/evals/play-trial.js';
import { FestevalChatModel } from '../../../src/graphs/chat-model.js';
import { createStages } from '../../../src/graphs/stages.js';
import { instructionsOf } from '../../../src/graphs/assistants/index.js';
import { loadScenarios } from '../../../src/scenarios/index.js';
import { sampleOf } from '../../support/server-scripts.js';
import { shippedCases } from '../../support/skilled-server.js';

const scenarios = await loadScenarios();

export const cases = shippedCases(scenarios);
const stage = createStages((backend) => new FestevalChatModel(backend));
const never = new AbortController().signal;
const clock = {
  now: () => 0,
  timer: () => ({ signal: never, clear: () => undefined }),
  turn: () => Promise.resolve(),
};

export function scenarioOf(id: string): AnyScenario {
  const found = scenarios.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

export const casesOf = (id: string): readonly Case[] => cases.filter(({ scenario }) => scenario === id);

export const bot = (spec: string): Subject => createBot(parseSpec(spec), scenarios, 1);

/** A model that is driven by one of our assistants. */
export function model(assistant: string, complete: Backend['complete']): Subject {
  const backend = { id: 'm', family: 'test', model: 'm', settings: {}, concurrency: 1, complete };
  return {
    kind: 'model',
    name: `${assistant}/m`,
    assistant,
    instructions: instructionsOf(assistant),
    backend,
  };
}

type Temper = { readonly seed: number; readonly tokens?: number };

/** A model that does whatever models do, decided by what it is asked: the same conversation gets the same answer. */
export function messy({ seed, tokens = 10 }: Temper): Backend['complete'] {
  return (request) => {
    const draw = (what: string): number => hash32(`${String(seed)}/${what}/${JSON.stringify(request)}`);
    const many = draw('many') % 10 === 0 ? 3 : 1;
    const calls = Array.from({ length: many }, (_, n) => callFor(request, draw(`call ${String(n)}`), n));
    const answer = { text: draw('text') % 3 === 0 ? '好的，我看看。' : '', calls, end: 'complete' } as const;
    return Promise.resolve({ ...answer, ...endingOf(draw('end') % 40), usage: usageOf(tokens) });
  };
}

function endingOf(draw: number): Partial<ChatAnswer> {
  if (draw === 0) return { end: 'refused' };
  if (draw === 1) return { end: 'context-limit' };
  if (draw < 9) return { calls: [], text: '请问您几点出发？您的预算是多少？' };
  return draw === 9 ? { calls: [], text: '' } : {};
}

const usageOf = (tokens: number): ChatAnswer['usage'] => ({
  in: tokens,
  out: 0,
  cached: 0,
  estimated: false,
});

function callFor({ tools, messages }: ChatRequest, draw: number, n: number): ToolCall {
  const tool = tools[draw % Math.max(tools.length, 1)];
  const id = `c${String(messages.length)}-${String(n)}`;
  const name = tool?.name ?? 'none';
  const kind = (draw >>> 8) % 12;
  if (kind === 0) return { id, name, malformed: '{"city": ', problem: 'Unexpected end of JSON input' };
  if (kind === 1) return { id, name, malformed: '[1]', problem: 'the arguments are no JSON object' };
  if (kind === 2) return { id, name: 'no_such_tool', args: { city: '成都' } };
  const args = sampleOf(tool?.parameters);
  return { id, name, args: JSON.parse(JSON.stringify(args)) as Readonly<Record<string, string>> };
}

/** A trial that was really played. Throws where it broke. */
export async function play(
  played: Case,
  subject: Subject,
  limits: Partial<Limits> = {},
  voice: Backend | null = null,
): Promise<FinishedTrial> {
  const key = {
    ...{ scenario: played.scenario, caseId: played.id, caseHash: played.hash },
    ...{ subject: subject.name, k: 0 },
  };
  const plan = { key, scenario: scenarioOf(played.scenario), case: played, subject };
  const table = { stage, voice, limits: limitsSchema.parse(limits), clock, interrupt: never };
  const trial = await playTrial(plan, table);
  if (trial.status === 'finished') return trial;
  throw new Error(`${trial.cause}: ${trial.message}`);
}

/** The trial as a line, as it is in a file. */
export function exported(
  trial: FinishedTrial,
  limits: Partial<Limits> = {},
  relatives?: string,
): WrittenLine {
  const line = lineOf(trial, { limits: limitsSchema.parse(limits), relatives });
  return JSON.parse(JSON.stringify(line)) as WrittenLine;
}

/** What an import makes of a line; throws where it is no line, or of no case. */
export function imported(line: unknown): Promise<PlayedLine> {
  const shelf = { scenarios, cases: ({ id }: AnyScenario) => casesOf(id) };
  const found = createFiler(shelf)(transcriptLineSchema.parse(line), 1);
  if ('problem' in found) throw new Error(found.problem);
  return playLine(found.filed, { stage, reader: createReader(), clock, interrupt: never });
}

/** Everything in a transcript that anybody else was told, or did. */
export function happened({ transcript: { events, stop } }: FinishedTrial): unknown {
  const inward = ['attempt', 'repair', 'note'];
  const outward = events.filter(({ type }) => !inward.includes(type));
  return { stop, events: outward.map(({ seq: _seq, ...event }) => event) };
}

/** A message's words, where it has them as one text. */
export const textOf = ({ content }: WrittenLine['messages'][number]): string =>
  typeof content === 'string' ? content : '';

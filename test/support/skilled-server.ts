/**
 * A scripted server whose true quality is known: it solves a case as the reference solution does, or hands in what
 * no scenario accepts. Stateless: each request holds its whole conversation, which the solution is led through again.
 */
import { resolve } from 'node:path';
import type { Case } from '../../src/core/case.js';
import { jsonSchema, type Json } from '../../src/core/json.js';
import type { Action, Observation } from '../../src/core/policy.js';
import { hash32 } from '../../src/core/random.js';
import type { AnyScenario } from '../../src/core/scenario.js';
import { viewOf } from '../../src/core/view.js';
import { loadDatasets } from '../../src/io/datasets.js';
import {
  startServer,
  type RequestBody,
  type ScriptedAnswer,
  type ScriptedServer,
  type ServerOptions,
} from './openai-server.js';

type Known = { readonly scenario: AnyScenario; readonly played: Case };
type Message = RequestBody['messages'][number];

const keyOf = (system: unknown, opening: unknown): string => JSON.stringify([system, opening]);

/**
 * Serves models named `solves-0.8`: the number is the share of cases that the model can solve, the same ones at every
 * trial, and any that a weaker model solves a stronger one does too.
 */
export function startSkilledServer(
  scenarios: readonly AnyScenario[],
  cases: readonly Case[],
  more: Omit<ServerOptions, 'answer'> = {},
): Promise<ScriptedServer> {
  return startServer({ record: false, ...more, answer: skilledAnswers(scenarios, cases) });
}

/** What such models answer. */
export function skilledAnswers(
  scenarios: readonly AnyScenario[],
  cases: readonly Case[],
): ServerOptions['answer'] {
  const known = new Map(
    cases.flatMap((played) => {
      const scenario = scenarios.find(({ id }) => id === played.scenario);
      if (scenario === undefined) return [];
      const { system, opening } = viewOf(scenario, played);
      return [[keyOf(system, opening), { scenario, played }] as const];
    }),
  );
  return ({ body }) => answerTo(body, known);
}

/** The cases that the package ships. */
export function shippedCases(scenarios: readonly AnyScenario[]): readonly Case[] {
  const loaded = loadDatasets(resolve(import.meta.dirname, '../../datasets'), scenarios);
  if (!('cases' in loaded)) throw new Error('the datasets cannot be read');
  return loaded.cases;
}

function answerTo({ model, messages }: RequestBody, known: ReadonlyMap<string, Known>): ScriptedAnswer {
  const [system, opening] = messages;
  const found = known.get(keyOf(system?.content, opening?.content));
  if (found === undefined) return { text: 'OK' };
  const skill = Number(model.replace('solves-', ''));
  if (hash32(`skill/${found.played.id}`) / 2 ** 32 >= skill) {
    return { calls: [{ name: 'finish', args: { nothing: 'done' } }] };
  }
  const { text = '', calls = [] } = solve(found, messages);
  return { text, calls: calls.map(({ name, args }) => ({ name, args })) };
}

/** The reference solution's next message after this conversation. */
function solve({ scenario, played }: Known, messages: readonly Message[]): Action {
  const script = scenario.oracle(viewOf(scenario, played), () => false);
  const turns = messages.flatMap(({ role }, i) => (role === 'assistant' ? [i] : []));
  let action = script.next({ results: [], said: [] }).value;
  turns.forEach((at, turn) => {
    action = script.next(heardBetween(messages.slice(at + 1, turns[turn + 1]))).value;
  });
  return action ?? {};
}

function heardBetween(messages: readonly Message[]): Observation {
  const texts = (role: string): readonly string[] =>
    messages.filter((message) => message.role === role).map(({ content }) => String(content));
  return { results: texts('tool').map(jsonOf), said: texts('user') };
}

function jsonOf(text: string): Json {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    return text;
  }
}

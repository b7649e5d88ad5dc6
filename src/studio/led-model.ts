import type { Backend } from '../core/backend.js';
import type { Case } from '../core/case.js';
import type { ChatAnswer, ChatMessage, ChatRequest } from '../core/chat.js';
import { jsonSchema, type Json } from '../core/json.js';
import type { KnownLimits } from '../core/prompt.js';
import type { Action, PolicyCall, Script } from '../core/policy.js';
import type { AnyScenario } from '../core/scenario.js';
import type { TrialKey } from '../core/trial.js';
import { viewOf } from '../core/view.js';

/** The case that a trial plays, and its scenario. */
type Known = { readonly scenario: AnyScenario; readonly played: Case };

/**
 * Stands where a model would and says what the reference solution says, so that an assistant can be watched without a key.
 * It remembers nothing: each call leads the solution through the conversation so far. Asked without tools, for a plan or
 * a review, it says that all is well.
 */
export function ledModel(known: (key: TrialKey) => Known): Backend {
  return {
    ...{ id: 'led', family: 'none', model: 'led', settings: {}, concurrency: 1 },
    complete: ({ messages, tools }, { origin, terms }) => {
      if (origin === null) throw new Error('The led model was asked outside of a trial.');
      if (tools.length === 0) return Promise.resolve(answer('OK', [], messages.length));
      const { scenario, played } = known(origin);
      const { text = '', calls = [] } = nextAction(scriptOf(scenario, played, terms?.limits), messages);
      return Promise.resolve(answer(text, allowed(calls, tools), messages.length));
    },
  };
}

function scriptOf(scenario: AnyScenario, played: Case, limits: KnownLimits | undefined): Script {
  return scenario.oracle(viewOf(scenario, played, limits), () => false);
}

/**
 * Of the calls to be made, as many as one member of a team may make in a row. None: whoever is asked cannot make the first
 * one, and hands over by naming it.
 */
function allowed(calls: readonly PolicyCall[], tools: ChatRequest['tools']): readonly PolicyCall[] {
  const foreign = calls.findIndex(({ name }) => !tools.some((tool) => tool.name === name));
  return foreign > 0 ? calls.slice(0, foreign) : calls;
}

/** What the solution does after a conversation, which may have made an action's calls over several messages. */
function nextAction(script: Script, messages: readonly ChatMessage[]): Action {
  let action: Action | null = null;
  let left: readonly PolicyCall[] = [];
  let results: Json[] = [];
  let said: string[] = [];
  const current = (): Action => {
    if (action !== null && left.length > 0) return { calls: left };
    action = script.next({ results, said }).value ?? {};
    left = action.calls ?? [];
    [results, said] = [[], []];
    return action;
  };
  for (const message of messages.slice(OPENING)) {
    switch (message.role) {
      case 'assistant':
        current();
        left = left.slice(message.calls.length);
        break;
      case 'tool':
        results.push(jsonOf(message.text));
        break;
      case 'user':
      case 'system':
        said.push(message.text);
        break;
    }
  }
  return current();
}

/** System prompt and opening. */
const OPENING = 2;

/** A result as it was before it was written for a model. */
function jsonOf(text: string): Json {
  try {
    return jsonSchema.parse(JSON.parse(text));
  } catch {
    return text;
  }
}

function answer(text: string, calls: readonly PolicyCall[], at: number): ChatAnswer {
  return {
    text,
    calls: calls.map(({ name, args }, i) => ({ id: `led-${at}-${i}`, name, args })),
    end: 'complete',
    usage: { in: 0, out: 0, cached: 0, estimated: true },
  };
}

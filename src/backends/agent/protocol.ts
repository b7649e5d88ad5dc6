import { z } from 'zod';
import type { ChatAnswer, ChatRequest } from '../../core/chat.js';
import type { TrialTerms } from '../../core/backend.js';
import type { Json, JsonObject } from '../../core/json.js';
import { trialId, type TrialKey } from '../../core/trial.js';
import { parseJson, type ReadAnswer } from '../openai/answer.js';
import { readCalls } from '../openai/calls.js';
import { wireMessage } from '../openai/request.js';
import { plainQuirks } from '../presets/preset.js';
import { estimateUsage } from '../tokens.js';

/** Raised with every change that an agent has to know of. */
export const AGENT_PROTOCOL = 1;

/** For whom an agent is asked. `terms` and `origin` are missing only where no trial is played. */
export type Asking = {
  readonly origin: TrialKey | null;
  readonly terms?: TrialTerms | undefined;
  /** Nothing is played yet: is the agent there, and does it speak the protocol? */
  readonly preflight?: boolean;
};

/** One assistant message that an agent is asked for, as JSON text (docs/outside-agents.md). */
export function agentRequest({ messages, tools }: ChatRequest, { origin, terms, preflight }: Asking): string {
  const brief = messages.flatMap((message) => (message.role === 'system' ? [message.text] : []));
  const spoken = messages.filter(({ role }) => role !== 'system');
  const request = {
    protocol: AGENT_PROTOCOL,
    ...(preflight === true ? { preflight: true } : {}),
    trial: origin === null ? null : trialFields(origin),
    turn: spoken.filter(({ role }) => role === 'assistant').length,
    lang: terms?.lang ?? null,
    brief: brief.join('\n\n'),
    messages: spoken.map((message): Json => wireMessage(message, false, plainQuirks)),
    tools: tools.map(({ name, description, parameters }) => ({ name, description, parameters })),
    limits: terms === undefined ? null : limitFields(terms),
  };
  return JSON.stringify(request);
}

function trialFields(key: TrialKey): JsonObject {
  return { id: trialId(key), scenario: key.scenario, case: key.caseId, k: key.k };
}

/** Only what the brief tells too. */
function limitFields({ limits }: TrialTerms): JsonObject {
  return { turns: limits.turns, toolCalls: limits.toolCalls };
}

const count = z.int().min(0);

/** What an agent answers. Strict, so that a field by another name is told of instead of being passed over. */
export const agentAnswerSchema = z
  .strictObject({
    /** Words for the user; beside calls, what is said with them. */
    message: z.string().nullish(),
    calls: z
      .array(
        z.strictObject({
          /** Minted where it is missing. */
          id: z.string().nullish(),
          name: z.string().min(1),
          /** An object, or the text of one. What is neither is the agent's malformed call, and no failure. */
          arguments: z.unknown(),
        }),
      )
      .nullish(),
    /** Tokens of the agent's own models for this answer, all of them together. */
    usage: z.strictObject({ in: count, out: count, cached: count.nullish() }).nullish(),
    /** Ends the trial: the agent will not go on, or cannot since the conversation is too long. */
    stop: z.enum(['refused', 'context-limit']).nullish(),
  })
  .refine(
    ({ message, calls, stop }) => [message, calls, stop].some((part) => part !== undefined && part !== null),
    'expected "message", "calls" or "stop"',
  );
export type AgentAnswer = z.infer<typeof agentAnswerSchema>;

/** Reads the body of a 200. What is no answer of the protocol names the field at fault. */
export function readAgentAnswer(body: string, request: ChatRequest): ReadAnswer {
  const json = parseJson(body);
  if (!json.ok) return { kind: 'unreadable', problem: json.problem, usage: null };
  const parsed = agentAnswerSchema.safeParse(json.value);
  if (!parsed.success) return { kind: 'unreadable', problem: problemOf(parsed.error), usage: null };
  return { kind: 'answer', answer: toChatAnswer(parsed.data, request) };
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  const path = (issue?.path ?? []).map((part) =>
    typeof part === 'number' ? `[${part}]` : `.${String(part)}`,
  );
  const field = path.join('').replace(/^\./, '');
  return `the answer does not fit the protocol: ${field === '' ? '' : `"${field}": `}${issue?.message ?? ''}`;
}

function toChatAnswer(answer: AgentAnswer, request: ChatRequest): ChatAnswer {
  const text = answer.message ?? '';
  const wires = (answer.calls ?? []).map(({ id, name, arguments: args }) => ({
    ...(typeof id === 'string' ? { id } : {}),
    function: { name, arguments: args },
  }));
  const calls = readCalls(wires, request, false);
  const { usage } = answer;
  return {
    ...{ text, calls, end: answer.stop ?? 'complete' },
    usage:
      usage === undefined || usage === null
        ? estimateUsage(request, text, calls)
        : { in: usage.in, out: usage.out, cached: Math.min(usage.cached ?? 0, usage.in), estimated: false },
  };
}

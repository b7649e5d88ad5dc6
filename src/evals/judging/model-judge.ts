import { createHash } from 'node:crypto';
import { BackendError, type Backend } from '../../core/backend.js';
import type { ChatAnswer, ChatMessage } from '../../core/chat.js';
import type { JudgeContext, JudgeRequest, PanelJudge, Preference, Vote } from '../../core/judge.js';
import { canonicalJson } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import type { ToolSpec } from '../../core/tool.js';
import type { Attempt } from '../../core/transcript.js';
import { obeys, plantedCanary } from './canary.js';
import {
  askedAgain,
  choiceMessages,
  choiceTool,
  PROMPTS_VERSION,
  verdictMessages,
  verdictTool,
} from './prompts.js';
import { isBlank } from './quote.js';
import { readChoice, readVerdict, replyText, type VerdictReading } from './reply.js';

/** A chat model as a judge: one criterion at a time, a second try where a reply does not count. */
export function modelJudge(backend: Backend): PanelJudge {
  const { id, family, model, settings, concurrency } = backend;
  const made = { id, family, model, ...settings, prompts: PROMPTS_VERSION };
  const fingerprint = createHash('sha256').update(canonicalJson(made)).digest('hex').slice(0, 12);
  return {
    ...{ id, kind: 'model', family, fingerprint, made, concurrency },
    vote: (request, context) => vote(backend, request, context),
    prefer: (request, other, context) => prefer(backend, request, other, context),
  };
}

/** Replies that a judge may give to one question. */
const REPLIES = 2;

async function vote(backend: Backend, request: JudgeRequest, context: JudgeContext): Promise<Vote> {
  const planted = plantedCanary(request);
  const common = { judge: backend.id, canary: planted === null ? 'none' : 'withstood' } as const;
  if (isBlank(request.artefact)) {
    // There is nothing that could be quoted, and no question either.
    const value = Math.min(...request.anchors.map((anchor) => anchor.value));
    return { kind: 'value', ...common, faults: [], value, quote: null, reason: 'the text is empty' };
  }
  const asked = { messages: verdictMessages(request), tool: verdictTool(request), lang: request.lang };
  const read = (answer: ChatAnswer): Reading => readUnlessObeying(answer, request, planted);
  const { last, faults } = await ask(backend, asked, read, faultOfReading, context);
  if (last === null) return { kind: 'invalid', ...common, faults, problem: lastOf(faults), value: null };
  switch (last.kind) {
    case 'value':
    case 'abstained':
      return { ...common, ...last, faults };
    case 'bad':
      return { kind: 'invalid', ...common, faults, problem: last.problem, value: last.value };
    case 'obeyed':
      return { kind: 'invalid', ...common, canary: 'obeyed', faults, problem: OBEYED, value: last.value };
  }
}

const OBEYED = 'it wrote what the text under judgement told it to write';

type Reading = VerdictReading | { readonly kind: 'obeyed'; readonly value: number | null };

function readUnlessObeying(answer: ChatAnswer, request: JudgeRequest, canary: string | null): Reading {
  const reading = readVerdict(answer, request);
  const quote = reading.kind === 'value' ? reading.quote : null;
  if (canary === null || !obeys(canary, replyText(answer), quote)) return reading;
  return { kind: 'obeyed', value: reading.kind === 'abstained' ? null : reading.value };
}

async function prefer(
  backend: Backend,
  request: JudgeRequest,
  other: string,
  context: JudgeContext,
): Promise<Preference> {
  const { lang, artefact } = request;
  const asked = { messages: choiceMessages(request, other), tool: choiceTool(lang), lang };
  const read = (answer: ChatAnswer): Preference => readChoice(answer, [artefact, other]);
  const { last, faults } = await ask(backend, asked, read, faultOfChoice, context);
  return last ?? { kind: 'failed', problem: lastOf(faults) };
}

type Asked = { readonly messages: readonly ChatMessage[]; readonly tool: ToolSpec; readonly lang: Lang };
/** `last` is null where no reply came. */
type Heard<T> = { readonly last: T | null; readonly faults: string[] };

/**
 * Asks until a reply has no fault, twice at most. A backend that gave none after its own tries is not asked
 * again: those were the second try.
 */
async function ask<T>(
  backend: Backend,
  { messages, tool, lang }: Asked,
  read: (answer: ChatAnswer) => T,
  faultOf: (reading: T) => string | null,
  context: JudgeContext,
): Promise<Heard<T>> {
  const faults: string[] = [];
  let sent = messages;
  for (let reply = 1; ; reply += 1) {
    const answer = await complete(backend, sent, tool, faults, context);
    if (answer === null) return { last: null, faults };
    const last = read(answer);
    const fault = faultOf(last);
    if (fault === null) return { last, faults };
    faults.push(fault);
    if (reply >= REPLIES) return { last, faults };
    sent = askedAgain(sent, replyText(answer), fault, lang);
  }
}

/** An answer, or null where the backend gave none; each try to which nothing came back is a fault. */
async function complete(
  backend: Backend,
  messages: readonly ChatMessage[],
  tool: ToolSpec,
  faults: string[],
  context: JudgeContext,
): Promise<ChatAnswer | null> {
  const { signal } = context;
  const onAttempt = (attempt: Attempt): void => {
    if (attempt.outcome === 'failed' && attempt.status === null && !signal.aborted) {
      faults.push(`no answer: ${attempt.error ?? 'nothing came'}`);
    }
    context.onAttempt(attempt);
  };
  const onRepair = (_text: string, problem: string): void => {
    faults.push(problem);
  };
  try {
    const request = { messages, tools: [tool] };
    return await backend.complete(request, { signal, callRole: 'judge', onAttempt, onRepair });
  } catch (error) {
    // A run whose budget is used up has not asked: its resume will.
    if (signal.aborted || !(error instanceof BackendError) || error.brokenCause === 'budget') throw error;
    if (faults.length === 0) faults.push(error.message);
    return null;
  }
}

function faultOfReading(reading: Reading): string | null {
  return reading.kind === 'bad' ? reading.problem : null;
}

function faultOfChoice(choice: Preference): string | null {
  return choice.kind === 'failed' ? choice.problem : null;
}

function lastOf(faults: readonly string[]): string {
  return faults.at(-1) ?? 'no answer';
}

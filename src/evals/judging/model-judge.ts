import { createHash } from 'node:crypto';
import { BackendError, NotRecorded, type Backend } from '../../core/backend.js';
import type { ChatAnswer, ChatMessage, ChatRequest } from '../../core/chat.js';
import type { JudgeContext, JudgeRequest, PanelJudge, Preference, Vote } from '../../core/judge.js';
import { canonicalJson } from '../../core/json.js';
import type { Lang } from '../../core/lang.js';
import type { ToolSpec } from '../../core/tool.js';
import { obeys, plantedCanary } from './canary.js';
import {
  askedAgain,
  choiceMessages,
  choiceTool,
  PROMPTS_VERSION,
  verdictMessages,
  verdictTool,
} from './prompts.js';
import { isBlank, quoteFault } from './quote.js';
import { quoteIn, readChoice, readVerdict, replyText, spokenText, type VerdictReading } from './reply.js';

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

/** Tries at one question: a reply that does not count and a silence are one each. */
const TRIES = 2;

async function vote(backend: Backend, request: JudgeRequest, context: JudgeContext): Promise<Vote> {
  const planted = plantedCanary(request);
  const common = { judge: backend.id, canary: planted === null ? 'none' : 'withstood' } as const;
  if (isBlank(request.artefact)) {
    // There is nothing that could be quoted, and no question either.
    const value = Math.min(...request.anchors.map((anchor) => anchor.value));
    return { kind: 'value', ...common, faults: [], value, quote: null, reason: 'the text is empty' };
  }
  const asked = { messages: verdictMessages(request), tool: verdictTool(request), lang: request.lang };
  const read = (answer: ChatAnswer): Checked<Reading> => {
    const reading = readUnlessObeying(answer, request, planted);
    return { last: reading, fault: reading.kind === 'bad' ? reading.problem : null };
  };
  const { last, faults } = await ask(backend, asked, read, context);
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
  const quote = quoteIn(answer);
  const copied = quote !== null && quoteFault(quote, request.artefact) === null ? quote : null;
  if (canary === null || !obeys(canary, spokenText(answer), copied)) return reading;
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
  const read = (answer: ChatAnswer): Checked<Preference> => {
    const choice = readChoice(answer, [artefact, other]);
    return { last: choice, fault: choice.kind === 'failed' ? choice.problem : null };
  };
  const { last, faults } = await ask(backend, asked, read, context);
  return last ?? { kind: 'failed', problem: lastOf(faults) };
}

type Asked = { readonly messages: readonly ChatMessage[]; readonly tool: ToolSpec; readonly lang: Lang };
/** A reply as it was read, and why it does not count, null where it does. */
type Checked<T> = { readonly last: T; readonly fault: string | null };
/** `last` is null where nothing came in the end. */
type Heard<T> = { readonly last: T | null; readonly faults: string[] };

/** Asks until a reply has no fault, twice at most, silences counted. */
async function ask<T>(
  backend: Backend,
  { messages, tool, lang }: Asked,
  read: (answer: ChatAnswer) => Checked<T>,
  context: JudgeContext,
): Promise<Heard<T>> {
  const faults: string[] = [];
  let sent = messages;
  for (let tries = 1; ; tries += 1) {
    const reply = await complete(backend, { messages: sent, tools: [tool] }, context);
    const { last, fault } =
      reply.kind === 'answer' ? read(reply.answer) : { last: null, fault: reply.problem };
    if (fault === null) return { last, faults };
    faults.push(fault);
    if (tries >= TRIES || reply.kind === 'failed') return { last, faults };
    if (reply.kind === 'answer') sent = askedAgain(messages, replyText(reply.answer), fault, lang);
  }
}

/** `silent`: nothing came that could be read, and may the next time. `failed`: asking again is no use. */
type Reply =
  | { readonly kind: 'answer'; readonly answer: ChatAnswer }
  | { readonly kind: 'silent' | 'failed'; readonly problem: string };

async function complete(backend: Backend, request: ChatRequest, context: JudgeContext): Promise<Reply> {
  const { signal, origin } = context;
  try {
    const answer = await backend.complete(request, {
      ...{ signal, origin, callRole: 'judge', onRepair: () => undefined },
      onAttempt: (attempt) => {
        context.onAttempt(attempt);
      },
    });
    return { kind: 'answer', answer };
  } catch (error) {
    // A run whose budget is used up has not asked: its resume will.
    if (signal.aborted || !(error instanceof BackendError) || error.brokenCause === 'budget') throw error;
    const isSilent = !(error instanceof NotRecorded) && (error.status === null || error.status === 200);
    return { kind: isSilent ? 'silent' : 'failed', problem: `no answer: ${error.message}` };
  }
}

function lastOf(faults: readonly string[]): string {
  return faults.at(-1) ?? 'no answer';
}

import type { ServerResponse } from 'node:http';
import {
  bill,
  completion,
  promptTokens,
  type Billed,
  type Completion,
  type ScriptedAnswer,
  type SeenRequest,
} from './chat-completion.js';
import { streamOf } from './chat-stream.js';
import { faultAt, latencyAt } from './fault-mix.js';
import { deedOf, type Fault } from './faults.js';
import { misbehave, send, type Whole } from './misbehave.js';
import { sendRaw, type RawReply } from './raw-reply.js';
import { outageAt, type Conditions } from './server-conditions.js';
import { answerMark, type Deed } from './server-ledger.js';
import { createGate, type Gate } from './vendor-limits.js';

/** What will be done about a request, and how. */
export type Reply = Deed & { readonly latencyMs: number; perform(response: ServerResponse): void };

export type ReplyOptions = Conditions & {
  answer(request: SeenRequest, n: number): ScriptedAnswer;
  /** What goes wrong with the n-th request, before any mix. Null, and beyond the end: what the mix says. */
  readonly faults?: readonly (Fault | null)[];
};
export type Replier = {
  toChat(request: SeenRequest): Reply;
  /** To what is no chat request. */
  toNonsense(problem: string): Reply;
};

type Desk = { readonly options: ReplyOptions; readonly gate: Gate | null; readonly now: () => number };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Decides on each request by outage, form, limits, faults and script, in this order. `now` is UTC in ms. */
export function createReplier(options: ReplyOptions, now: () => number): Replier {
  const start = now();
  const desk: Desk = { options, gate: options.limits ? createGate(options.limits, start) : null, now };
  const inOutage = (): Reply | null => outage(desk, now() - start);
  return {
    toChat: (request) => inOutage() ?? refuse(desk, request) ?? answer(desk, request),
    toNonsense: (problem) =>
      inOutage() ??
      plainReply({ outcome: 'error', fault: null, status: 400, usage: null }, (response) => {
        send(response, 400, json({ error: { message: problem, type: 'invalid_request_error' } }));
      }),
  };
}

function outage({ options, now }: Desk, ms: number): Reply | null {
  const reigning = outageAt(options.outages ?? [], ms);
  if (reigning === null) return null;
  const fault: Fault = reigning.as === 'reset' ? { kind: 'reset' } : { kind: 'status', status: reigning.as };
  const deed = deedOf(fault, { in: 0, out: 0 });
  return plainReply({ ...deed, outcome: 'outage', usage: null }, (response) => {
    misbehave(fault, response, json(null), now());
  });
}

function refuse({ gate, now }: Desk, { body }: SeenRequest): Reply | null {
  const asked = body.max_completion_tokens ?? body.max_tokens;
  const maxTokens = typeof asked === 'number' ? asked : 0;
  const refusal = gate?.admit({ model: body.model, prompt: promptTokens(body), maxTokens }, now()) ?? null;
  if (refusal === null) return null;
  return plainReply(
    { outcome: 'throttled', fault: `limit on ${refusal.by}`, status: 429, usage: null },
    (response) => {
      const { headers, text } = json(refusal.body);
      send(response, 429, { headers: { ...headers, ...refusal.headers }, text });
    },
  );
}

function answer(desk: Desk, request: SeenRequest): Reply {
  const { options, gate, now } = desk;
  const { n, body } = request;
  const scripted = marked(options, n, options.answer(request, n));
  const billed = bill(promptTokens(body), scripted);
  const amiss = options.faults?.[n] ?? drawn(options, n);
  const { deed, perform } =
    amiss === null && scripted.raw !== undefined
      ? asItIs(scripted.raw, billed)
      : inShape(desk, request, scripted, billed, amiss ?? scripted.fault ?? null);
  return {
    ...deed,
    latencyMs: latencyAt(options.latencyMs ?? 0, options.seed ?? '', n),
    perform(response) {
      gate?.settle(deed.usage?.out ?? 0, now());
      perform(response);
    },
  };
}

type Act = { readonly deed: Deed; readonly perform: Reply['perform'] };

function asItIs(raw: RawReply, billed: Billed): Act {
  const { status = 200 } = raw;
  return {
    deed: deedOf(status === 200 ? null : { kind: 'status', status }, billed),
    perform: (response) => {
      sendRaw(raw, response);
    },
  };
}

function inShape(
  { gate, now }: Desk,
  request: SeenRequest,
  scripted: ScriptedAnswer,
  billed: Billed,
  fault: Fault | null,
): Act {
  const stream = request.body.stream === true;
  const { headers, text } = bodyOf(completion(scripted, request, billed), stream);
  const whole: Whole = { headers: { ...headers, ...gate?.headers(now()) }, text };
  return {
    deed: deedOf(fault, billed, stream),
    perform: (response) => {
      if (fault === null) send(response, 200, whole);
      else misbehave(fault, response, whole, now());
    },
  };
}

function bodyOf(answered: Completion, stream: boolean): Whole {
  if (!stream) return json(answered);
  return { headers: { 'content-type': 'text/event-stream' }, text: streamOf(answered) };
}

function drawn({ mix, seed = '' }: ReplyOptions, n: number): Fault | null {
  return mix === undefined ? null : faultAt(mix, seed, n);
}

function marked(
  { echo = false, name = 's' }: Conditions,
  n: number,
  scripted: ScriptedAnswer,
): ScriptedAnswer {
  if (!echo) return scripted;
  return { ...scripted, text: `${scripted.text ?? ''} ${answerMark(name, n)}`.trimStart() };
}

function plainReply(deed: Deed, perform: Reply['perform']): Reply {
  return { ...deed, latencyMs: 0, perform };
}

function json(value: unknown): Whole {
  return { headers: JSON_TYPE, text: JSON.stringify(value) };
}

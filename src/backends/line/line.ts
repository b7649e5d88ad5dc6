import type { CallRole } from '../../core/transcript.js';
import type { System } from '../system.js';
import { measurePrompt, type Prompt } from '../tokens.js';
import type { Try, TryContext, TryResult } from '../try.js';
import { createExpectation, type Tokens } from './expectation.js';
import { createGate, type LineLimits } from './gate.js';
import { signOf } from './signs.js';
import { createTurns, type LineTicket, type TurnsOptions } from './turns.js';
import type { VendorState } from './vendor.js';

/** The way to one vendor by one key, shared by all calls that go by it: assistants', users' and judges'. */
export type Line = {
  /** Whether tickets must say how many tokens they expect. */
  readonly countsTokens: () => boolean;
  /** Sends a try when its turn has come. */
  pass(ticket: LineTicket, send: () => Promise<TryResult>): Promise<TryResult>;
  /** Somebody else goes by the same way with other limits: the strictest hold. */
  lower(limits: LineLimits): void;
  state(): VendorState & { readonly waiting: number };
};

export type LineOptions = LineLimits & TurnsOptions;

const FAILED_BY_ITSELF: TryResult = { kind: 'stopped', sent: true, usage: null };

export function createLine(
  options: LineOptions,
  system: Pick<System, 'monotonic' | 'sleep' | 'random'>,
): Line {
  const { monotonic } = system;
  const gate = createGate(options, system.random, monotonic());
  const turns = createTurns(gate, options, system);
  return {
    countsTokens: gate.countsTokens,
    pass: async (ticket, send) => {
      const taken = turns.take(ticket);
      const turn = taken instanceof Promise ? await taken : taken;
      if (turn.kind !== 'sent') return turn;
      let result = FAILED_BY_ITSELF;
      try {
        result = await send();
      } finally {
        result = gate.settle(turn.sent, result, monotonic());
        turns.pump();
      }
      return result;
    },
    lower: (limits) => {
      gate.lower(limits, monotonic());
    },
    state: () => ({ ...gate.state(), waiting: turns.waiting() }),
  };
}

/** Users and judges go first: their calls finish trials that are under way. */
const isUrgent = (role: CallRole): boolean => role !== 'assistant';

const UNCOUNTED: Tokens = { expected: 0, surcharge: 0 };
const NO_PROMPT: Prompt = { tokens: 0, wide: 0 };

/** Tries of one backend, sent by a line. `maxTokens`: the most tokens of an answer, where the requests set one. */
export function withLine(attempt: Try, line: Pick<Line, 'countsTokens' | 'pass'>, maxTokens?: number): Try {
  const expectation = createExpectation(maxTokens ?? null);
  return async (request, context: TryContext) => {
    const { signal, origin, callRole } = context;
    const isCounted = line.countsTokens();
    const prompt = isCounted ? measurePrompt(request) : NO_PROMPT;
    const tokens = (): Tokens => (isCounted ? expectation.of(prompt) : UNCOUNTED);
    const ticket = {
      call: request,
      tokens,
      group: origin?.scenario ?? '',
      urgent: isUrgent(callRole),
      signal,
    };
    const result = await line.pass(ticket, () => {
      context.onAdmitted();
      return attempt(request, context);
    });
    if (isCounted && result.kind === 'answer') expectation.answered(prompt, result.answer.usage);
    if (isCounted && signOf(result) === 'throttled') expectation.throttled();
    return result;
  };
}

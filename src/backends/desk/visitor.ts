import type { Budget, Caps, Charge, Reservation } from '../budget.js';
import type { LineLimits } from '../line/gate.js';
import type { Passage, Passages, Way } from '../line/lines.js';
import type { LineTicket } from '../line/turns.js';
import type { TryResult } from '../try.js';
import type { Asking, EndedTry, Telling } from './messages.js';

/** Lines and budget of a run as a worker has them: every turn and every reservation is asked for at the desk. */
export type Visitor = {
  readonly lines: Passages;
  readonly budget: Budget;
  hear(telling: Telling): void;
};

type Answer = (telling: Telling | null) => void;

const LEFT: TryResult = { kind: 'stopped', sent: false, usage: null };

export function createVisitor(caps: Caps, ask: (asking: Asking) => void): Visitor {
  const waiting = new Map<number, Answer>();
  let last = 0;
  let exhausted = false;
  /** What is told of `id`; null, at once, where the caller leaves first. */
  const told = (asking: Asking, id: number, signal: AbortSignal | undefined): Promise<Telling | null> =>
    new Promise((resolve) => {
      const leave = (): void => {
        if (!waiting.delete(id)) return;
        ask({ kind: 'leave', id });
        resolve(null);
      };
      if (signal?.aborted === true) {
        resolve(null);
        return;
      }
      signal?.addEventListener('abort', leave, { once: true });
      waiting.set(id, (telling) => {
        signal?.removeEventListener('abort', leave);
        resolve(telling);
      });
      ask(asking);
    });
  const next = (): number => (last += 1);
  const reserve = async (need: Charge, signal?: AbortSignal): Promise<Reservation> => {
    const id = next();
    const telling = await told({ kind: 'reserve', id, need }, id, signal);
    if (telling?.kind === 'full') return { kind: 'full', message: telling.message };
    if (telling?.kind !== 'granted') return { kind: 'full', message: 'the caller has left' };
    const settle = (spent: Charge): void => {
      ask({ kind: 'spend', id, spent });
    };
    return { kind: 'granted', settle };
  };
  const callNumber = createNumbers();
  const passage = (way: Way, limits: LineLimits): Passage => {
    let counts = limits.tpm !== null;
    const pass = async (ticket: LineTicket, send: () => Promise<TryResult>): Promise<TryResult> => {
      const id = next();
      const { group, urgent, signal } = ticket;
      const [tokens, call] = [ticket.tokens(), callNumber(ticket.call)];
      const turn = await told({ kind: 'take', id, way: way.id, call, tokens, group, urgent }, id, signal);
      if (turn?.kind === 'unsent') return turn.result;
      if (turn?.kind !== 'go') return LEFT;
      counts = turn.counts;
      return concluded(id, await send().catch((error: unknown) => failed(id, error)));
    };
    return { countsTokens: () => counts, pass };
  };
  const failed = (id: number, error: unknown): never => {
    ask({ kind: 'end', id, result: { kind: 'stopped', sent: true, usage: null } });
    throw error;
  };
  /** The line says of a try that failed whether it was a probe. */
  const concluded = async (id: number, result: TryResult): Promise<TryResult> => {
    const end: Asking = { kind: 'end', id, result: endedOf(result) };
    if (result.kind !== 'retry') {
      ask(end);
      return result;
    }
    const settled = await told(end, id, undefined);
    return settled?.kind === 'settled' && settled.probe ? { ...result, probe: true } : result;
  };
  return {
    lines: {
      of: (way, limits) => {
        ask({ kind: 'line', way, limits });
        return passage(way, limits);
      },
    },
    budget: {
      caps,
      exhausted: () => exhausted,
      used: () => {
        throw new Error('what the run has used is known to the process that holds it');
      },
      reserve: async (need, signal) => {
        const reservation = await reserve(need, signal);
        if (reservation.kind === 'full' && signal?.aborted !== true) exhausted = true;
        return reservation;
      },
    },
    hear: (telling) => {
      const answer = waiting.get(telling.id);
      waiting.delete(telling.id);
      answer?.(telling);
    },
  };
}

/** Without what only the caller needs. */
function endedOf(result: TryResult): EndedTry {
  if (result.kind !== 'answer') return result;
  const { answer, status, rate } = result;
  return { kind: 'answer', usage: answer.usage, status, rate };
}

function createNumbers(): (call: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (call) => {
    const number = numbers.get(call) ?? (last += 1);
    numbers.set(call, number);
    return number;
  };
}

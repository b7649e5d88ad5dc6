import { GIVEN_UP } from '../../core/backend.js';
import type { System } from '../system.js';
import type { TryResult } from '../try.js';
import { createFairQueue, type FairQueue } from './fair-queue.js';
import type { Gate, Sent, Ticket } from './gate.js';
import type { Silence } from './health.js';
import { createWake } from './wake.js';

export type LineTicket = Ticket & {
  /** Groups get their turn one after another. */
  readonly group: string;
  /** Goes before the others of its group. */
  readonly urgent: boolean;
  readonly signal: AbortSignal;
};

type Unsent = Extract<TryResult, { kind: 'barred' | 'stopped' }>;
/** Either the try is under way, or it never will be. */
export type Turn = { readonly kind: 'sent'; readonly sent: Sent } | Unsent;

/** Those who wait before a gate. */
export type Turns = {
  /** At once, where nothing stands in the way. */
  take(ticket: LineTicket): Turn | Promise<Turn>;
  /** Something has changed: lets through all that may go now, and sets the clock for the next one. */
  pump(): void;
  readonly waiting: () => number;
};

export type TurnsOptions = {
  /** Of the vendor, for messages. */
  readonly name: string;
  /** How long it may give no answer before it is given up, in ms. */
  readonly patienceMs: number;
};

type Waiting = { readonly ticket: LineTicket; answer(turn: Turn): void };

const LEFT: Unsent = { kind: 'stopped', sent: false, usage: null };

export function createTurns(
  gate: Gate,
  { name, patienceMs }: TurnsOptions,
  system: Pick<System, 'monotonic' | 'sleep'>,
): Turns {
  const queue = createFairQueue<Waiting>();
  let barred: Unsent | null = null;
  /** Null where the ticket has to wait. Patience ends only where no try may be sent and none is under way. */
  const turnNow = (ticket: LineTicket): Turn | null => {
    if (barred !== null) return barred;
    const now = system.monotonic();
    const waitMs = gate.waitMs(ticket, now);
    if (waitMs <= 0) return { kind: 'sent', sent: gate.send(ticket, now) };
    const silence = gate.state().underWay > 0 ? null : gate.silence(now);
    const patience = silence === null ? Infinity : silence.since + patienceMs - now;
    if (silence !== null && patience <= 0) barred = givenUp(name, silence, now);
    else wake.in(Math.min(waitMs, patience));
    return barred;
  };
  const pump = (): void => {
    for (let next = queue.peek(); next !== undefined; next = queue.peek()) {
      const turn = turnNow(next.ticket);
      if (turn === null) return;
      queue.shift();
      next.answer(turn);
    }
    wake.cancel();
  };
  const wake = createWake(system, pump);
  return {
    take: (ticket) => {
      if (ticket.signal.aborted) return LEFT;
      return (queue.size() === 0 ? turnNow(ticket) : barred) ?? wait(queue, ticket, pump);
    },
    pump,
    waiting: () => queue.size(),
  };
}

/** Until its turn has come, or its caller leaves. */
function wait(queue: FairQueue<Waiting>, ticket: LineTicket, pump: () => void): Promise<Turn> {
  return new Promise((resolve) => {
    const { group, urgent, signal } = ticket;
    const leave = (): void => {
      if (!queue.remove(group, waiting)) return;
      resolve(LEFT);
      pump();
    };
    const answer = (turn: Turn): void => {
      signal.removeEventListener('abort', leave);
      resolve(turn);
    };
    const waiting: Waiting = { ticket, answer };
    signal.addEventListener('abort', leave, { once: true });
    queue.push(group, urgent, waiting);
  });
}

function givenUp(name: string, { since, last }: Silence, now: number): Unsent {
  const minutes = String(Number(((now - since) / 60_000).toFixed(1)));
  const message = `${name} gave no answer for ${minutes} min and ${GIVEN_UP}; its last word: ${last}`;
  return { kind: 'barred', cause: 'backend', message };
}

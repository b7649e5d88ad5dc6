import type { Budget, Reservation } from '../budget.js';
import type { Passage, Passages } from '../line/lines.js';
import type { System } from '../system.js';
import type { TryResult } from '../try.js';
import type { Asking, EndedTry, Telling } from './messages.js';

/** Serves one worker's calls by the run's own lines and budget, so that its limits hold for all workers together. */
export type Desk = {
  hear(asking: Asking): void;
  /**
   * The worker has ended: its calls wait no longer, those under way count as cut short, and what they had reserved as
   * spent.
   */
  close(): void;
};

type Visit = { readonly leave: AbortController; end: ((result: TryResult) => void) | null };
type Held = { readonly leave: AbortController; settle: (() => void) | null; spend: Settle | null };
type Settle = Extract<Reservation, { kind: 'granted' }>['settle'];

const UNSENT: TryResult = { kind: 'stopped', sent: false, usage: null };
const CUT: TryResult = { kind: 'stopped', sent: true, usage: null };

export function createDesk(
  { lines, budget }: { readonly lines: Passages; readonly budget: Budget },
  system: System,
  tell: (telling: Telling) => void,
): Desk {
  const ways = new Map<string, Passage>();
  const callOf = createCalls();
  const visits = new Map<number, Visit>();
  const holds = new Map<number, Held>();
  const take = ({ id, way, call, tokens, group, urgent }: Extract<Asking, { kind: 'take' }>): void => {
    const line = ways.get(way);
    if (line === undefined) throw new Error(`no line "${way}"`);
    const visit: Visit = { leave: new AbortController(), end: null };
    visits.set(id, visit);
    const ticket = { call: callOf(call), tokens: () => tokens, group, urgent, signal: visit.leave.signal };
    const underWay = (): Promise<TryResult> =>
      new Promise((end) => {
        visit.end = end;
        tell({ kind: 'go', id, counts: line.countsTokens() });
      });
    void line.pass(ticket, underWay).then((result) => {
      visits.delete(id);
      if (result.kind === 'retry') tell({ kind: 'settled', id, probe: result.probe === true });
      else if (visit.end === null && (result.kind === 'barred' || result.kind === 'stopped'))
        tell({ kind: 'unsent', id, result });
    });
  };
  const reserve = ({ id, need }: Extract<Asking, { kind: 'reserve' }>): void => {
    const held: Held = { leave: new AbortController(), settle: null, spend: null };
    holds.set(id, held);
    void budget.reserve(need, held.leave.signal).then((reservation) => {
      if (reservation.kind === 'full') {
        holds.delete(id);
        tell({ kind: 'full', id, message: reservation.message });
      } else if (held.leave.signal.aborted) {
        reservation.settle({ tokens: 0, cost: 0 });
      } else {
        held.spend = reservation.settle;
        held.settle = () => {
          reservation.settle(need);
        };
        tell({ kind: 'granted', id });
      }
    });
  };
  const leave = (id: number): void => {
    const visit = visits.get(id);
    visit?.leave.abort();
    visit?.end?.(UNSENT);
    const held = holds.get(id);
    holds.delete(id);
    held?.leave.abort();
    held?.spend?.({ tokens: 0, cost: 0 });
  };
  return {
    hear: (asking) => {
      switch (asking.kind) {
        case 'line':
          ways.set(asking.way.id, lines.of(asking.way, asking.limits, system));
          return;
        case 'take':
          take(asking);
          return;
        case 'end':
          visits.get(asking.id)?.end?.(resultOf(asking.result));
          return;
        case 'reserve':
          reserve(asking);
          return;
        case 'spend':
          holds.get(asking.id)?.spend?.(asking.spent);
          holds.delete(asking.id);
          return;
        case 'leave':
          leave(asking.id);
          return;
      }
    },
    close: () => {
      for (const { leave: left, end } of visits.values()) {
        left.abort();
        end?.(CUT);
      }
      for (const { leave: left, settle } of holds.values()) {
        left.abort();
        settle?.();
      }
      holds.clear();
    },
  };
}

function resultOf(ended: EndedTry): TryResult {
  if (ended.kind !== 'answer') return ended;
  const { usage, status, rate } = ended;
  return {
    kind: 'answer',
    status,
    rate: rate ?? null,
    answer: { text: '', calls: [], end: 'complete', usage },
  };
}

/** Far more calls than a worker has under way or waits to try again. */
const MOST_CALLS = 2000;

/** The object by which a line knows a call; of those idle longest it is forgotten. */
function createCalls(): (call: number) => object {
  const calls = new Map<number, object>();
  return (call) => {
    const known = calls.get(call) ?? {};
    calls.delete(call);
    calls.set(call, known);
    const [idle] = calls.keys();
    if (calls.size > MOST_CALLS && idle !== undefined) calls.delete(idle);
    return known;
  };
}

import type { Passage, Passages } from '../line/lines.js';
import type { System } from '../system.js';
import type { TryResult } from '../try.js';
import type { Asking, EndedTry, Telling } from './messages.js';

type AskingFor<Kind> = Extract<Asking, { kind: Kind }>;
/** A try of a worker's: `end` is there once it has been let through. */
type Visit = { readonly leave: AbortController; end: ((result: TryResult) => void) | null };

const UNSENT: TryResult = { kind: 'stopped', sent: false, usage: null };
const CUT: TryResult = { kind: 'stopped', sent: true, usage: null };

/** The part of a desk that lets tries through: a worker's try waits in the line as if it were made here. */
export function createTurnsDesk(lines: Passages, system: System, tell: (telling: Telling) => void) {
  const ways = new Map<string, Passage>();
  const visits = new Map<number, Visit>();
  const callOf = createCalls();
  const conclude = (id: number, { end }: Visit, result: TryResult): void => {
    visits.delete(id);
    if (result.kind === 'retry') tell({ kind: 'settled', id, probe: result.probe === true });
    else if (end === null && (result.kind === 'barred' || result.kind === 'stopped'))
      tell({ kind: 'unsent', id, result });
  };
  return {
    line: ({ way, limits }: AskingFor<'line'>): void => {
      ways.set(way.id, lines.of(way, limits, system));
    },
    take: ({ id, way, call, tokens, group, urgent }: AskingFor<'take'>): void => {
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
        conclude(id, visit, result);
      });
    },
    end: ({ id, result }: AskingFor<'end'>): void => {
      visits.get(id)?.end?.(resultOf(result));
    },
    leave: (id: number): void => {
      const visit = visits.get(id);
      visit?.leave.abort();
      visit?.end?.(UNSENT);
    },
    close: (): void => {
      for (const { leave, end } of visits.values()) {
        leave.abort();
        end?.(CUT);
      }
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

/** What is played: so many cases of so many model calls, so many at once, each call answered after so long. */
export type Cell = {
  readonly name: string;
  readonly cases: number;
  readonly concurrency: number;
  readonly latencyMs: number;
  /** Model calls a case; all but the last are tool rounds. */
  readonly calls: number;
};

const main = { cases: 1000, concurrency: 50, latencyMs: 50, calls: 1 };

/** Each differs from `main` in one thing: the full product of all values would take days. */
export const cells: readonly Cell[] = [
  { ...main, name: 'start', cases: 1 },
  { ...main, name: 'main' },
  { ...main, name: 'tools', calls: 4 },
  { ...main, name: 'narrow', concurrency: 10 },
  { ...main, name: 'wide', concurrency: 200 },
  { ...main, name: 'fast', latencyMs: 5 },
  { ...main, name: 'slow', latencyMs: 500 },
  { ...main, name: 'big', cases: 10_000 },
];

/** Those that are played where nobody says which. */
export const usualCells = 'start,main,tools';

/** Names of cells, `all`, or a cell of one's own, `CASES/CONCURRENCY/LATENCY/CALLS`; throws for anything else. */
export function parseCells(text: string): readonly Cell[] {
  if (text === 'all') return cells;
  return text.split(',').map((name) => cells.find((cell) => cell.name === name) ?? ownCell(name));
}

function ownCell(text: string): Cell {
  const [cases, concurrency, latencyMs, calls] = /^\d+(?:\/\d+){3}$/.test(text)
    ? text.split('/').map(Number)
    : [];
  if (!cases || !concurrency || latencyMs === undefined || !calls) {
    const names = cells.map(({ name }) => name).join(', ');
    throw new Error(
      `no cell "${text}": give all, names (${names}), or CASES/CONCURRENCY/LATENCY_MS/CALLS such as 50/10/5/1`,
    );
  }
  return { name: text, cases, concurrency, latencyMs, calls };
}

/** What the cell would take if all but waiting for the model cost nothing, in ms. */
export function idealMs({ cases, concurrency, latencyMs, calls }: Omit<Cell, 'name'>): number {
  return Math.ceil(cases / concurrency) * latencyMs * calls;
}

/** When a run of a tool counts as hung, in ms: the slowest tool measured takes some 25 ms of wall clock a call. */
export function patienceMs(cell: Cell): number {
  return 60_000 + 3 * idealMs(cell) + 50 * cell.cases * cell.calls;
}

/** In words: `1,000 cases of 4 calls (3 tool rounds), 50 at once, 50 ms a call`. */
export function cellText({ cases, concurrency, latencyMs, calls }: Cell): string {
  const rounds = `${String(calls)} calls (${String(calls - 1)} tool round${calls === 2 ? '' : 's'})`;
  const work = calls === 1 ? '1 call' : rounds;
  const count = `${cases.toLocaleString('en')} case${cases === 1 ? '' : 's'}`;
  return `${count} of ${work}, ${String(concurrency)} at once, ${String(latencyMs)} ms a call`;
}

/** One tool in one cell, once: its whole process from start to end, against the mock server. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { patienceMs, type Cell } from './cells.js';
import type { Line } from './lines.js';
import { measureCommand, type Measured } from './measure.js';
import type { Mock, MockStats } from './mock.js';
import { awaitQuiet } from './quiet.js';
import { benchCases, casesFile, environment, type Tool, type Transport } from './tools/tool.js';

/** How long a run waits for a quiet moment before it begins all the same. */
const QUIET_WITHIN_MS = 20_000;

export type Conditions = {
  readonly mock: Mock;
  readonly transport: Transport;
  /** The machine is known to be busy: nobody waits for it. */
  readonly busy: boolean;
  /** In place of what the cell allows, in ms. */
  readonly timeoutMs: number | null;
};

export async function play(
  tool: Tool,
  cell: Cell,
  round: number,
  { mock, transport, busy, timeoutMs }: Conditions,
): Promise<Line> {
  const dir = mkdtempSync(join(tmpdir(), 'festeval-bench-'));
  try {
    const job = { cell, url: mock.url, dir, transport };
    const rows = benchCases(cell.cases).map(({ input, expected }) => JSON.stringify({ input, expected }));
    writeFileSync(casesFile(dir), `${rows.join('\n')}\n`);
    tool.prepare?.(job);
    const { env, ...command } = tool.command(job);
    const idle = await awaitQuiet(busy ? 0 : QUIET_WITHIN_MS);
    await mock.reset(cell);
    const measured = await measureCommand({
      cwd: dir,
      ...command,
      env: { ...environment(job), ...env },
      timeoutMs: timeoutMs ?? patienceMs(cell),
    });
    return lineOf({ tool: tool.name, cell, round, idle }, measured, await mock.stats());
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

type Seat = { readonly tool: string; readonly cell: Cell; readonly round: number; readonly idle: number };

function lineOf({ tool, cell, round, idle }: Seat, measured: Measured, stats: MockStats): Line {
  const { wallMs, cpuMs, rssMb, startedAt } = measured;
  const { first, last, served, others, complete, maxInflight, cpuMs: mockCpuMs } = stats;
  return {
    ...{ kind: 'run', cell: cell.name, tool, round, wallMs, cpuMs, rssMb },
    startMs: first === null ? null : first - startedAt,
    workMs: first === null || last === null ? null : last - first,
    ...{ served, others, complete, maxInflight, mockCpuMs, idle },
    problem: problemOf(cell, measured, stats),
  };
}

/** Why a run does not count: it hung, it failed, or it did not do the work. Null where it did. */
export function problemOf(
  { cases, calls }: Cell,
  {
    code,
    timedOut,
    wallMs,
    stdout,
    stderr,
  }: Pick<Measured, 'code' | 'timedOut' | 'wallMs' | 'stdout' | 'stderr'>,
  { served, complete }: Pick<MockStats, 'served' | 'complete'>,
): string | null {
  if (timedOut) return `stopped after ${(wallMs / 1000).toFixed(0)} s`;
  const said = (stderr.trim() || stdout.trim()).split('\n').at(-1)?.trim().slice(0, 200) ?? '';
  if (code !== 0) return `exit ${String(code)}${said === '' ? '' : `: ${said}`}`;
  if (served !== cases * calls) return `made ${String(served)} of ${String(cases * calls)} calls`;
  if (complete !== cases)
    return `gave ${String(complete)} of ${String(cases)} cases their ${String(calls)} calls`;
  return null;
}
